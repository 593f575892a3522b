import { expect, test } from 'vitest';
import { placedPoints } from './points.ts';

const nameless = { kk: '', ru: '', en: '' };
const row = (id: string, points: string | null) => ({
  body: { id, name: nameless, abbreviation: nameless, region: null },
  indicators: {
    'open-data': { status: points === null ? ('exempt' as const) : ('scored' as const), points },
  },
});

test('a body without points on an indicator has no place on its scale; nought is a place', () => {
  expect(placedPoints([row('a', '1/4'), row('b', null), row('c', '0')])).toEqual({
    'open-data': [
      { body: 'a', points: 0.25 },
      { body: 'c', points: 0 },
    ],
  });
});

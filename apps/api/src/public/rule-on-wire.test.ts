import { choice, count, list, yesNo } from '@olshem/scoring';
import { expect, test } from 'vitest';
import { inputsOnWire } from './rule-on-wire.ts';

const title = (en: string) => ({ kk: `${en} (kk)`, ru: `${en} (ru)`, en });

test('inputs travel with the titles of options and columns, so that nobody has to show their ids', () => {
  const inputs = {
    late: count(title('Late')),
    services: list(
      title('Services'),
      { open: yesNo(title('Open')), mark: choice(title('Mark'), { from_4: title('4 to 5') }) },
      { optional: true },
    ),
  };
  expect(inputsOnWire(inputs)).toEqual([
    { id: 'late', title: title('Late'), type: 'count', optional: false, options: {}, columns: [] },
    {
      id: 'services',
      title: title('Services'),
      type: 'list',
      optional: true,
      options: {},
      columns: [
        { id: 'open', title: title('Open'), type: 'yes-no', options: {} },
        { id: 'mark', title: title('Mark'), type: 'choice', options: { from_4: title('4 to 5') } },
      ],
    },
  ]);
});

import { indicatorsOf } from '@olshem/scoring';
import { expect, test } from 'vitest';
import { loadEdition } from '../node.ts';
import { editions } from './catalogue.ts';
import { readSections } from './sections.ts';

test.each(editions.filter(({ optionalTables }) => optionalTables?.includes('sections.csv')))(
  '$id: sections stand in the order of their lines and pages',
  ({ id }) => {
    const { sections = [] } = loadEdition(id);
    expect(sections.length).toBeGreaterThan(20);
    const [lines, pages] = [
      sections.map(({ firstLine }) => firstLine),
      sections.map(({ page }) => page!),
    ] as const;
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
    expect(pages).toEqual(pages.toSorted((a, b) => a - b));
  },
);

test.each(editions)('$id: a rule cites a section of the report as the transcription has it', ({ id }) => {
  const { sections, methodology } = loadEdition(id);
  for (const { source } of indicatorsOf(methodology)) {
    expect(source.clause ?? '').not.toMatch(/\bline/);
    if (!source.section) continue;
    expect(sections).toContainEqual(expect.objectContaining({ title: source.section, page: source.page }));
  }
});

test('a section about nothing that is known is refused with its line', () => {
  const { methodology } = loadEdition('openness/2025');
  const files = {
    'bodies.csv':
      'id,kind,abbr_ru,name_ru,name_en,name_kk,region_iso,valid_from,valid_to,successor_of,succeeded_by\n',
    's.csv': 'document,first_line,about,page\nreport,1,open-data,7\nreport,2,nothing,\n',
  };
  expect(() => readSections(files, 's.csv', methodology)).toThrow(
    's.csv, line 3: nothing is named “nothing”.',
  );
  expect(readSections({}, 's.csv', methodology)).toEqual({});
});

test.each([
  ['open-dialogue/undated', ['28 more than', '25.1', '89.4']],
  ['service-quality/2025', ['20']],
])('%s keeps the figures of whole groups with their sign', (id, printed) => {
  const figures = loadEdition(id).figures ?? [];
  expect(figures.map(({ value, qualifier }) => [value, qualifier].filter(Boolean).join(' '))).toEqual(
    printed,
  );
});

test('more than 99 per cent is not at least 99', () => {
  const body = loadEdition('service-quality/2025').bodies.find(
    ({ id }) => id === 'national-security-committee',
  );
  expect(body!.printed['satisfaction']!.between).toEqual({ above: '99' });
});

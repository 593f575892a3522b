import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  criteriaOf,
  Fraction,
  indicatorsOf,
  LANGUAGES,
  nodesOf,
  parameterValues,
  proposedCalendar,
  scoreIndicator,
  STAGES,
  sumOf,
  type Text,
} from '@olshem/scoring';
import { parseMethodology, serialiseMethodology } from '@olshem/scoring/serialise';
import { differencesBetween } from '@olshem/scoring/study';
import { lint } from '@olshem/scoring/check';
import { describe, expect, test } from 'vitest';
import { editions, loadEdition } from './node.ts';
import { methodologies, methodologyOf } from './registry.ts';

const words = (text: Text) => LANGUAGES.map((language) => text[language].trim());

describe.each(methodologies)('$id', (methodology) => {
  const parameters = parameterValues(methodology);
  const suppliers = methodology.suppliers.map(({ id }) => id);

  test.each(indicatorsOf(methodology))('the indicator $id is complete', (indicator) => {
    const titles = [indicator.title, ...Object.values(indicator.inputs).map(({ title }) => title)];
    for (const title of titles) {
      expect(words(title)).not.toContain('');
      expect(title.kk).not.toBe(title.ru);
    }
    expect(suppliers).toContain(indicator.supplier);
    expect(indicator.source.document).not.toBe('');
    expect(indicator.examples.length).toBeGreaterThan(0);
    expect(new Set(indicator.examples.map(({ name }) => name)).size).toBe(indicator.examples.length);
  });

  const examples = indicatorsOf(methodology).flatMap((indicator) =>
    indicator.examples.map((example) => ({ indicator, example, title: `${indicator.id}: ${example.name}` })),
  );
  test.each(examples)('$title', ({ indicator, example }) => {
    const group = example.group ?? methodology.groups[0]!.id;
    const score = scoreIndicator(indicator, { inputs: example.inputs }, group, parameters);
    if (example.exempt) expect(score).toMatchObject({ status: 'exempt', ground: example.exempt });
    else expect(score.status).toBe('scored');
    const points = 'points' in score ? score.points?.toString() : undefined;
    expect(points).toBe(example.points && Fraction.parse(example.points).toString());
  });

  test('nothing keeps it from being loaded', () => {
    expect(lint(methodology).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('every node and parameter has titles in three languages', () => {
    const titles = [
      methodology.title,
      ...nodesOf(methodology.index).map(({ title }) => title),
      ...Object.values(methodology.parameters).map(({ title }) => title),
      ...methodology.suppliers.flatMap(({ title, abbreviation }) => [title, abbreviation]),
      ...methodology.groups.map(({ title }) => title),
    ];
    for (const title of titles) expect(words(title)).not.toContain('');
  });

  test('its documents can be found and its grounds are those of its editions', () => {
    for (const { title, publisher, note } of methodology.documents) {
      expect(title.kk).not.toBe(title.ru);
      for (const each of [title, publisher, note]) if (each) expect(words(each)).not.toContain('');
    }
    const applicability = editions
      .filter((edition) => edition.methodology === methodology.id)
      .flatMap(({ id }) => loadEdition(id).bodies.flatMap((body) => Object.values(body.applicability)));
    expect(new Set(applicability.map(({ ground }) => ground))).toEqual(
      new Set(Object.keys(methodology.grounds)),
    );
  });

  test('its calendar covers every stage before publication', () => {
    const proposed = proposedCalendar(methodology.calendar!, '2025-12');
    expect([...proposed.map(({ stage }) => stage), 'published']).toEqual(STAGES);
  });

  test('it is read back from its serialised form as the same text', () => {
    const written = JSON.stringify(serialiseMethodology(methodology));
    const read = parseMethodology(JSON.parse(written));
    expect(JSON.stringify(serialiseMethodology(read))).toBe(written);
    expect(differencesBetween(methodology, read).indicators).toEqual([]);
  });

  test('the maxima of sums add up, bonus and penalty left aside', () => {
    for (const node of [methodology.index, ...criteriaOf(methodology)]) {
      if (node.aggregation.kind !== 'sum' || (node === methodology.index && !methodology.rated)) continue;
      const ordinary = node.children.filter((child) => (child.effect ?? 'add') === 'add');
      const sum = sumOf(ordinary.map(({ maxPoints }) => Fraction.parse(maxPoints)));
      expect(`${node.id} ${sum}`).toBe(`${node.id} ${node.maxPoints}`);
    }
  });
});

const source = fileURLToPath(new URL('.', import.meta.url));
const folders = readdirSync(source).filter((folder) => existsSync(join(source, folder, 'manifest.ts')));

test.each(folders)('every indicator in the folder %s stands in a registered manifest', async (folder) => {
  const known = new Set<unknown>(methodologies.flatMap(indicatorsOf));
  for (const file of readdirSync(join(source, folder, 'indicators'))) {
    const exported = Object.values((await import(join(source, folder, 'indicators', file))) as object);
    const indicators = exported.filter((value) => value instanceof Object && 'rule' in value);
    expect(indicators.filter((indicator) => !known.has(indicator)).map(({ id }) => id)).toEqual([]);
  }
});

test('an unknown methodology is named together with the known ones', () => {
  expect(() => methodologyOf('openness-1999')).toThrow(/openness-1999.*openness-2025/);
});

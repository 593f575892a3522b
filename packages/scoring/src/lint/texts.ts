/** Every wording stands in all three languages. */
import { LANGUAGES } from '../methodology/text.ts';
import { error, type LintFinding } from './finding.ts';

/** Looks through all data of a definition; whatever has one of the languages must have all. */
export function lintTexts(value: unknown, where: string): LintFinding[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value))
    return value.flatMap((each: unknown, at) => lintTexts(each, `${where}${label(each, at)}`));
  const record = value as Readonly<Record<string, unknown>>;
  if (!LANGUAGES.some((language) => typeof record[language] === 'string')) {
    const worded = Object.entries(record).filter(([name]) => !KEYED_BY_IDS.includes(name));
    return worded.flatMap(([name, each]) => lintTexts(each, `${where} › ${name}`));
  }
  return LANGUAGES.filter(
    (language) => typeof record[language] !== 'string' || record[language].trim() === '',
  ).map((language) =>
    error(
      'missing-language',
      where,
      `The wording in “${language}” is missing; write it in all of kk, ru and en.`,
    ),
  );
}

/** Their keys are ids, which may be called `kk`, and they hold no wording. */
const KEYED_BY_IDS = ['rows', 'weights'];

function label(value: unknown, at: number): string {
  const id =
    (value as { id?: unknown; ground?: unknown } | null)?.id ??
    (value as { ground?: unknown } | null)?.ground;
  return ` › ${typeof id === 'string' ? id : at + 1}`;
}

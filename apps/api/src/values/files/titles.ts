import { locales } from '@olshem/i18n';
import { inputsOf } from '@olshem/entry';
import type { Indicator, InputDefinition, Text } from '@olshem/scoring';
import { folded } from '../../sheets/folded.ts';

/** The marks in the first cell by which a sheet of a template is known again, whatever a person calls it. */
export const MARKS = { values: 'olshem:values:1', rows: 'olshem:rows:1', words: 'olshem:words:1' } as const;

/** Whether a heading stands for a text: in any of its languages, or by its id. */
export function stands(heading: string, id: string, title: Text): boolean {
  const wanted = folded(heading);
  return (
    wanted !== '' && [id, ...locales.map((locale) => title[locale])].some((each) => folded(each) === wanted)
  );
}

/** What has a column on a sheet: the inputs of an indicator, or the columns of one of its lists. */
export function columnsOf(
  indicator: Indicator,
  list: string | undefined,
): (InputDefinition & { id: string })[] {
  if (list === undefined) return inputsOf(indicator);
  const input = Object.hasOwn(indicator.inputs, list) ? indicator.inputs[list] : undefined;
  return input?.type === 'list'
    ? Object.entries(input.columns).map(([id, column]) => ({ id, ...column }))
    : [];
}

/** The inputs of an indicator that are lists. */
export function listsOf(indicator: Indicator): string[] {
  return inputsOf(indicator).flatMap(({ id, type }) => (type === 'list' ? [id] : []));
}

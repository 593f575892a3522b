/** The few words that stand within formulas. */
import type { Language } from '../methodology/text.ts';
import type { RoundingMode } from '../number/fraction.ts';

interface FormulaWords {
  otherwise: string;
  and: string;
  or: string;
  /** Around what is denied: Kazakh denies after it. */
  not: readonly [before: string, after: string];
  given: (input: string) => string;
  days: (from: string, to: string) => string;
  rows: (list: string) => string;
  rowsWhere: (list: string) => string;
  digits: (digits: number, mode: RoundingMode) => string;
}

/** By language. The spaces are no-break ones: MathML drops others at the ends of a text. */
export const formulaWords: Readonly<Record<Language, FormulaWords>> = {
  kk: {
    otherwise: 'қалған жағдайда',
    and: '\u00a0және\u00a0',
    or: '\u00a0немесе\u00a0',
    not: ['', '\u00a0емес'],
    given: (input) => `«${input}» көрсетілген`,
    days: (from, to) => `күн саны («${from}» – «${to}»)`,
    rows: (list) => `саны («${list}»)`,
    rowsWhere: (list) => `саны («${list}»), шарты:`,
    digits: (digits, mode) =>
      `үтірден кейінгі ${digits} таңбаға дейін${mode === 'truncate' ? ' қысқартылған' : ''}`,
  },
  ru: {
    otherwise: 'в остальных случаях',
    and: '\u00a0и\u00a0',
    or: '\u00a0или\u00a0',
    not: ['не\u00a0', ''],
    given: (input) => `указано «${input}»`,
    days: (from, to) => `дней от «${from}» до «${to}»`,
    rows: (list) => `число («${list}»)`,
    rowsWhere: (list) => `число («${list}»), где`,
    digits: (digits, mode) => `${mode === 'truncate' ? 'усечено до' : 'до'} ${digits} зн.`,
  },
  en: {
    otherwise: 'otherwise',
    and: '\u00a0and\u00a0',
    or: '\u00a0or\u00a0',
    not: ['not\u00a0', ''],
    given: (input) => `“${input}” is given`,
    days: (from, to) => `days from “${from}” to “${to}”`,
    rows: (list) => `number of “${list}”`,
    rowsWhere: (list) => `number of “${list}” where`,
    digits: (digits, mode) => `${mode === 'truncate' ? 'cut to' : 'to'} ${digits} d.p.`,
  },
};

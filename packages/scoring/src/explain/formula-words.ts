/** The few words that stand within formulas. */
import type { Language } from '../methodology/text.ts';
import type { RoundingMode } from '../number/fraction.ts';

interface FormulaWords {
  otherwise: string;
  and: string;
  or: string;
  not: string;
  given: (input: string) => string;
  days: (from: string, to: string) => string;
  rows: (list: string) => string;
  rowsWhere: (list: string) => string;
  digits: (digits: number, mode: RoundingMode) => string;
}

/** By language. */
export const formulaWords: Readonly<Record<Language, FormulaWords>> = {
  kk: {
    otherwise: 'қалған жағдайда',
    and: ' және ',
    or: ' немесе ',
    not: 'емес ',
    given: (input) => `«${input}» көрсетілген`,
    days: (from, to) => `күн саны («${from}» – «${to}»)`,
    rows: (list) => `саны («${list}»)`,
    rowsWhere: (list) => `саны («${list}»), шарты:`,
    digits: (digits, mode) => `${digits} белгіге дейін${mode === 'truncate' ? ' қысқартылған' : ''}`,
  },
  ru: {
    otherwise: 'в остальных случаях',
    and: ' и ',
    or: ' или ',
    not: 'не ',
    given: (input) => `указано «${input}»`,
    days: (from, to) => `дней от «${from}» до «${to}»`,
    rows: (list) => `число («${list}»)`,
    rowsWhere: (list) => `число («${list}»), где`,
    digits: (digits, mode) => `${mode === 'truncate' ? 'усечено до' : 'до'} ${digits} зн.`,
  },
  en: {
    otherwise: 'otherwise',
    and: ' and ',
    or: ' or ',
    not: 'not ',
    given: (input) => `“${input}” is given`,
    days: (from, to) => `days from “${from}” to “${to}”`,
    rows: (list) => `number of “${list}”`,
    rowsWhere: (list) => `number of “${list}” where`,
    digits: (digits, mode) => `${mode === 'truncate' ? 'cut to' : 'to'} ${digits} d.p.`,
  },
};

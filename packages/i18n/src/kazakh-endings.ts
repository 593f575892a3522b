/** The endings that Kazakh puts after a number or a month: they follow the sound of its last spoken word. */

/** To (`дейін`), from (`бастап`, `кейін`) and in, at or on. */
export type KazakhCase = 'dative' | 'ablative' | 'locative';

type Endings = Readonly<Record<KazakhCase, string>>;

const ge: Endings = { dative: 'ге', ablative: 'ден', locative: 'де' };
const ke: Endings = { dative: 'ке', ablative: 'тен', locative: 'те' };
const gha: Endings = { dative: 'ға', ablative: 'дан', locative: 'да' };
const qa: Endings = { dative: 'қа', ablative: 'тан', locative: 'та' };
// After a nasal the ablative is one of its own: онға, оннан, онда.
const geNasal: Endings = { ...ge, ablative: 'нен' };
const ghaNasal: Endings = { ...gha, ablative: 'нан' };

/** нөл, бір, екі, үш, төрт, бес, алты, жеті, сегіз, тоғыз */
const units = [ge, ge, ge, ke, ke, ke, gha, ge, ge, gha] as const;
/** он, жиырма, отыз, қырық, елу, алпыс, жетпіс, сексен, тоқсан */
const tens = [ghaNasal, gha, gha, qa, ge, qa, ke, geNasal, ghaNasal] as const;
/** миллиард, миллион, мың, жүз: the word that a round number ends in. */
const rounds = [
  [9, qa],
  [6, ghaNasal],
  [3, ghaNasal],
  [2, ge],
] as const;

/** қаңтар … желтоқсан */
const months = [gha, ghaNasal, gha, ge, gha, ghaNasal, ge, gha, ke, ghaNasal, gha, ghaNasal] as const;

/** The ending of a number in figures, such as `ден` of `80,05`; of a decimal its last part is what one hears last. */
export function numberEnding(figures: string, kase: KazakhCase): string {
  const last = /(\d+)\D*$/.exec(figures.replace(/[\s\u00a0\u202f]/g, ''))?.[1];
  if (last === undefined) throw new RangeError(`"${figures}" has no figures to end.`);
  return endingsOf(last)[kase];
}

/** The ending of a month, 1 to 12: `да` of қаңтар. */
export function monthEnding(month: number, kase: KazakhCase): string {
  const endings = months[month - 1];
  if (!endings) throw new RangeError(`There is no month ${month}.`);
  return endings[kase];
}

function endingsOf(digits: string): Endings {
  const zeros = /^0*$/.test(digits) ? 0 : /0*$/.exec(digits)![0].length;
  const digit = Number(digits.at(-1 - zeros));
  if (zeros === 0) return units[digit]!;
  if (zeros === 1) return tens[digit - 1]!;
  return rounds.find(([length]) => zeros >= length)![1];
}

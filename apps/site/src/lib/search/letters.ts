/**
 * One spelling for all the ways to write a name: with or without a Kazakh keyboard, in any Kazakh Latin alphabet, in English
 * or with a letter of the other script among its own. Sounds that writers do not keep apart fall together, so that
 * «Қарағанды», «Караганды», Qaraghandy, Qarağandy and Karagandy are one word.
 */

/** Cyrillic letters by Latin ones. What decomposes (й, ё) has lost its mark before. */
const LATIN: Record<string, string> = {
  а: 'a',
  ә: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g',
  д: 'd',
  е: 'e',
  ж: 'j',
  з: 'z',
  и: 'i',
  і: 'i',
  к: 'k',
  қ: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ұ: 'u',
  ү: 'u',
  ф: 'f',
  х: 'h',
  һ: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
};

/** Latin letters and the Cyrillic ones that look the same. */
const ALIKE = new Map(
  [...'AaBCcEeHIiKkMOoPpTXxYy'].map((latin, at) => [latin, [...'АаВСсЕеНІіКкМОоРрТХхУу'][at]!]),
);
const ALIKE_CYRILLIC = new Map([...ALIKE].map(([latin, cyrillic]) => [cyrillic, latin]));

/** The words of a text as it was typed, each in one script: a Latin A in «Aлматы» is the Cyrillic one. */
export function wordsIn(text: string): string[] {
  return (
    text
      .normalize('NFC')
      // An apostrophe is a letter's part in the Kazakh Latin alphabet of 2017, and a soft sign elsewhere.
      .replace(/['’‘ʼʹ`´]/g, '')
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .filter(Boolean)
      .map(inOneScript)
  );
}

/** A word in the one spelling. */
export function spelled(word: string): string {
  return (
    word
      .toLowerCase()
      .normalize('NFC')
      // Marks that stand for a letter of its own, before the others go.
      .replace(/[şș]/g, 'sh')
      .replace(/ç/g, 'ch')
      .replace(/ý/g, 'u')
      .replace(/ı/g, 'i')
      .replace(/ŋ/g, 'n')
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[а-яәғіқңөұүһ]/g, (letter) => LATIN[letter] ?? letter)
      .replace(/[zkg]h/g, (pair) => ({ zh: 'j', kh: 'h', gh: 'g' })[pair] ?? pair)
      .replace(/q/g, 'k')
      .replace(/y/g, 'i')
      .replace(/ii+/g, 'i')
  );
}

/** The words of a text in the one spelling. */
export function spelledWords(text: string): string[] {
  return wordsIn(text).map(spelled);
}

/** A text without its spaces: as it is written, and in the one spelling. */
export function asOneWord(text: string): [written: string, spelled: string] {
  return [wordsIn(text).join('').toLowerCase(), spelledWords(text).join('')];
}

/** The same letters read in the other script, where every one of them has its like there: BKO for «ВКО». */
export function lookalike(word: string): string | undefined {
  const letters = [...word];
  return letters.every((letter) => ALIKE.has(letter))
    ? letters.map((letter) => ALIKE.get(letter)).join('')
    : undefined;
}

function inOneScript(word: string): string {
  const letters = [...word];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter));
  const cyrillic = letters.filter((letter) => /\p{Script=Cyrillic}/u.test(letter));
  if (latin.length === 0 || cyrillic.length === 0) return word;
  // Of one script are the letters without a like; with such on both sides the word is no slip of the keyboard.
  if (latin.every((letter) => ALIKE.has(letter)))
    return letters.map((letter) => ALIKE.get(letter) ?? letter).join('');
  if (cyrillic.every((letter) => ALIKE_CYRILLIC.has(letter)))
    return letters.map((letter) => ALIKE_CYRILLIC.get(letter) ?? letter).join('');
  return word;
}

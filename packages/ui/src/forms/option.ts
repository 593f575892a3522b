/** One thing to choose. */
export interface Option {
  /** What is sent. */
  value: string;
  /** What is read. */
  label: string;
  /** What tells it from others of the same name, such as "rated body". */
  note?: string;
  /** Other words under which it is found, such as former names. */
  search?: readonly string[];
}

/** The options that a search finds: every word of it begins a word of the label, the note or another name. */
export function found<Found extends Option>(
  options: readonly Found[],
  search: string,
  locale: string,
): Found[] {
  const wanted = wordsOf(search, locale);
  return options.filter(({ label, note = '', search: others = [] }) => {
    const words = wordsOf([label, note, ...others].join(' '), locale);
    return wanted.every((start) => words.some((word) => word.startsWith(start)));
  });
}

function wordsOf(text: string, locale: string): string[] {
  return text
    .toLocaleLowerCase(locale)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

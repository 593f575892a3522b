/** Characters of the name of a sheet. */
const LONGEST = 31;

/** Gives sheets names that spreadsheets allow: short, without certain signs, and each once. */
export class SheetNames {
  readonly #taken = new Set<string>();
  readonly #promised = new Map<string, string>();

  /** The name that a sheet with this title will have; `take` gives it. */
  unused(title: string): string {
    const plain =
      title
        .replaceAll(/[[\]:*?/\\]/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .replaceAll(/^'+|'+$/g, '')
        .trim() || 'Sheet';
    for (let number = 1; ; number += 1) {
      const end = number === 1 ? '' : ` (${number})`;
      const name = plain.slice(0, LONGEST - end.length).trim() + end;
      if (this.#taken.has(name.toLowerCase())) continue;
      this.#taken.add(name.toLowerCase());
      this.#promised.set(name, name);
      return name;
    }
  }

  /** A name for a sheet: the one that was promised, or a new one made of its title. */
  take(title: string): string {
    const promised = this.#promised.get(title);
    if (promised === undefined) return this.unused(title);
    this.#promised.delete(title);
    return promised;
  }
}

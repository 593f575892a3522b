/** Finds bodies by what people type. The server and the page search one prepared index with this one module. */
import MiniSearch, { type AsPlainObject, type Options, type Query, type SearchOptions } from 'minisearch';
import { stemsOf } from './endings.ts';
import { asOneWord, lookalike, spelled, spelledWords, wordsIn } from './letters.ts';

/** The words by which a body is found; its number is its place in the alphabet. */
export interface Words {
  id: number;
  /** Of its names and abbreviations, in every language. */
  name: string;
  /** Those that only its other names have. */
  alias: string;
  /** Each name and abbreviation as one word, as it is written and in the one spelling: «Нурсултан» for «Нур-Султан». */
  wholeName: string;
  /** Each other name likewise. */
  wholeAlias: string;
}

/** What is shown and weighed of a body. */
interface Card {
  id: string;
  title: string;
  note: string;
  aliases: readonly string[];
  /** Whether the body is over. */
  over: boolean;
}

/** The register as it is sent to a page: the index, and the bodies in the order of the alphabet. */
export interface PreparedBodies {
  index: AsPlainObject;
  cards: readonly Card[];
}

/** A body that was found. */
export interface FoundBody {
  id: string;
  /** Its name in the language of the page. */
  title: string;
  /** Its abbreviation and years. */
  note: string;
  /** The other name that it was found by, where none of its own was meant. */
  alias?: string;
}

/** How much later text is read: no name is that long. */
export const LONGEST_QUERY = 100;

/** A word of this length or less may only join others («и», «the»); where all words find nothing, it is not asked for. */
const SHORT = 3;

/** How words are kept: they come split and spelled. */
export const OPTIONS: Options<Words> = {
  fields: ['name', 'alias', 'wholeName', 'wholeAlias'],
  tokenize: (text) => text.split(' ').filter(Boolean),
  processTerm: (term) => term,
};

/**
 * A word counts once, however often and in however long a name it stands, and many words that only begin so do not
 * outweigh one that is so. The beginning of a whole name adds next to nothing to its words.
 */
const RANKING: SearchOptions = {
  boost: { name: 2, wholeName: 0.001, wholeAlias: 0.001 },
  weights: { prefix: 0.1, fuzzy: 0.05 },
  bm25: { k: 0, b: 0, d: 0 },
};

const asWritten: Partial<SearchOptions> = { prefix: true, fuzzy: false };
const withSlips: Partial<SearchOptions> = {
  prefix: true,
  fuzzy: (term) => (term.length < 5 ? false : term.length < 8 ? 1 : 2),
};

/** The register, ready to be searched. */
export class BodyFinder {
  readonly #index: MiniSearch<Words>;
  readonly #cards: readonly Card[];

  private constructor(index: MiniSearch<Words>, cards: readonly Card[]) {
    this.#index = index;
    this.#cards = cards;
  }

  /** What was prepared of the register. */
  static read(prepared: string): BodyFinder {
    const { index, cards } = JSON.parse(prepared) as PreparedBodies;
    return new BodyFinder(MiniSearch.loadJS<Words>(index, OPTIONS), cards);
  }

  /** The bodies that are meant, likeliest first. A slip of the keyboard counts only where nothing is written that way. */
  find(query: string): FoundBody[] {
    const words = askedWords(query);
    if (words.length === 0) return [];
    const found = this.#found(words, (word) => this.#waysOf(word).slice(0, 1), asWritten);
    if (found.length > 0) return found;
    const long = words.filter((word) => word.length > SHORT);
    return this.#found(long.length > 0 ? long : words, (word) => this.#waysOf(word), withSlips);
  }

  #found(
    words: readonly string[],
    waysOf: (word: string) => Query[],
    asOne: Partial<SearchOptions>,
  ): FoundBody[] {
    const ways = words.map((word): Query => ({ combineWith: 'OR', queries: waysOf(word) }));
    const whole = wholeSpellings(words);
    const within = (name: string[], wholeName: string[]) =>
      this.#index.search(
        {
          combineWith: 'OR',
          queries: [
            { combineWith: 'OR', queries: whole, fields: wholeName, ...asOne },
            { combineWith: 'AND', queries: ways, fields: name },
          ],
        },
        RANKING,
      );
    const meant = new Set(within(['name'], ['wholeName']).map(({ id }) => id as number));
    return within(['name', 'alias'], ['wholeName', 'wholeAlias'])
      .map(({ id, score, terms }) => ({ place: id as number, score, terms }))
      .toSorted(this.#likelier(words))
      .map(({ place, terms }) => {
        const { id, title, note, aliases } = this.#cards[place]!;
        const alias = meant.has(place) ? undefined : nearest(aliases, terms);
        return { id, title, note, ...(alias !== undefined && { alias }) };
      });
  }

  /** Whose own name it is stands before whose other name it is, what stands today before what is over. */
  #likelier(words: readonly string[]) {
    const [typed, spelling] = asOneWord(words.join(' '));
    const exactly = (term: string, field: string) =>
      new Set(this.#index.search(term, { fields: [field] }).map(({ id }) => id as number));
    const own = [exactly(typed, 'wholeName'), exactly(spelling, 'wholeName')];
    const other = exactly(spelling, 'wholeAlias');
    const keysOf = ({ place, score }: { place: number; score: number }) => [
      ...own.map((places) => (places.has(place) ? 0 : 1)),
      this.#cards[place]!.over ? 1 : 0,
      other.has(place) ? 0 : 1,
      // What differs by less is the same: then the alphabet decides.
      -Math.round(score * 10),
      place,
    ];
    return (a: { place: number; score: number }, b: { place: number; score: number }) => {
      const [one, two] = [keysOf(a), keysOf(b)];
      const at = one.findIndex((key, index) => key !== two[index]);
      return (one[at] ?? 0) - (two[at] ?? 0);
    };
  }

  /** The ways in which the index knows a word, the strictest first: as it is written, without its ending, with a slip. */
  #waysOf(word: string): Query[] {
    const spellings = [...new Set([word, lookalike(word) ?? word].map(spelled))];
    return [
      { queries: spellings, ...asWritten },
      { queries: stemsOf(word), ...asWritten },
      { queries: spellings, ...withSlips },
    ]
      .map((way) => ({ combineWith: 'OR' as const, ...way }))
      .filter((way) => this.#index.search({ ...way, fields: ['name', 'alias'] }).length > 0);
  }
}

const REPUBLIC = /^respubli|^republic/;
const COUNTRY = /^kaza[hk]stan/;
const STATE = /^(?:rk|kr)$/;

/** The words that tell one body from another: in full every name has that of the state. */
function askedWords(query: string): string[] {
  const typed = wordsIn(query.slice(0, LONGEST_QUERY)).map((word) => ({ word, spelling: spelled(word) }));
  const republic = typed.some(({ spelling }) => REPUBLIC.test(spelling));
  const own = typed.filter(
    ({ spelling }) =>
      !REPUBLIC.test(spelling) && !STATE.test(spelling) && !(republic && COUNTRY.test(spelling)),
  );
  return (own.length > 0 ? own : typed).map(({ word }) => word);
}

function wholeSpellings(words: readonly string[]): string[] {
  const readings = [words, words.map((word) => lookalike(word) ?? word)];
  return [...new Set(readings.flatMap((reading) => asOneWord(reading.join(' '))))];
}

/** The name that most of the terms stand in. */
function nearest(aliases: readonly string[], terms: readonly string[]): string | undefined {
  const counts = aliases.map(
    (alias) => [...asOneWord(alias), ...spelledWords(alias)].filter((word) => terms.includes(word)).length,
  );
  return aliases[counts.indexOf(Math.max(...counts))];
}

import { LRUCache } from 'lru-cache';
import type { Prebuilt } from './prebuilt.ts';

/** An answer, and the marks of all states that it was made from. */
export interface Made {
  answer: Prebuilt;
  from: readonly string[];
}

interface UnderWay {
  standing: ReadonlySet<string>;
  answer: Promise<Prebuilt | undefined>;
}

/**
 * Answers already made, by what was asked. Each holds as long as every state that it was made from stands, and all together
 * weigh so many bytes at most.
 */
export class Answers {
  readonly #kept: LRUCache<string, Made>;
  readonly #underWay = new Map<string, UnderWay>();

  constructor(most: number) {
    this.#kept = new LRUCache({ maxSize: most, sizeCalculation: ({ answer }) => answer.weight });
  }

  /**
   * The answer to a question, made the first time it is asked while those marks stand. Whoever gives the same set means the same
   * moment. Undefined when there is nothing to keep.
   */
  async of(
    standing: ReadonlySet<string>,
    question: string,
    make: () => Promise<Made | undefined>,
  ): Promise<Prebuilt | undefined> {
    const kept = this.ready(question, standing);
    if (kept) return kept;
    const known = this.#underWay.get(question);
    if (known?.standing === standing) return known.answer;
    const begun: UnderWay = {
      standing,
      answer: make()
        .then((made) => {
          // What was overtaken by another state is given to those who asked before, and not kept.
          if (made && this.#isUnderWay(question, begun)) this.#kept.set(question, made);
          return made?.answer;
        })
        .finally(() => {
          if (this.#isUnderWay(question, begun)) this.#underWay.delete(question);
        }),
    };
    this.#underWay.set(question, begun);
    return begun.answer;
  }

  /** An answer made before from states that all still stand, without any look at what the question means. */
  ready(question: string, standing: ReadonlySet<string>): Prebuilt | undefined {
    const kept = this.#kept.get(question);
    return kept?.from.every((mark) => standing.has(mark)) ? kept.answer : undefined;
  }

  #isUnderWay(question: string, begun: UnderWay): boolean {
    return this.#underWay.get(question) === begun;
  }
}

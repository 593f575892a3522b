import { LRUCache } from 'lru-cache';
import type { Prebuilt } from './prebuilt.ts';

interface Kept {
  /** The state of what the answer was made from. */
  mark: string;
  answer: Prebuilt;
}

interface UnderWay {
  mark: string;
  answer: Promise<Prebuilt | undefined>;
}

/**
 * Answers already made, by what was asked. Each holds as long as the state that it was made from, which its mark names, and
 * all together weigh so many bytes at most.
 */
export class Answers {
  readonly #kept: LRUCache<string, Kept>;
  readonly #underWay = new Map<string, UnderWay>();

  constructor(most: number) {
    this.#kept = new LRUCache({ maxSize: most, sizeCalculation: ({ answer }) => answer.weight });
  }

  /** The answer to a question, made the first time it is asked in a state. Undefined when there is nothing to keep. */
  async of(
    mark: string,
    question: string,
    make: () => Promise<Prebuilt | undefined>,
  ): Promise<Prebuilt | undefined> {
    const kept = this.#kept.get(question);
    if (kept?.mark === mark) return kept.answer;
    const known = this.#underWay.get(question);
    if (known?.mark === mark) return known.answer;
    const made: UnderWay = {
      mark,
      answer: make()
        .then((answer) => {
          // What was overtaken by another state is given to those who asked before, and not kept.
          if (answer && this.#isUnderWay(question, made)) this.#kept.set(question, { mark, answer });
          return answer;
        })
        .finally(() => {
          if (this.#isUnderWay(question, made)) this.#underWay.delete(question);
        }),
    };
    this.#underWay.set(question, made);
    return made.answer;
  }

  /** An answer made before in a state that still holds, without any look at what the question means. */
  ready(question: string, holds: (mark: string) => boolean): Prebuilt | undefined {
    const kept = this.#kept.get(question);
    return kept && holds(kept.mark) ? kept.answer : undefined;
  }

  #isUnderWay(question: string, made: UnderWay): boolean {
    return this.#underWay.get(question) === made;
  }
}

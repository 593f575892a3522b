import { LRUCache } from 'lru-cache';
import type { Prebuilt } from './prebuilt.ts';

/** Answers already made, by what was asked. They hold for one state of the publications, and weigh so many bytes at most. */
export class Answers {
  readonly #most: number;
  #mark = '';
  #kept: LRUCache<string, Prebuilt>;
  #underWay = new Map<string, Promise<Prebuilt | undefined>>();

  constructor(most: number) {
    this.#most = most;
    this.#kept = this.#empty();
  }

  /** The answer to a question, made the first time it is asked. Undefined when there is nothing to keep. */
  async of(
    mark: string,
    question: string,
    make: () => Promise<Prebuilt | undefined>,
  ): Promise<Prebuilt | undefined> {
    if (mark !== this.#mark) this.#begin(mark);
    // An answer that is made while the state changes is kept where nobody looks any more.
    const [kept, underWay] = [this.#kept, this.#underWay];
    const known = kept.get(question) ?? underWay.get(question);
    if (known) return known;
    const made = make()
      .then((answer) => {
        if (answer) kept.set(question, answer);
        return answer;
      })
      .finally(() => underWay.delete(question));
    underWay.set(question, made);
    return made;
  }

  /** An answer made before for the same state, without any look at what the question means. */
  ready(mark: string, question: string): Prebuilt | undefined {
    return mark === this.#mark ? this.#kept.get(question) : undefined;
  }

  #begin(mark: string): void {
    this.#mark = mark;
    this.#kept = this.#empty();
    this.#underWay = new Map();
  }

  #empty(): LRUCache<string, Prebuilt> {
    return new LRUCache({ maxSize: this.#most, sizeCalculation: ({ weight }) => weight });
  }
}

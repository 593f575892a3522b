import type { Prebuilt } from './prebuilt.ts';

const KEPT = 5000;

/** Answers already made, by what was asked. They hold for one state of the catalogue. */
export class Answers {
  readonly #made = new Map<string, Promise<Prebuilt | undefined>>();
  readonly #ready = new Map<string, Prebuilt>();
  #mark = '';

  /** The answer to a question, made the first time it is asked. Undefined when there is nothing to answer; that is not kept. */
  async of(
    mark: string,
    question: string,
    make: () => Promise<Prebuilt | undefined>,
  ): Promise<Prebuilt | undefined> {
    if (mark !== this.#mark) {
      this.#made.clear();
      this.#ready.clear();
      this.#mark = mark;
    }
    const known = this.#made.get(question);
    if (known) return known;
    const made = make();
    this.#made.set(question, made);
    const answer = await made.catch((failure: unknown) => {
      this.#made.delete(question);
      throw failure;
    });
    if (answer) this.#ready.set(question, answer);
    else this.#made.delete(question);
    const [oldest] = this.#made.keys();
    if (this.#made.size > KEPT && oldest !== undefined) {
      this.#made.delete(oldest);
      this.#ready.delete(oldest);
    }
    return answer;
  }

  /** An answer made before for the same state, without any look at what the question means. */
  ready(mark: string, question: string): Prebuilt | undefined {
    return mark === this.#mark ? this.#ready.get(question) : undefined;
  }
}

import type { DisputeDraft } from '@olshem/contracts';

/** How long after the last key a draft is kept. */
const PAUSE = 800;

/** What became of the last attempt to keep a draft. */
type Outcome = { keptAt: string } | { failed: 'signed-out' | 'refused' | 'unreachable'; detail?: string };

/** Keeps what somebody types on the server, a moment after the last key. */
export class DraftKeeper {
  readonly #keep: (draft: DisputeDraft) => Promise<Outcome>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #latest: string;
  /** When it was last kept, or why it was not. */
  outcome = $state.raw<Outcome>();

  constructor(kept: DisputeDraft, keep: (draft: DisputeDraft) => Promise<Outcome>) {
    this.#latest = JSON.stringify(kept);
    this.#keep = keep;
  }

  /** Tells what stands in the form now. What stands there already is not kept again. */
  follow(draft: DisputeDraft): void {
    const text = JSON.stringify(draft);
    if (text === this.#latest) return;
    this.#latest = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#send(draft, text), PAUSE);
  }

  /** Keeps nothing more: what was typed is filed or thrown away. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  async #send(draft: DisputeDraft, text: string): Promise<void> {
    const outcome = await this.#keep(draft);
    this.outcome = outcome;
    // The next key tries again.
    if ('failed' in outcome && this.#latest === text) this.#latest = '';
  }
}

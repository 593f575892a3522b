import type { SubmitFunction } from '$app/forms';
import { tick } from 'svelte';

/** A form on its way: shown while it lasts, sent only once, and what was refused gets the focus. */
export class Submission {
  busy = $state(false);

  /** For `use:enhance`; what was typed stays when the answer is a refusal. */
  readonly send: SubmitFunction = ({ cancel }) => {
    if (this.busy) {
      cancel();
      return;
    }
    this.busy = true;
    return async ({ update }) => {
      await update({ reset: false });
      this.busy = false;
      await tick();
      document.querySelector<HTMLElement>('main [role=alert]')?.focus();
    };
  };
}

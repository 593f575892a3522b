declare global {
  namespace App {
    interface Platform {
      /** The node request; apps/server puts the way to the API on it. */
      req?: { apiFetch?: typeof fetch };
    }
    interface Error {
      /** The title of the API's refusal, in the reader's language. */
      title?: string;
    }
  }
}

export {};

declare global {
  namespace App {
    interface Platform {
      /** The node request; the server of all three apps puts a way to the API on it. */
      req?: { apiFetch?: typeof fetch };
    }
    interface Error {
      /** The title of the API's refusal, in the reader's language. */
      title?: string;
    }
  }
}

export {};

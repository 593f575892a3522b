declare global {
  namespace App {
    interface Platform {
      /** The node request; apps/server puts the way to the API on it. */
      req?: { apiFetch?: typeof fetch };
    }
  }
}

export {};

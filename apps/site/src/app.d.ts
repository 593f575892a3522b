declare global {
  namespace App {
    interface Platform {
      /** The node request; the server of all three apps puts a way to the API on it. */
      req?: { apiFetch?: typeof fetch };
    }
  }
}

export {};

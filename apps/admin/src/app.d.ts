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
    namespace Superforms {
      /** Why the whole of a form was refused. */
      interface Message {
        title: string;
        detail: string;
        code: string;
      }
    }
  }
}

export {};

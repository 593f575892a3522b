import { defineEnvVars } from '@sveltejs/kit/env';

/** What the portal reads from its environment. */
export const variables = defineEnvVars({
  // Used when the portal runs alone; behind tooling/serve the API answers in the same process.
  API_URL: { schema: (value: string | undefined) => value ?? 'http://127.0.0.1:8080' },
});

import { defineEnvVars } from '@sveltejs/kit/env';

/** What the site reads from its environment. */
export const variables = defineEnvVars({
  // Used when the site is developed with vite; under apps/server the server knows the way to the API.
  API_URL: { schema: (value: string | undefined) => value ?? 'http://127.0.0.1:8080' },
});

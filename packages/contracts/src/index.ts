/** The wire: what travels between the API and its callers, as zod schemas. Nothing here is derived from tables. */
export * from './portal/index.ts';
export * from './public/index.ts';

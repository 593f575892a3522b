/** The typed client of the API. */
export { createClient, type CallOptions, type Client, type ClientSettings } from './client.ts';
export type { Operations } from './operations.ts';
export { ProblemError } from './problem-error.ts';

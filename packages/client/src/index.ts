/** The typed client of the API. */
export { createClient, type Client, type ClientSettings } from './client.ts';
export type { Answer, CallArguments, CallOptions, OperationId } from './operations.ts';
export { ProblemError } from './problem-error.ts';

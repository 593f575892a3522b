/** The typed client of the API. */
export { createClient, type Client } from './client.ts';
export type { Answer, CallArguments, OperationId } from './operations.ts';
export { ProblemError } from './problem-error.ts';

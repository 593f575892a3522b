import type { routes } from './generated/routes.ts';
import type { operations } from './generated/schema.ts';

/** The operations that can be called, by their operationIds. */
export type OperationId = keyof typeof routes;

/** What a call needs beside its name: the parameters of its path, a query, a body; each only where there is one. */
export type CallOptions<Id extends OperationId> = Pick<operations[Id]['parameters'], 'path' | 'query'> &
  Body<operations[Id]>;

/** The rest of a call: options may be left out where none is needed. */
export type CallArguments<Id extends OperationId> =
  object extends CallOptions<Id> ? [options?: CallOptions<Id>] : [options: CallOptions<Id>];

/** What an operation answers. */
export type Answer<Id extends OperationId> = JsonOf<Success<operations[Id]['responses']>>;

type Body<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? { body: Content[keyof Content] }
  : { body?: undefined };

type Success<Responses> = Responses[Extract<keyof Responses, 200 | 201>];

type JsonOf<Response> = Response extends { content: { 'application/json': infer Json } } ? Json : never;

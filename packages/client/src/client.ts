import type { Problem } from '@olshem/contracts';
import createFetchClient from 'openapi-fetch';
import { formOf } from './form.ts';
import { routes } from './generated/routes.ts';
import type { Answer, CallArguments, OperationId } from './operations.ts';
import { ProblemError } from './problem-error.ts';

/** How the client reaches the API. */
export interface ClientSettings {
  /** The fetch to use; in one process it reaches the API without a socket. */
  fetch: (request: Request) => Promise<Response>;
  /** The origin of the API, `http://localhost:8080`. */
  origin: string;
  /** Sent with every request: the cookie of the person, the language of messages. */
  headers?: Record<string, string>;
}

/** Calls operations by their operationIds, typed by the OpenAPI document. */
export interface Client {
  /** The answer of an operation. Throws `ProblemError` on a refusal. */
  call<Id extends OperationId>(id: Id, ...options: CallArguments<Id>): Promise<Answer<Id>>;
}

/** A client of the API. */
export function createClient({ fetch, origin, headers }: ClientSettings): Client {
  const client = createFetchClient<AnyPaths>({
    baseUrl: origin,
    fetch,
    headers: { accept: 'application/json', ...headers },
  });
  return {
    async call<Id extends OperationId>(id: Id, ...[options]: CallArguments<Id>) {
      const { method, path, form }: Route = routes[id];
      const { path: inPath, query, body }: AnyOptions = options ?? {};
      const params = { path: inPath, query };
      const { data, error, response } = await client.request(method, path, {
        params,
        body,
        ...(form && { bodySerializer: formOf }),
      });
      if (!response.ok) throw new ProblemError(problemOf(error, response));
      // What came over the wire is what the document says; a test of the API holds it to that.
      return data as Answer<Id>;
    },
  };
}

type Method = 'get' | 'post' | 'put' | 'delete';

interface Route {
  method: Method;
  path: string;
  form?: true;
}

interface AnyOptions {
  path?: Record<string, string>;
  query?: Record<string, string | undefined>;
  body?: unknown;
}

/** Every operation alike: which one takes and gives what is settled by `call`, before openapi-fetch is asked. */
type AnyPaths = Record<string, Record<Method, AnyOperation>>;

interface AnyOperation {
  parameters: AnyOptions;
  requestBody?: { content: { 'application/json': unknown } };
  responses: { 200: { content: { 'application/json': unknown } } };
}

/** The refusal; where something else than the API answered, at least its status. */
function problemOf(refusal: unknown, { headers, status, statusText }: Response): Problem {
  const isProblem = headers.get('content-type')?.startsWith('application/problem+json');
  if (isProblem) return refusal as Problem;
  return { type: 'about:blank', title: statusText, status, detail: statusText, code: 'unreachable' };
}

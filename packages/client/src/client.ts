import type { Problem } from '@olshem/contracts';
import type { Operations } from './operations.ts';
import { ProblemError } from './problem-error.ts';

type Name = keyof Operations;

/** The names in braces of a path. */
type PathParams<Path extends string> = Path extends `${string}{${infer Param}}${infer Rest}`
  ? Param | PathParams<Rest>
  : never;

/** What a call needs beside its name: the parameters of its path, a body, a query; each only where there is one. */
export type CallOptions<Operation extends Name> = ([PathParams<Operation>] extends [never]
  ? { params?: undefined }
  : { params: Record<PathParams<Operation>, string> }) &
  (Operations[Operation]['body'] extends undefined
    ? { body?: undefined }
    : { body: Operations[Operation]['body'] }) &
  (Operations[Operation]['query'] extends undefined
    ? { query?: undefined }
    : { query?: Operations[Operation]['query'] });

type Arguments<Operation extends Name> =
  object extends CallOptions<Operation>
    ? [options?: CallOptions<Operation>]
    : [options: CallOptions<Operation>];

/** How the client reaches the API. */
export interface ClientSettings {
  /** The fetch to use; in one process it reaches the API without a socket. */
  fetch: (input: string, init?: RequestInit) => Promise<Response>;
  /** The origin of the API, `http://localhost:8080`. */
  origin: string;
  /** Sent with every request: the cookie of the person, the language of messages. */
  headers?: Record<string, string>;
}

/** Calls operations by their names, typed by the contracts. */
export interface Client {
  /** The answer of an operation. Throws `ProblemError` on a refusal. */
  call<Operation extends Name>(
    operation: Operation,
    ...options: Arguments<Operation>
  ): Promise<Operations[Operation]['answer']>;
}

/** A client of the API. */
export function createClient({ fetch, origin, headers = {} }: ClientSettings): Client {
  return {
    async call(operation, ...[options]) {
      const [method = 'GET', path = ''] = operation.split(' ');
      const { params, body, query } = (options ?? {}) as {
        params?: Record<string, string>;
        body?: unknown;
        query?: Record<string, string | undefined>;
      };
      const isForm = body instanceof FormData;
      const response = await fetch(`${origin}/api/v1${fill(path, params ?? {})}${search(query ?? {})}`, {
        method,
        headers: {
          accept: 'application/json',
          ...headers,
          ...(body !== undefined && !isForm && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
      });
      if (!response.ok) throw new ProblemError(await problemOf(response));
      return (await response.json()) as never;
    },
  };
}

function fill(path: string, params: Record<string, string>): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
}

function search(query: Record<string, string | undefined>): string {
  const given = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return given.length > 0 ? `?${new URLSearchParams(given)}` : '';
}

/** The refusal; where something else than the API answered, at least its status. */
async function problemOf(response: Response): Promise<Problem> {
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json');
  if (isProblem) return (await response.json()) as Problem;
  const { status, statusText } = response;
  return { type: 'about:blank', title: statusText, status, detail: statusText, code: 'unreachable' };
}

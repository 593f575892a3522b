import {
  createClient,
  ProblemError,
  type Answer,
  type CallArguments,
  type OperationId,
} from '@olshem/client';
import type { Problem } from '@olshem/contracts';
import { wayToApi, type Caller } from './way-to-api.ts';

/** What the API said to one request: what was asked for, or why not. */
export type Reply<Body> = { ok: true; body: Body } | { ok: false; problem: Problem };

/** Calls operations in the name of a person. */
export interface PortalApi {
  /** The answer of an operation; a refusal is a value, so that a form can show it. Every other failure stays one. */
  call<Id extends OperationId>(id: Id, ...options: CallArguments<Id>): Promise<Reply<Answer<Id>>>;
}

/** The API as the person who asked us may use it. */
export function portalApi(caller: Caller): PortalApi {
  const client = createClient(wayToApi(caller));
  return {
    call: async (...request) => {
      try {
        return { ok: true, body: await client.call(...request) };
      } catch (error) {
        if (error instanceof ProblemError) return { ok: false, problem: error.problem };
        throw error;
      }
    },
  };
}

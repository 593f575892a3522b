import { createWorld, type people, type World } from '@olshem/api/testing';
import type { Locale } from '@olshem/i18n';
import { isActionFailure, isHttpError, isRedirect, type Cookies, type RequestEvent } from '@sveltejs/kit';

/** What a form got back: where it leads, what was refused, or what the page shows. */
export type Outcome =
  { to: string } | { status: number; data: Record<string, unknown> } | { error: number } | { done: unknown };

type Fields = Record<string, string | File | readonly File[]>;

/** The page that a form stands on. */
interface Place {
  params?: Record<string, string>;
  lang?: Locale;
  url?: string;
}

/** What our actions read of an event. */
type Part = Pick<RequestEvent, 'url' | 'params' | 'request' | 'platform'> & { cookies: Pick<Cookies, 'set'> };

/** One person with a browser at the portal, with the cookies that the portal sets. */
export interface Visitor {
  cookies: Map<string, string>;
  /** Sends a form to an action of a page. */
  submit<Event extends RequestEvent>(
    action: ((event: Event) => unknown) | undefined,
    fields: Fields,
    at?: Place,
  ): Promise<Outcome>;
}

/** The form actions of the portal over a world of the API in the same process. */
export async function openPortal(stage: Parameters<typeof createWorld>[0]) {
  const world = await createWorld(stage);
  return {
    world,
    /** Someone who has signed in; without a name someone who has not. */
    async visitor(name?: keyof typeof people): Promise<Visitor> {
      return visitorOf(world, name === undefined ? '' : await world.cookieOf(name));
    },
  };
}

function visitorOf({ api }: World, cookie: string): Visitor {
  const cookies = new Map<string, string>();
  return {
    cookies,
    async submit<Event extends RequestEvent>(
      action: ((event: Event) => unknown) | undefined,
      fields: Fields,
      { params = {}, lang = 'en', url = '/' }: Place = {},
    ) {
      if (!action) throw new Error('The page has no such action.');
      const address = new URL(url, 'http://portal.test');
      const headers = cookie === '' ? undefined : { cookie };
      const event: Part = {
        url: address,
        params: { lang, ...params },
        request: new Request(address, { method: 'POST', headers, body: formOf(fields) }),
        cookies: { set: (name, value) => void cookies.set(name, value) },
        platform: {
          req: { apiFetch: (input, init) => api.fetch(new Request(input, init)) },
        },
      };
      // The rest of an event belongs to the kit's server, and no action of ours reads it.
      return outcomeOf(async () => action(event as Event));
    },
  };
}

async function outcomeOf(act: () => Promise<unknown>): Promise<Outcome> {
  try {
    const answer = await act();
    if (isActionFailure(answer))
      return { status: answer.status, data: answer.data as unknown as Record<string, unknown> };
    return { done: answer };
  } catch (thrown) {
    if (isRedirect(thrown)) return { to: thrown.location };
    if (isHttpError(thrown)) return { error: thrown.status };
    throw thrown;
  }
}

function formOf(fields: Fields): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const each of Array.isArray(value) ? (value as File[]) : [value as string | File])
      form.append(name, each);
  }
  return form;
}

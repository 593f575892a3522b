import type { Problem } from '@olshem/contracts';
import { isLocale } from '@olshem/i18n';
import { error, fail, redirect } from '@sveltejs/kit';
import { pathsOf } from '#lib/paths.ts';
import type { Reply } from './portal-api.ts';

/** What a refused form shows: the reason in words, and the faults at their fields. */
export interface Refusal {
  title: string;
  detail: string;
  code: string;
  errors: { path: string; detail: string }[];
  details: Record<string, unknown>;
}

/** What was read; a refusal becomes the error page, and someone who is not signed in is asked to. */
export async function wanted<Body>(
  reply: Promise<Reply<Body>>,
  event: { url: URL; params: object },
): Promise<Body> {
  const answer = await reply;
  if (answer.ok) return answer.body;
  if (answer.problem.status === 401) toSignIn(event);
  error(answer.problem.status, answer.problem.detail, { title: answer.problem.title });
}

/** What was read, or nothing where the person has no right to it. */
export async function ifAllowed<Body>(reply: Promise<Reply<Body>>): Promise<Body | undefined> {
  const answer = await reply;
  return answer.ok ? answer.body : undefined;
}

/** A refused form with what was typed, so that nothing is lost. */
export function refused<Typed extends object>(problem: Problem, typed: Typed) {
  return fail(problem.status, { refusal: refusalOf(problem), typed });
}

/** The refusal as a page shows it. */
export function refusalOf({ title, detail, code, errors = [], details = {} }: Problem): Refusal {
  return {
    title,
    detail,
    code,
    errors: errors.map(({ path, detail: words }) => ({ path, detail: words })),
    details,
  };
}

function toSignIn({ url, params }: { url: URL; params: object }): never {
  const lang = (params as { lang?: string }).lang;
  const { signIn, home } = pathsOf(isLocale(lang) ? lang : 'kk');
  const here = url.pathname + url.search;
  redirect(303, here === home ? signIn : `${signIn}?next=${encodeURIComponent(here)}`);
}

import type { Opening, OpeningTaskName } from '@olshem/contracts';
import type { Locale } from '@olshem/i18n';
import { error, redirect } from '@sveltejs/kit';
import { pathsOf } from '#lib/paths.ts';
import type { Reply } from './portal-api.ts';
import { refused } from './replies.ts';

interface Event {
  params: { lang: Locale; cycle: string };
}

/** Goes on after a task was saved: to the list when nothing is missing, else to the task itself, which names it. */
export function settled<Typed extends object>(
  { params }: Event,
  task: OpeningTaskName,
  reply: Reply<Opening>,
  typed: Typed,
): ReturnType<typeof refused<Typed>> {
  if (!reply.ok) return refused(reply.problem, typed);
  const paths = pathsOf(params.lang);
  const state = reply.body.tasks.find((each) => each.task === task)?.state;
  if (state === 'faulty') redirect(303, `${paths.openingTask(params.cycle, task)}?half`);
  redirect(303, `${paths.opening(params.cycle)}?saved=${task}`);
}

/** The tasks are the administrator's; an auditor reads the list. */
export function demandAdministrator({ role }: { role: string }): void {
  if (role !== 'administrator') error(404, 'not-found');
}

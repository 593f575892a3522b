import { AUDIT_ACTIONS, type AuditAction } from '@olshem/contracts';
import { portalApi } from '#lib/server/portal-api.ts';
import { ifAllowed, wanted } from '#lib/server/replies.ts';
import type { PageServerLoad } from './$types';

const filters = ['actorId', 'bodyId', 'cycleId', 'before'] as const;

/** A page of the audit chain, narrowed by the address, and whether the whole of it is intact. */
export const load: PageServerLoad = async (event) => {
  const { me, chosen } = await event.parent();
  const api = portalApi(event);
  const asked: Partial<Record<(typeof filters)[number], string> & { action: AuditAction }> = {};
  const action = AUDIT_ACTIONS.find((each) => each === event.url.searchParams.get('action'));
  if (action) asked.action = action;
  for (const name of filters) {
    const value = event.url.searchParams.get(name);
    if (value) asked[name] = value;
  }
  const oversees = me.role === 'administrator' || me.role === 'auditor';
  const page = await wanted(api.call('readAudit', { query: asked }), event);
  const [report, listed, cycle] = [
    oversees ? await ifAllowed(api.call('verifyAudit')) : undefined,
    oversees ? await ifAllowed(api.call('listPeople')) : undefined,
    chosen ? await ifAllowed(api.call('readCycle', { path: { cycleId: chosen.id } })) : undefined,
  ];
  return { asked, page, report, people: listed?.people ?? [], bodies: cycle?.bodies ?? [] };
};

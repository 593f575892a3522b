import { portalApi } from '#lib/server/portal-api.ts';
import { wanted } from '#lib/server/replies.ts';
import type { PageServerLoad } from './$types';

/** Every registered version, drafts included. */
export const load: PageServerLoad = async (event) =>
  wanted(portalApi(event).call('listRegisteredVersions'), event);

import { portalApi } from './portal-api.ts';
import { wanted } from './replies.ts';

type Event = Parameters<typeof portalApi>[0] & Parameters<typeof wanted>[1];

/** How far an empty platform is on the way to its first cycle. */
export async function firstSteps(event: Event) {
  const api = portalApi(event);
  const [{ bodies }, { methodologies }, { people }] = await Promise.all([
    wanted(api.call('listBodies'), event),
    wanted(api.call('listMethodologies'), event),
    wanted(api.call('listPeople'), event),
  ]);
  const invited = people.filter(({ role }) => role === 'assessor' || role === 'agency');
  return { bodies: bodies.length, methodologies: methodologies.length, people: invited.length };
}

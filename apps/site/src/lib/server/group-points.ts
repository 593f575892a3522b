import type { Client } from '@olshem/client';
import type { EditionAnswer } from '@olshem/contracts';
import { place } from '#lib/numbers.ts';
import type { GroupPoints } from '#lib/points.ts';

// A revision never changes, so what was gathered for it holds for good; the oldest go when too many pile up.
const gathered = new Map<string, Promise<GroupPoints>>();
const most = 40;

/** Gathers where every body of a group stands on every indicator, for the strip plots of a body's page. */
export function groupPoints(api: Client, edition: EditionAnswer, group: string): Promise<GroupPoints> {
  const key = [edition.index, edition.edition, edition.revision, group].join('/');
  const known = gathered.get(key);
  if (known) return known;
  const fresh = gather(api, edition, group);
  gathered.set(key, fresh);
  fresh.catch(() => gathered.delete(key));
  const [oldest] = gathered.keys();
  if (gathered.size > most && oldest) gathered.delete(oldest);
  return fresh;
}

async function gather(api: Client, edition: EditionAnswer, group: string): Promise<GroupPoints> {
  const query = { revision: String(edition.revision) };
  const ids = edition.criteria.flatMap(({ indicators }) => indicators.map(({ id }) => id));
  const lists = await Promise.all(
    ids.map(async (id) => {
      const { rows } = await api.call('readIndicator', { path: { ...edition, indicator: id }, query });
      const scored = rows.filter((row) => row.group === group && row.points !== null);
      return [id, scored.map((row) => ({ body: row.body.id, points: place(row.points) }))] as const;
    }),
  );
  return Object.fromEntries(lists);
}

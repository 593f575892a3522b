import { editions, indices } from '@olshem/methodologies/editions';
import { loadBodies, loadBodyActs } from '@olshem/methodologies/node';
import { methodologies } from '@olshem/methodologies';
import type { Methodology } from '@olshem/scoring';
import { getTableName, type InferInsertModel } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { inTransaction, type Change } from '../audit/change.ts';
import { rowKey } from '../audit/tracked.ts';
import { schema, type Database } from '../database/database.ts';
import type { ApiDeps } from '../deps.ts';
import { serialise } from '../methodologies/definition.ts';
import { registerBuild } from '../methodologies/register-build.ts';
import { platform } from '../audit/platform.ts';

/** The organisation that runs the index; apart from every supplier, one of which is an operator too. */
export const OPERATOR = 'index-operator';

const operatorName = { kk: 'Индекс операторы', ru: 'Оператор индекса', en: 'Operator of the index' };

/** Registers the methodologies of the build, and writes bodies, organisations, indices and editions that are not there yet. Does nothing, and says nothing, when all are. */
export async function seedRegister(
  deps: Pick<ApiDeps, 'db' | 'now'>,
  build: readonly Methodology[] = methodologies,
): Promise<void> {
  await registerBuild(deps, build);
  const missing = await missingRows(deps, build);
  if (missing.every(({ count }) => count === 0)) return;
  await inTransaction(deps, platform, 'register.load', async (change) => {
    for (const { write } of missing) await write(change);
    change.about({
      subject: { type: 'register', id: 'start' },
      after: Object.fromEntries(missing.map(({ table, count }) => [table, count])),
    });
  });
}

/** The rows of one table that are not there yet. */
interface MissingRows {
  table: string;
  count: number;
  write(change: Change): Promise<void>;
}

function missingRows(
  { db, now }: Pick<ApiDeps, 'db' | 'now'>,
  build: readonly Methodology[],
): Promise<MissingRows[]> {
  const bodies = loadBodies().map(
    ({ predecessors, successors, aliases, region = null, validFrom = null, validTo = null, ...body }) => ({
      ...body,
      region,
      validFrom,
      validTo,
      aliases: [...aliases],
      successorOf: [...predecessors],
      succeededBy: [...successors],
    }),
  );
  const digests = new Map(build.map((each) => [each.id, serialise(each).digest]));
  const suppliers = build.flatMap((methodology) => methodology.suppliers);
  const organisations: (typeof schema.organisations.$inferInsert)[] = [
    { id: OPERATOR, kinds: ['operator'], name: operatorName, abbreviation: operatorName },
    ...suppliers
      .filter(({ id }, at) => suppliers.findIndex((other) => other.id === id) === at)
      .map(({ id, title, abbreviation }) => ({
        id,
        kinds: ['supplier' as const],
        name: title,
        abbreviation,
      })),
    ...bodies.map(({ id, name, abbreviation }) => ({
      id: `body-${id}`,
      kinds: ['body' as const],
      name,
      abbreviation,
      bodyId: id,
    })),
  ];
  return Promise.all([
    missingOf(db, schema.bodies, bodies),
    missingOf(
      db,
      schema.bodyActs,
      loadBodyActs().map(({ from, to, ...act }) => ({
        ...act,
        from: [...from],
        to: [...to],
        recordedAt: now(),
      })),
    ),
    missingOf(db, schema.organisations, organisations),
    missingOf(
      db,
      schema.indices,
      indices.map(({ id, title }) => ({ id, title })),
    ),
    missingOf(
      db,
      schema.editions,
      editions.flatMap(({ index, period, title, methodology, rates = null }) => {
        const methodologyDigest = digests.get(methodology);
        if (methodologyDigest === undefined) return [];
        return [{ indexId: index, id: period, title, methodologyDigest, demonstration: false, rates }];
      }),
    ),
  ]);
}

async function missingOf<Table extends PgTable>(
  db: Database,
  table: Table,
  wanted: InferInsertModel<Table>[],
): Promise<MissingRows> {
  const known = new Set((await db.select().from<PgTable>(table)).map((row) => rowKey(table, row)));
  const missing = wanted.filter((row) => !known.has(rowKey(table, row)));
  return {
    table: getTableName(table),
    count: missing.length,
    write: (change) => change.insertMissing(table, missing),
  };
}

import { editions, indices } from '@olshem/methodologies/editions';
import { loadBodies } from '@olshem/methodologies/node';
import { methodologies } from '@olshem/methodologies';
import type { Methodology } from '@olshem/scoring';
import { getTableName } from 'drizzle-orm';
import { inTransaction } from '../audit/change.ts';
import { rowKey } from '../audit/tracked.ts';
import { schema } from '../database/database.ts';
import type { ApiDeps } from '../deps.ts';
import { serialise } from '../methodologies/definition.ts';
import { registerBuild } from '../methodologies/register-build.ts';
import { platform } from '../audit/platform.ts';

/** The organisation that runs the index. */
export const OPERATOR = 'operator';

const operatorName = { kk: 'Индекс операторы', ru: 'Оператор индекса', en: 'Operator of the index' };

/** Registers the methodologies of the build, and writes bodies, organisations, indices and editions that are not there yet. Does nothing, and says nothing, when all are. */
export async function seedRegister(
  deps: Pick<ApiDeps, 'db' | 'now'>,
  build: readonly Methodology[] = methodologies,
): Promise<void> {
  await registerBuild(deps, build);
  const missing = await missingRows(deps, wantedRows(build));
  if (missing.every(([, rows]) => rows.length === 0)) return;
  await inTransaction(deps, platform, 'register.load', async (change) => {
    for (const [table, rows] of missing) await change.insertMissing(table, rows as never[]);
    change.about({
      subject: { type: 'register', id: 'start' },
      after: Object.fromEntries(missing.map(([table, rows]) => [getTableName(table), rows.length])),
    });
  });
}

type RegisterTable =
  typeof schema.bodies | typeof schema.organisations | typeof schema.indices | typeof schema.editions;

function wantedRows(build: readonly Methodology[]): [RegisterTable, Record<string, unknown>[]][] {
  const bodies = loadBodies().map(
    ({ predecessors, successors, region = null, validFrom = null, validTo = null, ...body }) => ({
      ...body,
      region,
      validFrom,
      validTo,
      successorOf: [...predecessors],
      succeededBy: [...successors],
    }),
  );
  const digests = new Map(build.map((each) => [each.id, serialise(each).digest]));
  const suppliers = build.flatMap((methodology) => methodology.suppliers);
  const organisations = [
    { id: OPERATOR, kind: 'operator', name: operatorName, abbreviation: operatorName },
    ...suppliers
      .filter(({ id }, at) => suppliers.findIndex((other) => other.id === id) === at)
      .map(({ id, title, abbreviation }) => ({ id, kind: 'supplier', name: title, abbreviation })),
    ...bodies.map(({ id, name, abbreviation }) => ({
      id: `body-${id}`,
      kind: 'body',
      name,
      abbreviation,
      bodyId: id,
    })),
  ];
  return [
    [schema.bodies, bodies],
    [schema.organisations, organisations],
    [schema.indices, indices.map(({ id, title }) => ({ id, title }))],
    [
      schema.editions,
      editions.flatMap(({ index, period, title, methodology }) => {
        const methodologyDigest = digests.get(methodology);
        if (methodologyDigest === undefined) return [];
        return [{ indexId: index, id: period, title, methodologyDigest, demonstration: false }];
      }),
    ],
  ];
}

async function missingRows(
  { db }: Pick<ApiDeps, 'db'>,
  wanted: [RegisterTable, Record<string, unknown>[]][],
): Promise<[RegisterTable, Record<string, unknown>[]][]> {
  return Promise.all(
    wanted.map(async ([table, rows]): Promise<[RegisterTable, Record<string, unknown>[]]> => {
      const known = new Set(
        (await db.select().from(table as typeof schema.editions)).map((row) => rowKey(table, row)),
      );
      return [table, rows.filter((row) => !known.has(rowKey(table, row)))];
    }),
  );
}

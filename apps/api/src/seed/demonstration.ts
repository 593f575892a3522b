import { randomUUID } from 'node:crypto';
import type { Stage } from '@olshem/contracts';
import { openness2025 } from '@olshem/methodologies';
import { demonstrationInputs } from '@olshem/methodologies/demonstration';
import { loadEdition } from '@olshem/methodologies/node';
import { indicatorsOf } from '@olshem/scoring';
import { eq } from 'drizzle-orm';
import { inTransaction, type Change } from '../audit/change.ts';
import { hashPassword } from '../access/sign-in/password.ts';
import { closingOf, dayAfter, dayOf, openingOf } from '../cycles/calendar.ts';
import { disclose } from '../values/disclosures.ts';
import { lockCycle, type LoadedCycle } from '../cycles/cycle.store.ts';
import { schema } from '../database/database.ts';
import type { ApiDeps } from '../deps.ts';
import { serialise } from '../methodologies/definition.ts';
import { insertPerson } from '../register/people.service.ts';
import { writeRevisions } from '../values/write-revisions.ts';
import { demonstrationAccounts, demonstrationPeople } from './demonstration-people.ts';
import { platform } from '../audit/platform.ts';
import { earlierValues } from '../values/unusual/earlier-values.ts';
import { unusualValues } from '../values/unusual/unusual-values.ts';

const CYCLE = 'openness-2026-h1';
const title = {
  kk: 'Ашықтық индексі, 2026 жылғы бірінші жартыжылдық (демонстрация)',
  ru: 'Индекс открытости, первое полугодие 2026 года (демонстрация)',
  en: 'Openness index, first half of 2026 (demonstration)',
};

/** Days from today on which the stages open and close. */
const CALENDAR: readonly [Stage, number, number][] = [
  ['preparation', -30, -22],
  ['collection', -21, -4],
  ['disputes', -3, 7],
  ['decision', 8, 12],
  ['consolidation', 13, 15],
];

type Deps = Pick<ApiDeps, 'db' | 'now'>;

/** Whether the database holds the demonstration. */
export async function hasDemonstration({ db }: Pick<Deps, 'db'>): Promise<boolean> {
  const [found] = await db
    .select({ id: schema.cycles.id })
    .from(schema.cycles)
    .where(eq(schema.cycles.id, CYCLE));
  return found !== undefined;
}

/** Makes the demonstration cycle, standing in the dispute stage, with an account for each role. */
export async function seedDemonstration(deps: Deps): Promise<void> {
  if (await hasDemonstration(deps)) return;
  const hash = await hashPassword(demonstrationAccounts[0]!.password);
  await inTransaction(deps, platform, 'demonstration.make', async (change) => {
    const ids = new Map<string, string>();
    for (const { shown: _, ...person } of demonstrationPeople)
      ids.set(person.email, await insertPerson(change, person, hash));
    await insertCycle(change);
    const cycle = await lockCycle(change.tx, CYCLE, 'update');
    for (const supplier of openness2025.suppliers) {
      // Where a supplier has two people, the one who enters is not the one who decides.
      const clerk = demonstrationPeople.find(({ email }) => email === `${supplier.id}-entry@demo.example`);
      await enterValues(
        { ...change, actor: { ...platform, id: (clerk && ids.get(clerk.email)) ?? null } },
        cycle,
        supplier.id,
      );
    }
    await disclose(change, cycle);
    await insertHistory(change);
    change.about({
      subject: { type: 'cycle', id: CYCLE },
      cycleId: CYCLE,
      after: { demonstration: true, stage: 'disputes' },
    });
  });
}

async function insertCycle(change: Change): Promise<void> {
  const { digest: methodologyDigest } = serialise(openness2025);
  await change.insertMissing(schema.editions, [
    { indexId: 'openness', id: '2026-h1', title, methodologyDigest, demonstration: true },
  ]);
  await change.insert(schema.cycles, [
    {
      id: CYCLE,
      indexId: 'openness',
      editionId: '2026-h1',
      methodologyDigest,
      title,
      demonstration: true,
      stage: 'disputes',
      version: 1,
      lastMonth: '2026-06',
      openedAt: change.at,
    },
  ]);
  const today = dayOf(change.at);
  await change.insert(
    schema.cycleStages,
    CALENDAR.map(([stage, opens, closes]) => ({
      cycleId: CYCLE,
      stage,
      opensAt: openingOf(dayAfter(today, opens)),
      closesAt: closingOf(dayAfter(today, closes)),
    })),
  );
  await change.insert(
    schema.cycleSuppliers,
    indicatorsOf(openness2025).map(({ id, supplier }) => ({
      cycleId: CYCLE,
      indicatorId: id,
      organisationId: supplier,
    })),
  );
  const { bodies } = loadEdition('openness/2025');
  await change.insert(
    schema.cycleBodies,
    bodies.map(({ id, group }) => ({ cycleId: CYCLE, bodyId: id, group })),
  );
}

async function enterValues(change: Change, cycle: LoadedCycle, supplierId: string): Promise<void> {
  const supplied = new Set(
    indicatorsOf(cycle.methodology)
      .filter(({ supplier }) => supplier === supplierId)
      .map(({ id }) => id),
  );
  const values = Object.entries(demonstrationInputs(loadEdition('openness/2025'))).flatMap(
    ([bodyId, indicators]) =>
      Object.entries(indicators)
        .filter(([indicatorId]) => supplied.has(indicatorId))
        .flatMap(([indicatorId, inputs]) =>
          Object.entries(inputs).map(([inputId, value]) => ({
            bodyId,
            indicatorId,
            inputId,
            value,
            version: 0,
            status: 'value' as const,
          })),
        ),
  );
  const { written } = await writeRevisions(change, cycle, values, { provenance: 'imported' });
  await vouch(change, cycle, supplied, written);
  await change.insert(
    schema.signOffs,
    [...supplied].map((indicatorId) => ({
      id: randomUUID(),
      cycleId: CYCLE,
      indicatorId,
      action: 'signed' as const,
      at: change.at,
      byId: change.actor.id,
      statement: null,
    })),
  );
}

/** What is unusual in the demonstration follows from the report from which its figures come, and is justified so. */
async function vouch(
  change: Change,
  cycle: LoadedCycle,
  supplied: ReadonlySet<string>,
  written: Parameters<typeof unusualValues>[2],
): Promise<void> {
  const indicators = indicatorsOf(cycle.methodology).filter(({ id }) => supplied.has(id));
  const unusual = unusualValues(cycle, indicators, written, await earlierValues(change.tx, cycle, change.at));
  if (unusual.length === 0) return;
  await change.insert(
    schema.justifications,
    unusual.map((each) => ({
      ...each,
      id: randomUUID(),
      cycleId: CYCLE,
      text: 'Көрсетуге арналған мән: 2025 жылғы есептің саны негізінде алынған.',
      at: change.at,
      byId: change.actor.id!,
    })),
  );
}

async function insertHistory(change: Change): Promise<void> {
  const steps = [
    ['preparation', 'collection'],
    ['collection', 'disputes'],
  ] as const;
  await change.insert(
    schema.stageChanges,
    steps.map(([from, to]) => ({
      id: randomUUID(),
      cycleId: CYCLE,
      from,
      to,
      at: change.at,
      byName: platform.name,
      byId: null,
      reason: null,
      waived: [],
    })),
  );
}

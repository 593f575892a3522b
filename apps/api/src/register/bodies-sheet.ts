import { BODY_GROUPS, newBody, type NewBody, type SheetBody } from '@olshem/contracts';
import { locales, m, type Locale } from '@olshem/i18n';
import type { Acting } from '../access/context.ts';
import { inTransaction } from '../audit/change.ts';
import { schema } from '../database/database.ts';
import type { ApiDeps } from '../deps.ts';
import type { Fault } from '../errors/refusal.ts';
import { invalidRequest } from '../errors/validation.ts';
import { demandFaultless, means, severalIn, type JudgedLine } from './judged-lines.ts';
import { insertBodies, organisationOf } from './register.service.ts';

type Deps = Pick<ApiDeps, 'db' | 'now'>;

const groupWords: Record<(typeof BODY_GROUPS)[number], (locale: Locale) => string> = {
  central: (locale) => m.portal_group_central({}, { locale }),
  local: (locale) => m.portal_group_local({}, { locale }),
};

/** A line that shows how a sheet of bodies is filled in. */
export const bodyExample: SheetBody = {
  id: 'akimat-abai',
  group: 'local',
  nameKk: 'Абай облысының әкімдігі',
  nameRu: 'Акимат области Абай',
  nameEn: 'Akimat of Abai Region',
  abbreviationKk: 'Абай',
  abbreviationRu: 'Абай',
  abbreviationEn: 'Abai',
  aliases: 'Семей; Semey',
  region: 'KZ-10',
  validFrom: '2022-06-08',
};

/** Judges every line of a sheet of bodies; nothing is written. */
export async function judgeBodies(
  { db }: Pick<Deps, 'db'>,
  lines: readonly SheetBody[],
): Promise<JudgedLine<NewBody>[]> {
  const { bodies, organisations } = schema;
  const taken = new Set((await db.select({ id: bodies.id }).from(bodies)).map(({ id }) => id));
  const organisationIds = (await db.select({ id: organisations.id }).from(organisations)).map(({ id }) => id);
  const known = new Set(organisationIds);
  return lines.map((line) => {
    const { entry, faults } = judge(line);
    const id = line.id.trim();
    if (taken.has(id) || known.has(organisationOf(id))) faults.push({ path: 'id', code: 'id_taken' });
    // A second line of the same id would meet the first.
    taken.add(id);
    return { entry: faults.length > 0 ? null : entry, faults };
  });
}

/** Enters every body of a sheet in one change, or none: a line with a fault stops all. */
export async function importBodies(deps: Deps, by: Acting, lines: readonly SheetBody[]): Promise<string[]> {
  const entered = demandFaultless(await judgeBodies(deps, lines));
  await inTransaction(deps, by, 'body.add', async (change) => {
    await insertBodies(change, entered);
    change.about({ subject: { type: 'bodies', id: `${entered.length}` }, after: { bodies: entered } });
  });
  return entered.map(({ id }) => id);
}

function judge(line: SheetBody): JudgedLine<NewBody> {
  const group = BODY_GROUPS.find((each) => means(line.group, [each, ...locales.map(groupWords[each])]));
  const { data, error } = newBody.safeParse({
    id: line.id.trim(),
    group,
    name: { kk: line.nameKk, ru: line.nameRu, en: line.nameEn },
    abbreviation: { kk: line.abbreviationKk, ru: line.abbreviationRu, en: line.abbreviationEn },
    aliases: severalIn(line.aliases),
    region: line.region.trim().toUpperCase(),
    validFrom: dayIn(line.validFrom),
  });
  const found = error ? invalidRequest(error).errors.map(atColumn) : [];
  const faults = found.filter(({ path }) => path !== 'group');
  if (!group) faults.push({ path: 'group', code: 'group_unknown', values: groupWords });
  return { entry: data ?? null, faults };
}

/** A fault of a field where its cell stands: `name.kk` in the column `nameKk`, `aliases.2` in `aliases`. */
export function atColumn(fault: Fault): Fault {
  const [field = '', part = ''] = fault.path.split('.');
  const language = locales.find((locale) => locale === part);
  return { ...fault, path: language ? `${field}${part[0]!.toUpperCase()}${part[1]}` : field };
}

/** A day as people here write it, `08.06.2022`, in the form of the register. */
function dayIn(cell: string): string {
  const written = cell.trim();
  const [, day, month, year] = /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(written) ?? [];
  return day ? `${year}-${month}-${day}` : written;
}

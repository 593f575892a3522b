import {
  newOrganisation,
  ORGANISATION_KINDS,
  type NewOrganisation,
  type SheetOrganisation,
} from '@olshem/contracts';
import { locales, m, type Locale } from '@olshem/i18n';
import type { Acting } from '../access/context.ts';
import { inTransaction } from '../audit/change.ts';
import { schema } from '../database/database.ts';
import type { ApiDeps } from '../deps.ts';
import type { Fault } from '../errors/refusal.ts';
import { invalidRequest } from '../errors/validation.ts';
import { atColumn } from './bodies-sheet.ts';
import { demandFaultless, means, severalIn, textsOf, type JudgedLine } from './judged-lines.ts';
import { idTaken } from './register.service.ts';

type Deps = Pick<ApiDeps, 'db' | 'now'>;
type Body = typeof schema.bodies.$inferSelect;

const kindWords: Record<(typeof ORGANISATION_KINDS)[number], (locale: Locale) => string> = {
  operator: (locale) => m.portal_kind_operator({}, { locale }),
  supplier: (locale) => m.portal_kind_supplier({}, { locale }),
  body: (locale) => m.portal_kind_body({}, { locale }),
};

/** A line that shows how a sheet of organisations is filled in. */
export const organisationExample: SheetOrganisation = {
  id: 'kpsisu',
  kinds: 'supplier',
  nameKk: 'Құқықтық статистика және арнайы есепке алу жөніндегі комитет',
  nameRu: 'Комитет по правовой статистике и специальным учетам',
  nameEn: 'Committee on Legal Statistics and Special Records',
  abbreviationKk: 'ҚСжАЕК',
  abbreviationRu: 'КПСиСУ',
  abbreviationEn: 'CLSSR',
  body: '',
};

/** Judges every line of a sheet of organisations; nothing is written. */
export async function judgeOrganisations(
  { db }: Pick<Deps, 'db'>,
  lines: readonly SheetOrganisation[],
): Promise<JudgedLine<NewOrganisation>[]> {
  const { organisations } = schema;
  const bodies = await db.select().from(schema.bodies);
  const known = await db.select({ id: organisations.id }).from(organisations);
  const taken = new Set(known.map(({ id }) => id));
  return lines.map((line) => {
    const { entry, faults } = judge(line, bodies);
    const id = line.id.trim();
    if (taken.has(id)) faults.push({ path: 'id', code: 'id_taken' });
    // A second line of the same id would meet the first.
    taken.add(id);
    return { entry: faults.length > 0 ? null : entry, faults };
  });
}

/** Enters every organisation of a sheet in one change, or none: a line with a fault stops all. */
export async function importOrganisations(
  deps: Deps,
  by: Acting,
  lines: readonly SheetOrganisation[],
): Promise<string[]> {
  const entered = demandFaultless(await judgeOrganisations(deps, lines));
  const rows = entered.map((organisation) => ({ ...organisation, bodyId: organisation.bodyId || null }));
  await inTransaction(deps, by, 'organisation.add', async (change) => {
    await change.insert(schema.organisations, rows).catch(idTaken);
    change.about({
      subject: { type: 'organisations', id: `${rows.length}` },
      after: { organisations: rows },
    });
  });
  return entered.map(({ id }) => id);
}

function judge(line: SheetOrganisation, bodies: readonly Body[]): JudgedLine<NewOrganisation> {
  const words = severalIn(line.kinds.replaceAll(',', ';'));
  const kinds = ORGANISATION_KINDS.filter((kind) => words.some((word) => isKind(word, kind)));
  const named = bodiesNamed(line.body, bodies);
  const { data, error } = newOrganisation.safeParse({
    id: line.id.trim(),
    kinds,
    name: { kk: line.nameKk, ru: line.nameRu, en: line.nameEn },
    abbreviation: { kk: line.abbreviationKk, ru: line.abbreviationRu, en: line.abbreviationEn },
    bodyId: named[0]?.id ?? '',
  });
  const found = error ? invalidRequest(error).errors.map(atColumn) : [];
  const faults = found.filter(({ path }) => path !== 'kinds');
  const unknown = words.some((word) => !ORGANISATION_KINDS.some((kind) => isKind(word, kind)));
  if (unknown || kinds.length === 0) faults.push({ path: 'kinds', code: 'kind_unknown' });
  faults.push(...bodyFaults(line, kinds, named));
  return { entry: data ?? null, faults };
}

function bodyFaults(
  { body }: SheetOrganisation,
  kinds: NewOrganisation['kinds'],
  named: readonly Body[],
): Fault[] {
  if (body.trim() !== '' && named.length === 0) return [{ path: 'body', code: 'act_body_unknown' }];
  if (named.length > 1) return [{ path: 'body', code: 'body_ambiguous' }];
  return kinds.includes('body') === named.length > 0
    ? []
    : [{ path: 'body', code: 'organisation_body_misfit' }];
}

/** The bodies that a cell may mean: the one of that id, or those that bear the name. */
function bodiesNamed(cell: string, bodies: readonly Body[]): Body[] {
  const own = bodies.filter(({ id }) => means(cell, [id]));
  return own.length > 0
    ? own
    : bodies.filter(({ name, abbreviation }) => means(cell, [...textsOf(name), ...textsOf(abbreviation)]));
}

function isKind(word: string, kind: (typeof ORGANISATION_KINDS)[number]): boolean {
  return means(word, [kind, ...locales.map(kindWords[kind])]);
}

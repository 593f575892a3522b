import { invitation, ROLES, type Invitation, type Role, type SheetPerson } from '@olshem/contracts';
import { locales, m, type Locale } from '@olshem/i18n';
import type { Actor } from '../audit/actor.ts';
import { inTransaction } from '../audit/change.ts';
import { schema } from '../database/database.ts';
import type { ApiDeps } from '../deps.ts';
import type { Fault } from '../errors/refusal.ts';
import { invalidRequest } from '../errors/validation.ts';
import { demandFaultless, means, textsOf, type JudgedLine } from './judged-lines.ts';
import { issueLink } from './one-time-links.ts';
import { listOrganisations } from './organisations.ts';
import { insertPerson, mayHave } from './people.service.ts';

type Deps = Pick<ApiDeps, 'db' | 'now'>;
type Known = Awaited<ReturnType<typeof listOrganisations>>[number];

const roleWords: Record<Role, (locale: Locale) => string> = {
  administrator: (locale) => m.portal_role_administrator({}, { locale }),
  assessor: (locale) => m.portal_role_assessor({}, { locale }),
  agency: (locale) => m.portal_role_agency({}, { locale }),
  auditor: (locale) => m.portal_role_auditor({}, { locale }),
};

/** Judges every line of a sheet of people; nothing is written. */
export async function judgePeople(
  { db, now }: Deps,
  lines: readonly SheetPerson[],
): Promise<JudgedLine<Invitation>[]> {
  const organisations = await listOrganisations(db, now());
  const taken = new Set(
    (await db.select({ email: schema.user.email }).from(schema.user)).map(({ email }) => email),
  );
  return lines.map((line) => {
    const judged = judge(line, organisations);
    const email = line.email.trim().toLowerCase();
    if (taken.has(email)) judged.faults.push({ path: 'email', code: 'email_taken' });
    // A second line of the same address would meet the first.
    taken.add(email);
    return { ...judged, entry: judged.faults.length > 0 ? null : judged.entry };
  });
}

/** Invites everyone of a sheet in one change, or nobody: a line with a fault stops all. */
export async function invitePeople(deps: Deps, by: Actor, lines: readonly SheetPerson[]) {
  const invitees = demandFaultless(await judgePeople(deps, lines));
  const invited = await inTransaction(deps, by, 'person.invite', async (change) => {
    const made = [];
    for (const invitee of invitees) {
      const id = await insertPerson(change, invitee, null);
      made.push({ id, link: await issueLink(change, id, 'invitation') });
    }
    change.about({ subject: { type: 'people', id: `${made.length}` }, after: { people: invitees } });
    return made;
  });
  return invited;
}

/** A line that shows how a sheet of people is filled in. */
export const personExample: SheetPerson = {
  name: 'Әсел Сапарова',
  email: 'a.saparova@example.org',
  role: 'assessor',
  organisation: 'kpsisu',
};

/** The columns of a sheet of people. */
export const peopleColumns = {
  name: { names: (locale: Locale) => m.api_column_name({}, { locale }) },
  email: { names: (locale: Locale) => m.api_column_email({}, { locale }) },
  role: { names: (locale: Locale) => m.api_column_role({}, { locale }) },
  organisation: { names: (locale: Locale) => m.api_column_organisation({}, { locale }) },
};

function judge(line: SheetPerson, organisations: readonly Known[]): JudgedLine<Invitation> {
  const role = ROLES.find((each) => means(line.role, [each, ...locales.map(roleWords[each])]));
  const named = organisations.filter(({ id, name, abbreviation }) =>
    means(line.organisation, [id, ...textsOf(name), ...textsOf(abbreviation)]),
  );
  // A supplier and a rated body may bear one name; the role tells which is meant.
  const fitting = role ? named.filter(({ kinds }) => mayHave(kinds, role)) : named;
  const open = fitting.filter(({ abolished }) => !abolished);
  const faults: Fault[] = [];
  if (!role) faults.push({ path: 'role', code: 'role_unknown' });
  if (named.length === 0) faults.push({ path: 'organisation', code: 'organisation_unknown' });
  else if (fitting.length === 0) faults.push({ path: 'organisation', code: 'organisation_role_mismatch' });
  else if (open.length === 0) faults.push({ path: 'organisation', code: 'organisation_abolished' });
  else if (open.length > 1 && role) faults.push({ path: 'organisation', code: 'organisation_ambiguous' });
  const invitee = { name: line.name, email: line.email.trim(), role, organisationId: open[0]?.id };
  const { data, error } = invitation.safeParse(invitee);
  if (error)
    faults.push(...invalidRequest(error).errors.filter(({ path }) => path === 'name' || path === 'email'));
  return { entry: data ?? null, faults };
}

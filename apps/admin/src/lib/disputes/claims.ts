import type { Claim, DisputeDraft } from '@olshem/contracts';
import { type Definition, faultsAt, readCell, refusalWords } from '@olshem/entry';
import { m, type Locale } from '@olshem/i18n';

/** The start of the name of a field that holds a claimed value. */
export const claimPrefix = 'claim.';

/** What was typed into the fields of a form, by input. */
export function typedClaims(form: FormData): Record<string, string> {
  const typed: Record<string, string> = {};
  for (const [name, value] of form) {
    if (name.startsWith(claimPrefix) && typeof value === 'string')
      typed[name.slice(claimPrefix.length)] = value;
  }
  return typed;
}

/** The claims among what was typed: what is a value and not what stands there already. */
export function claimsAmong(
  definition: Definition,
  typed: Readonly<Record<string, string>>,
  present: Readonly<Record<string, string | null>>,
  locale: Locale,
): Claim[] {
  return Object.entries(definition.inputs).flatMap(([inputId, input]) => {
    const reading = readCell(typed[inputId] ?? '', input, locale);
    if (reading.kind !== 'value' || reading.value === present[inputId]) return [];
    return [{ inputId, value: reading.value }];
  });
}

/** The indicator with only those inputs that are contested; the others stay out of a decision. */
export function onlyClaimed(definition: Definition, present: Readonly<Record<string, unknown>>): Definition {
  const inputs = Object.entries(definition.inputs).filter(([id]) => Object.hasOwn(present, id));
  return { ...definition, checks: [], inputs: Object.fromEntries(inputs) };
}

/** What is wrong with what was typed, by input: texts that are no values, and values that contradict those that stand. */
export function claimFaults(
  definition: Definition,
  typed: Readonly<Record<string, string>>,
  present: Readonly<Record<string, string | null>>,
  { group, locale }: { group: string; locale: Locale },
): Record<string, string> {
  const unread = Object.entries(definition.inputs).flatMap(([inputId, input]) => {
    const text = typed[inputId] ?? '';
    const reading = readCell(text, input, locale);
    if (reading.kind === 'refused') return [[inputId, refusalWords(reading.why, locale)] as const];
    return reading.kind === 'asked'
      ? [[inputId, m.portal_read_asked({ typed: text }, { locale })] as const]
      : [];
  });
  const claims = claimsAmong(definition, typed, present, locale);
  return {
    ...faultsAt(definition, withClaims(present, claims), group, locale),
    ...Object.fromEntries(unread),
  };
}

/** All texts as they would stand with the claims. */
export function withClaims(
  present: Readonly<Record<string, string | null>>,
  claims: readonly Claim[],
): Record<string, string | undefined> {
  const texts = Object.fromEntries(Object.entries(present).map(([id, value]) => [id, value ?? undefined]));
  return { ...texts, ...Object.fromEntries(claims.map(({ inputId, value }) => [inputId, value])) };
}

/** What was typed as a draft keeps it, whether it is right or not. */
export function draftOf(typed: Readonly<Record<string, string>>, grounds: string): DisputeDraft {
  const claims = Object.entries(typed).flatMap(([inputId, value]) =>
    value.trim() === '' ? [] : [{ inputId, value }],
  );
  return { claims, grounds };
}

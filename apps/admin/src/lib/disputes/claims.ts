import type { Claim, DisputeDraft } from '@olshem/contracts';
import type { Locale } from '@olshem/i18n';
import type { Definition } from '#lib/values/definition.ts';
import { readCell } from '#lib/values/cell-text.ts';

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

/** The claims among what was typed: what is not empty and not what stands there already. */
export function claimsAmong(
  definition: Definition,
  typed: Readonly<Record<string, string>>,
  present: Readonly<Record<string, string | null>>,
  locale: Locale,
): Claim[] {
  return Object.entries(definition.inputs).flatMap(([inputId, { type }]) => {
    const value = readCell(typed[inputId] ?? '', type, locale);
    return value === '' || value === present[inputId] ? [] : [{ inputId, value }];
  });
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

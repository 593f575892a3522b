import { m, type Locale } from '@olshem/i18n';
import type { Access } from '../../access/route.ts';

/** What an operation does, in words. Throws when nobody wrote them. */
export function summaryOf(operationId: string, locale: Locale): string {
  return written(`api_op_${snakeCased(operationId)}`, locale);
}

/** The name of a group of operations. Throws when nobody wrote it. */
export function tagTitle(tag: string, locale: Locale): string {
  return written(`api_tag_${tag.toLowerCase().replaceAll(' ', '_')}`, locale);
}

/** What a parameter means. Throws when nobody wrote it. */
export function parameterMeaning(name: string, locale: Locale): string {
  return written(`api_parameter_${snakeCased(name)}`, locale);
}

/** Who may use an operation. */
export function audienceOf(access: Access, locale: Locale): string {
  if (access === 'public') return m.api_who_everyone({}, { locale });
  return access.roles.map((role) => m[`portal_role_${role}`]({}, { locale })).join(', ');
}

function written(key: string, locale: Locale): string {
  const message = m[key as 'api_title'] as (typeof m)['api_title'] | undefined;
  if (!message)
    throw new Error(`The page of the API lacks words: write ${key} in packages/i18n/messages/api.`);
  return message({}, { locale });
}

/** Keys of messages know no capitals: the compiler would give such a key another name. */
export function snakeCased(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

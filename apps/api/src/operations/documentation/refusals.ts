import { m, type Locale } from '@olshem/i18n';
import type { Placed } from './document.ts';
import { examples } from './examples/index.ts';
import { REFUSAL_STATUS, type SentRefusal } from './refusal-status.ts';

/** What any operation may answer, whatever it is for. */
export const GENERAL: readonly SentRefusal[] = ['malformed_request', 'internal', 'unavailable'];

/** For which reasons an operation may refuse: those of its form, then those of its own. */
export function refusalsOf({ method, operation }: Placed): SentRefusal[] {
  const { operationId, parameters = [], requestBody, 'x-access': access } = operation;
  const types = Object.keys(requestBody?.content ?? {});
  const codes: SentRefusal[] = [
    ...(access === 'public' ? [] : (['not_signed_in', 'forbidden'] as const)),
    ...(method === 'get' ? [] : (['cross_site'] as const)),
    ...(types.includes('application/json') ? (['malformed_json'] as const) : []),
    ...(parameters.some((parameter) => parameter.in === 'path') ? (['not_found'] as const) : []),
    ...(requestBody ? (['too_large', 'invalid_text', 'storage_full'] as const) : []),
    ...(requestBody || parameters.length > 0 ? (['invalid_request'] as const) : []),
    ...(examples[operationId]?.refusals ?? []),
  ];
  return [...new Set(codes)].sort((one, other) => REFUSAL_STATUS[one] - REFUSAL_STATUS[other]);
}

/** The sentence of a refusal, with dots where it names what was found. */
export function refusalWords(code: SentRefusal, locale: Locale): string {
  const anything = new Proxy({}, { get: () => '…' });
  const message = m[`error_${code}`] as (values: object, options: { locale: Locale }) => string;
  return message(anything, { locale });
}

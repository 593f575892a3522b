import type { z } from 'zod';
import { DomainError, type Fault } from './refusal.ts';

/** What a schema found, as faults at their fields. */
export function invalidRequest(error: z.core.$ZodError): DomainError {
  return new DomainError('invalid_request', 422, {}, { errors: error.issues.slice(0, 50).flatMap(faultsOf) });
}

function faultsOf(issue: z.core.$ZodIssue): Fault[] {
  const path = issue.path.map(String).join('.');
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys
        .slice(0, 20)
        .map((key) => ({ path: [path, key.slice(0, 100)].filter(Boolean).join('.'), code: 'field_unknown' }));
    case 'invalid_type':
      return [{ path, code: issue.input === undefined ? 'field_missing' : 'field_wrong_type' }];
    case 'too_small':
      return [{ path, code: 'field_too_short', values: { limit: String(issue.minimum) } }];
    case 'too_big':
      return [{ path, code: 'field_too_long', values: { limit: String(issue.maximum) } }];
    case 'invalid_value':
      return [
        { path, code: 'field_not_an_option', values: { options: issue.values.map(String).join(', ') } },
      ];
    default:
      return [{ path, code: 'field_invalid' }];
  }
}

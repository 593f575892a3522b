import type { z } from 'zod';

/** What is wrong at one field: a stable code, which is also the key of its message, and the values of that message. */
export interface FieldFault {
  path: string;
  code:
    | 'field_unknown'
    | 'field_missing'
    | 'field_wrong_type'
    | 'field_too_short'
    | 'field_too_long'
    | 'field_not_an_option'
    | 'field_invalid';
  values?: Record<string, string>;
}

/** What a schema found, as faults at their fields: the API refuses with them, and a form shows them before it is sent. */
export function faultsOf(issue: z.core.$ZodIssue): FieldFault[] {
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

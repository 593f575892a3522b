import { faultsOf } from '@olshem/contracts';
import type { z } from 'zod';
import { DomainError } from './refusal.ts';

/** What a schema found, as faults at their fields. */
export function invalidRequest(error: z.core.$ZodError): DomainError {
  return new DomainError('invalid_request', 422, {}, { errors: error.issues.slice(0, 50).flatMap(faultsOf) });
}

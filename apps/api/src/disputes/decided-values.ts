import type { Claim, DecisionRequest } from '@olshem/contracts';
import type { Locale } from '@olshem/i18n';
import { Fraction, indicatorsOf, inputText, type InputDefinitions } from '@olshem/scoring';
import type { Change } from '../audit/change.ts';
import type { LoadedCycle } from '../cycles/cycle.store.ts';
import { DomainError, type Fault } from '../errors/refusal.ts';
import { currentRevisions } from '../values/value.store.ts';
import type { StoredDispute } from './dispute.store.ts';

/**
 * The values that a decision puts in force: the claimed ones, others in between, or none. Refuses what does not follow from the
 * outcome; nobody's dispute ends with a value beyond the claim or worse than before.
 */
export async function decidedValues(
  change: Change,
  cycle: LoadedCycle,
  dispute: StoredDispute,
  { outcome, values }: DecisionRequest,
): Promise<Claim[]> {
  if (outcome === 'rejected') {
    if (values.length > 0) throw new DomainError('decision_values_unexpected', 422);
    return [];
  }
  const claimed = dispute.claims.map(({ inputId, value }) => ({ inputId, value }));
  if (outcome === 'upheld') {
    const same =
      values.length === 0 ||
      (values.length === claimed.length &&
        claimed.every((claim) =>
          values.some(({ inputId, value }) => inputId === claim.inputId && value === claim.value),
        ));
    if (!same) throw new DomainError('decision_values_differ', 422);
    return claimed;
  }
  if (values.length === 0) throw new DomainError('decision_values_missing', 422);
  await demandBetween(change, cycle, dispute, values);
  return values;
}

/** Partly upheld: each value lies from the one in force to the one claimed, and together they are neither all of one nor of the other. */
async function demandBetween(
  { tx }: Change,
  cycle: LoadedCycle,
  { bodyId, indicatorId, claims }: StoredDispute,
  values: readonly Claim[],
): Promise<void> {
  const { inputs } = indicatorsOf(cycle.methodology).find(({ id }) => id === indicatorId)!;
  const current = await currentRevisions(tx, cycle.id, { bodyIds: [bodyId], indicatorIds: [indicatorId] });
  const cells = values.map(({ inputId, value }) => ({
    inputId,
    value,
    claimed: claims.find((claim) => claim.inputId === inputId)?.value,
    inForce: current.find((revision) => revision.inputId === inputId)?.value ?? null,
  }));
  const errors = cells.flatMap((cell, at): Fault[] =>
    liesBetween(inputs, cell)
      ? []
      : [
          {
            path: `values.${at}.value`,
            code: 'decision_value_outside',
            values: {
              inForce: wordsOf(inputs, cell, cell.inForce),
              claimed: wordsOf(inputs, cell, cell.claimed),
            },
          },
        ],
  );
  if (errors.length > 0) throw new DomainError('invalid_request', 422, {}, { errors });
  const whole = cells.length === claims.length && cells.every(({ value, claimed }) => value === claimed);
  if (whole) throw new DomainError('decision_is_upheld', 422);
  if (cells.every(({ value, inForce }) => value === inForce))
    throw new DomainError('decision_is_rejected', 422);
}

/** A value in the words of a language; a list by the number of its rows. */
function wordsOf(
  inputs: InputDefinitions,
  { inputId }: { inputId: string },
  value: string | null | undefined,
) {
  const definition = inputs[inputId];
  const words = definition && value != null ? inputText(definition, value) : undefined;
  return (locale: Locale) => words?.[locale] ?? value ?? '—';
}

function liesBetween(
  inputs: InputDefinitions,
  {
    inputId,
    value,
    claimed,
    inForce,
  }: { inputId: string; value: string; claimed: string | undefined; inForce: string | null },
): boolean {
  if (claimed === undefined) return false;
  if (value === claimed || value === inForce) return true;
  const type = inputs[inputId]?.type;
  if (inForce === null) return false;
  if (type === 'date') return [inForce, value, claimed].toSorted()[1] === value;
  if (type !== 'count' && type !== 'percent' && type !== 'amount') return false;
  const number = numberOf(value);
  // What is no number is refused where values are written, in the words of its input.
  if (!number) return true;
  const [low, high] = [numberOf(inForce)!, numberOf(claimed)!].sort((a, b) => a.compare(b));
  return number.compare(low!) >= 0 && number.compare(high!) <= 0;
}

function numberOf(text: string): Fraction | undefined {
  return /^-?\d+(\.\d+)?$/.test(text) ? Fraction.parse(text) : undefined;
}

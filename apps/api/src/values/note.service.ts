import { randomUUID } from 'node:crypto';
import type { ValueNoteChange } from '@olshem/contracts';
import { inTransaction } from '../audit/change.ts';
import { lockCycle } from '../cycles/cycle.store.ts';
import { schema } from '../database/database.ts';
import { isUniqueViolation } from '../database/violations.ts';
import type { ApiDeps } from '../deps.ts';
import type { Acting } from '../access/context.ts';
import { DomainError, notFound } from '../errors/refusal.ts';
import { currentNotes, type StoredNote } from './note.store.ts';
import { demandSupplier } from './value.service.ts';

/** Notes something of a value, on top of what the person has seen noted. It changes no value, so it may be done at any stage. */
export async function saveNote(
  deps: Pick<ApiDeps, 'db' | 'now'>,
  by: Acting,
  at: { cycleId: string; bodyId: string; indicatorId: string; inputId: string },
  { version, starred, comment, link }: ValueNoteChange,
): Promise<StoredNote> {
  const { cycleId, bodyId, indicatorId, inputId } = at;
  return inTransaction(deps, by, 'values.note', async (change) => {
    const cycle = await lockCycle(change.tx, cycleId, 'share');
    const { inputs } = demandSupplier(cycle, by, indicatorId);
    if (!Object.hasOwn(inputs, inputId) || !cycle.bodies.some(({ id }) => id === bodyId)) throw notFound();
    const before = (await currentNotes(change.tx, cycleId, indicatorId)).find(
      (note) => note.bodyId === bodyId && note.inputId === inputId,
    );
    if ((before?.version ?? 0) !== version) throw new DomainError('note_changed', 409);
    const row = { ...at, id: randomUUID(), version: version + 1, starred, comment, link };
    const [written] = await change
      .insert(schema.valueNotes, [{ ...row, authorId: by.id, at: change.at }])
      .catch((error: unknown) => {
        // Two people at the same moment: the version is taken, and the database knew it before we did.
        if (isUniqueViolation(error, 'value_note_version')) throw new DomainError('note_changed', 409);
        throw error;
      });
    change.about({
      subject: { type: 'values', id: indicatorId },
      cycleId,
      before: before && said(before),
      after: said(written!),
    });
    return written!;
  });
}

/** What the audit chain says of a note. The entry names no body: what is noted stays inside the supplier and the operator. */
function said({ bodyId, indicatorId, inputId, version, starred, comment, link }: StoredNote) {
  return { bodyId, indicatorId, inputId, version, starred, comment, link };
}

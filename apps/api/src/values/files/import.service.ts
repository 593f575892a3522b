import { randomUUID } from 'node:crypto';
import { LIMITS } from '@olshem/contracts';
import { inTransaction } from '../../audit/change.ts';
import { schema } from '../../database/database.ts';
import { isUniqueViolation } from '../../database/violations.ts';
import type { ApiDeps } from '../../deps.ts';
import type { Acting } from '../../access/context.ts';
import { DomainError } from '../../errors/refusal.ts';
import { indicatorsIn, lockForSupply, recordCorrection, type Correction } from '../value.service.ts';
import { shortOf, writeRevisions } from '../write-revisions.ts';
import type { StoredImport } from './import.store.ts';
import { changesOf, type Judgement } from './judge-file.ts';
import type { JudgedUpload } from './kept-files.ts';

/** A judged file that is to be taken, with what vouches for it. */
export interface ImportRequest {
  cycleId: string;
  upload: JudgedUpload & { sha256: string };
  judgement: Judgement;
  /** The state that the person was shown. */
  state: string;
  correction?: Correction | undefined;
}

const MEDIA_TYPES = {
  workbook: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  text: 'text/csv',
} as const;

/**
 * Writes all that a file says, or nothing. What was judged is what is written: where somebody changed a value meanwhile, the
 * state is another one and the file has to be judged again.
 */
export async function importFile(
  deps: Pick<ApiDeps, 'db' | 'now'>,
  by: Acting,
  { cycleId, upload, judgement, state, correction }: ImportRequest,
): Promise<StoredImport> {
  const changes = changesOf(judgement.changes);
  if (judgement.state !== state) throw new DomainError('file_judged_otherwise', 409);
  if (judgement.refused.length > 0) throw new DomainError('file_refused', 422);
  if (changes.length === 0) throw new DomainError('file_nothing_new', 422);
  const { saved: limit } = LIMITS.changes;
  if (changes.length > limit) throw new DomainError('file_too_many', 422, { found: changes.length, limit });
  return inTransaction(deps, by, 'values.import', async (change) => {
    const cycle = await lockForSupply(change, by, cycleId, changes);
    const { name, bytes, sha256 } = upload;
    const isWorkbook = bytes[0] === 0x50 && bytes[1] === 0x4b;
    await change.insertMissing(schema.documents, [
      {
        sha256,
        mediaType: MEDIA_TYPES[isWorkbook ? 'workbook' : 'text'],
        size: bytes.length,
        content: bytes,
        storedAt: change.at,
      },
    ]);
    const kept: StoredImport = {
      id: randomUUID(),
      cycleId,
      sha256,
      fileName: name,
      indicatorIds: indicatorsIn(changes),
      rows: judgement.sheets.reduce((sum, { rows }) => sum + rows, 0),
      values: changes.length,
      sums: judgement.sums,
      byId: by.id,
      at: change.at,
    };
    await change.insert(schema.imports, [kept]).catch((error: unknown) => {
      // A person who imports twice within one millisecond has asked for the same thing twice.
      if (isUniqueViolation(error, 'import_by_person_and_instant'))
        throw new DomainError('file_judged_otherwise', 409);
      throw error;
    });
    const origin = correction && (await recordCorrection(change, cycle, correction));
    const { written, before } = await writeRevisions(change, cycle, changes, {
      ...origin,
      provenance: 'imported',
    });
    const { id, rows, sums } = kept;
    change.about({
      subject: { type: 'import', id },
      cycleId,
      before,
      after: { fileName: name, sha256, rows, sums, values: written.map(shortOf) },
      reason: correction?.reason,
    });
    return kept;
  });
}

import { DOCUMENT_BYTES, LIMITS } from '@olshem/contracts';
import { fileTypeFromBuffer } from 'file-type';
import { sha256 } from '../audit/digest.ts';
import { DomainError } from '../errors/refusal.ts';
import { plainFileName } from '../sheets/file-name.ts';

/** What a document may be, by the extension that the recogniser gives, with the endings that its name may have. */
const ACCEPTED: Record<string, { title: string; endings: string[] }> = {
  pdf: { title: 'PDF', endings: ['pdf'] },
  docx: { title: 'DOCX', endings: ['docx'] },
  xlsx: { title: 'XLSX', endings: ['xlsx'] },
  png: { title: 'PNG', endings: ['png'] },
  jpg: { title: 'JPEG', endings: ['jpg', 'jpeg'] },
};

/** A document whose content was recognised. */
export interface RecognisedDocument {
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
  content: Uint8Array;
}

/** Takes in uploaded files, or refuses them: too many, too large, not of an accepted kind, or not what the name says. */
export async function recogniseDocuments(files: readonly File[]): Promise<RecognisedDocument[]> {
  const { most } = LIMITS.documents;
  if (files.length > most) throw new DomainError('documents_too_many', 422, { limit: most });
  return Promise.all(files.map(recognise));
}

async function recognise(file: File): Promise<RecognisedDocument> {
  const name = plainFileName(file.name);
  if (file.size === 0) throw new DomainError('document_missing', 422);
  if (file.size > DOCUMENT_BYTES)
    throw new DomainError('document_too_large', 413, { name, megabytes: LIMITS.documents.megabytes });
  const content = new Uint8Array(await file.arrayBuffer());
  // A broken container is not one of ours either.
  const found = await fileTypeFromBuffer(content).catch(() => undefined);
  const accepted = found && Object.hasOwn(ACCEPTED, found.ext) ? ACCEPTED[found.ext] : undefined;
  if (!found || !accepted) throw new DomainError('document_type_refused', 415, { name });
  const ending = name.split('.').at(-1)?.toLowerCase() ?? '';
  if (!accepted.endings.includes(ending))
    throw new DomainError('document_name_mismatch', 415, { name, found: accepted.title });
  return { name, mediaType: found.mime, size: content.length, sha256: sha256(content), content };
}

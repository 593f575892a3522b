import { DOCUMENT_BYTES, LIMITS, MEGABYTE } from '@olshem/contracts';
import { m, type Locale } from '@olshem/i18n';

const { shortest } = LIMITS.argument;
const { most, megabytes } = LIMITS.documents;

/** How many characters are missing to grounds that are long enough. */
export function missingCharacters(text: string): number {
  return Math.max(0, shortest - [...text.trim()].length);
}

/** What is wrong with the grounds, in words. */
export function groundsFault(text: string, locale: Locale): string | undefined {
  if (missingCharacters(text) === 0) return undefined;
  return m.portal_file_grounds_short({ count: [...text.trim()].length, shortest }, { locale });
}

/** What is wrong with the chosen documents, in words; their content is the server's to judge. */
export function documentFault(
  files: readonly Pick<File, 'name' | 'size'>[],
  locale: Locale,
): string | undefined {
  if (files.length === 0) return m.portal_file_documents_missing({}, { locale });
  if (files.length > most) return m.portal_file_documents_many({ count: files.length, most }, { locale });
  const large = files.find(({ size }) => size > DOCUMENT_BYTES);
  return (
    large &&
    m.portal_file_documents_large(
      { name: large.name, size: Math.ceil(large.size / MEGABYTE), megabytes },
      { locale },
    )
  );
}

import { m, type Locale } from '@olshem/i18n';

const shortest = 20;
const most = 5;
const megabyte = 1024 * 1024;
const largest = 10 * megabyte;

/** How many characters are missing to grounds that are long enough. */
export function missingCharacters(text: string): number {
  return Math.max(0, shortest - [...text.trim()].length);
}

/** What is wrong with the grounds, in words. */
export function groundsFault(text: string, locale: Locale): string | undefined {
  if (missingCharacters(text) === 0) return undefined;
  return m.portal_file_grounds_short({ count: [...text.trim()].length }, { locale });
}

/** What is wrong with the chosen documents, in words; their content is the server's to judge. */
export function documentFault(
  files: readonly Pick<File, 'name' | 'size'>[],
  locale: Locale,
): string | undefined {
  if (files.length === 0) return m.portal_file_documents_missing({}, { locale });
  if (files.length > most) return m.portal_file_documents_many({ count: files.length }, { locale });
  const large = files.find(({ size }) => size > largest);
  return (
    large &&
    m.portal_file_documents_large({ name: large.name, size: Math.ceil(large.size / megabyte) }, { locale })
  );
}

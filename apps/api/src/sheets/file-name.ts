/** The last part of a file name, without characters that do something. */
export function plainFileName(name: string): string {
  const last = name.toWellFormed().split(/[/\\]/).at(-1) ?? '';
  return (
    last
      .replaceAll(/[\p{Cc}\p{Cf}"<>|:*?]/gu, '')
      .trim()
      .slice(-150) || 'document'
  );
}

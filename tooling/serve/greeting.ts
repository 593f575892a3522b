import type { DemonstrationAccount } from './apps.ts';

/** What the start says when everything answers. */
export function greeting(
  origin: string,
  dataDir: string,
  external: boolean,
  accounts: readonly DemonstrationAccount[] = [],
): string {
  return [
    '',
    'Ölshem is ready.',
    `  Site    ${origin}/`,
    `  Portal  ${origin}/admin`,
    `  API     ${origin}/api/v1  (readable: ${origin}/api/v1/docs)`,
    `  Data    ${external ? 'in the database of DATABASE_URL; documents in ' : ''}${dataDir}`,
    ...accountLines(accounts),
    '',
    'Ctrl-C stops everything; the data stay.',
    '',
  ].join('\n');
}

function accountLines(accounts: readonly DemonstrationAccount[]): string[] {
  if (accounts.length === 0) return [];
  const rows = accounts.map(({ role, email, password, organisation }) => [
    role,
    email,
    password,
    organisation,
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  );
  return ['', 'Demonstration accounts (role, e-mail, password, organisation):', ...lines];
}

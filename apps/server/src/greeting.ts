import type { DemonstrationAccount } from '@olshem/api';
import type { App } from './dispatch.ts';
import type { Settings } from './settings.ts';

const addresses: Record<App, (origin: string) => string> = {
  site: (origin) => `  Site    ${origin}/`,
  admin: (origin) => `  Portal  ${origin}/admin`,
  api: (origin) => `  API     ${origin}/api/v1  (readable: ${origin}/api/v1/docs)`,
};

/** What the start says when everything answers. */
export function greeting(
  origin: string,
  { apps, apiUrl, api: { dataDir, databaseUrl } }: Settings,
  accounts: readonly DemonstrationAccount[] = [],
): string {
  return [
    '',
    'Ölshem is ready.',
    ...apps.map((app) => addresses[app](origin)),
    apps.includes('api')
      ? `  Data    ${databaseUrl ? 'in the database of DATABASE_URL; documents in ' : ''}${dataDir}`
      : `  Data    from the API on ${apiUrl}`,
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

/** `pnpm admin:create --email ADDRESS --name NAME`: makes an administrator where nobody could invite one yet. */
import { parseArgs } from 'node:util';
import { inviteFirstAdministrator, openDatabase } from '@olshem/api';
import { readSettings } from '@olshem/server';

process.exitCode = await create().catch((failure: unknown) => {
  console.error(failure instanceof Error ? failure.message : failure);
  return 2;
});

async function create(): Promise<number> {
  const { values } = parseArgs({ options: { email: { type: 'string' }, name: { type: 'string' } } });
  const { email = '', name = '' } = values;
  if (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email) || name.trim().length < 2) {
    console.error(
      'Give an address and a name: pnpm admin:create --email aigul@example.kz --name "Айгүл Сейітова"',
    );
    return 2;
  }
  const { db, close } = await openDatabase(readSettings(process.env).api);
  try {
    const password = await inviteFirstAdministrator(
      { db, now: () => new Date() },
      { email, name: name.trim() },
    );
    console.log(
      `Administrator ${email}\nOne-time password: ${password}\nIt is shown this once. Sign in at /admin and change it.`,
    );
    return 0;
  } finally {
    await close();
  }
}

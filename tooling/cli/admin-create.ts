/** `pnpm admin:create --email ADDRESS --name NAME [--url https://…]`: makes an administrator where nobody could invite one yet. */
import { parseArgs } from 'node:util';
import { inviteFirstAdministrator, openDatabase } from '@olshem/api';
import { readSettings } from '@olshem/server';

process.exitCode = await create().catch((failure: unknown) => {
  console.error(failure instanceof Error ? failure.message : failure);
  return 2;
});

async function create(): Promise<number> {
  const { values } = parseArgs({
    options: { email: { type: 'string' }, name: { type: 'string' }, url: { type: 'string' } },
  });
  const { email = '', name = '' } = values;
  if (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email) || name.trim().length < 2) {
    console.error(
      'Give an address and a name: pnpm admin:create --email aigul@example.kz --name "Айгүл Сейітова"',
    );
    return 2;
  }
  const { api, host, port } = readSettings(process.env);
  const origin = (values.url ?? `http://${host}:${port}`).replace(/\/+$/, '');
  const { db, close } = await openDatabase(api);
  try {
    const token = await inviteFirstAdministrator({ db, now: () => new Date() }, { email, name: name.trim() });
    console.log(
      `Administrator ${email}\nLink to the first password: ${origin}/admin/kk/invitation/${token}\nIt is shown this once and good for seven days.`,
    );
    return 0;
  } finally {
    await close();
  }
}

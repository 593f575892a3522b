import type { ApiDeps } from '../deps.ts';
import { platform } from '../audit/platform.ts';
import { OPERATOR, seedRegister } from './register.ts';
import { invite } from '../register/people.service.ts';

/** Makes an administrator from the command line, where there is nobody yet who could invite one. The token of the link to their first password is shown once. */
export async function inviteFirstAdministrator(
  deps: Pick<ApiDeps, 'db' | 'now'>,
  { email, name }: { email: string; name: string },
): Promise<string> {
  await seedRegister(deps);
  const { link } = await invite(
    deps,
    { ...platform, requestId: 'command' },
    { email, name, role: 'administrator', organisationId: OPERATOR },
  );
  return link.token;
}

import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { generateSigningKey, importSigningKey, type SigningKey } from '@olshem/bundle';
import type { ApiSettings } from './settings.ts';

/** The key that signs publications: from the environment, or made on the first start and kept in the data folder. */
export async function signingKeyOf({
  signingKey,
  dataDir,
}: Pick<ApiSettings, 'signingKey' | 'dataDir'>): Promise<SigningKey> {
  if (signingKey) return importSigningKey(signingKey);
  return importSigningKey(
    await keptSecret(dataDir, 'signing-key.json', async () => (await generateSigningKey()).secret),
  );
}

/** The secret of sessions, likewise. */
export async function sessionSecretOf({
  sessionSecret,
  dataDir,
}: Pick<ApiSettings, 'sessionSecret' | 'dataDir'>): Promise<string> {
  return (
    sessionSecret ?? keptSecret(dataDir, 'session-secret', async () => randomBytes(32).toString('base64url'))
  );
}

/** Reads a secret that only this user may read, or makes it. Written beside and renamed, so that a half one never stands. */
async function keptSecret(dataDir: string, name: string, make: () => Promise<string>): Promise<string> {
  const file = path.join(dataDir, 'secrets', name);
  if (fs.existsSync(file)) return fs.readFileSync(file, 'utf8').trim();
  fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const secret = await make();
  const unfinished = `${file}.${process.pid}`;
  const handle = fs.openSync(unfinished, 'w', 0o600);
  fs.writeSync(handle, `${secret}\n`);
  fs.fsyncSync(handle);
  fs.closeSync(handle);
  fs.renameSync(unfinished, file);
  return secret;
}

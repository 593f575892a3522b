import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout, from which relative settings are read. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the one-process server is told by its environment. */
export interface Settings {
  port: number;
  host: string;
  dataDir: string;
  /** Whether a reverse proxy of ours stands in front, whose forwarding headers may be believed. */
  behindProxy: boolean;
}

/** Reads the settings; refuses a port that is none before anything has started. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const port = Number(env.PORT ?? 8080);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new RangeError(`PORT is "${env.PORT}", which is no port. Give a number from 1 to 65535.`);
  }
  return {
    port,
    host: env.HOST ?? '127.0.0.1',
    dataDir: resolve(root, env.DATA_DIR ?? '.data'),
    behindProxy: env.TRUST_PROXY === '1',
  };
}

import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const checkout = fileURLToPath(new URL('../../..', import.meta.url));

const variables = z.object({
  NODE_ENV: z.string().default('development'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: z.string().optional(),
  SESSION_SECRET: z.string().min(32).optional(),
  SIGNING_KEY: z.string().optional(),
  METRICS_TOKEN: z.string().min(16).optional(),
  SECURE_COOKIES: z.enum(['0', '1']).default('0'),
  TRUST_PROXY: z.enum(['0', '1']).default('0'),
});

/** What the API is told by its environment. */
export interface Settings {
  production: boolean;
  port: number;
  host: string;
  dataDir: string;
  databaseUrl?: string | undefined;
  sessionSecret?: string | undefined;
  signingKey?: string | undefined;
  metricsToken?: string | undefined;
  secureCookies: boolean;
  /** Whether a reverse proxy of ours stands in front, whose word about the caller counts. */
  behindProxy: boolean;
}

/** Reads the environment once. Throws one line per variable that cannot be used. */
export function readEnv(env: Record<string, string | undefined>): Settings {
  const read = variables.safeParse(
    Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')),
  );
  if (!read.success)
    throw new Error(
      read.error.issues.map(({ path: at, message }) => `${at.join('.')}: ${message}`).join('\n'),
    );
  const {
    NODE_ENV,
    PORT,
    HOST,
    DATA_DIR,
    DATABASE_URL,
    SESSION_SECRET,
    SIGNING_KEY,
    METRICS_TOKEN,
    SECURE_COOKIES,
    TRUST_PROXY,
  } = read.data;
  return {
    production: NODE_ENV === 'production',
    port: PORT,
    host: HOST,
    dataDir: path.resolve(checkout, DATA_DIR),
    databaseUrl: DATABASE_URL,
    sessionSecret: SESSION_SECRET,
    signingKey: SIGNING_KEY,
    metricsToken: METRICS_TOKEN,
    secureCookies: SECURE_COOKIES === '1',
    behindProxy: TRUST_PROXY === '1',
  };
}

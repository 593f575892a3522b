import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ApiSettings } from '@olshem/api';
import { z } from 'zod';
import type { App } from './dispatch.ts';

/** The checkout, from which relative places are read. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Everything the environment says, read once; nothing else looks into it. */
export interface Settings {
  /** Which apps this process runs. */
  apps: readonly App[];
  port: number;
  host: string;
  /** Whether a reverse proxy of ours stands in front, whose word about the caller counts. */
  behindProxy: boolean;
  /** Where the API answers when it is not one of `apps`. */
  apiUrl: string;
  api: ApiSettings;
  /** Whether to end when the process that started this one is gone. */
  stopWithParent: boolean;
  /** Whether a failed start shows where it failed. */
  debug: boolean;
}

const yes = z
  .enum(['0', '1'], { error: '0 or 1' })
  .default('0')
  .transform((value) => value === '1');

const variables = z
  .object({
    NODE_ENV: z
      .enum(['production', 'development', 'test'], { error: 'production, development or test' })
      .default('development'),
    APPS: z
      .string()
      .default('site,admin,api')
      .transform((names) => names.split(',').map((name) => name.trim()))
      .pipe(z.array(z.enum(['site', 'admin', 'api'], { error: 'some of site, admin, api, with commas' }))),
    PORT: z
      .string()
      .regex(/^\d{1,5}$/, 'a number from 1 to 65535, or 0 for any free one')
      .default('8080')
      .transform(Number)
      .refine((port) => port <= 65_535, 'a number from 1 to 65535, or 0 for any free one'),
    HOST: z.string().default('127.0.0.1'),
    TRUST_PROXY: yes,
    SECURE_COOKIES: yes,
    API_URL: z.url({ error: 'an address such as http://127.0.0.1:8080' }).default('http://127.0.0.1:8080'),
    DATA_DIR: z
      .string()
      .default('.data')
      .transform((folder) => resolve(root, folder)),
    DATABASE_URL: z.string().optional(),
    SESSION_SECRET: z.string().min(32, 'at least 32 characters').optional(),
    SIGNING_KEY: z.string().optional(),
    METRICS_TOKEN: z.string().min(16, 'at least 16 characters').optional(),
    STOP_WITH_PARENT: yes,
    DEBUG: z.string().optional(),
  })
  .transform((read): Settings => ({
    apps: read.APPS,
    port: read.PORT,
    host: read.HOST,
    behindProxy: read.TRUST_PROXY,
    apiUrl: read.API_URL,
    api: {
      production: read.NODE_ENV === 'production',
      dataDir: read.DATA_DIR,
      databaseUrl: read.DATABASE_URL,
      sessionSecret: read.SESSION_SECRET,
      signingKey: read.SIGNING_KEY,
      metricsToken: read.METRICS_TOKEN,
      secureCookies: read.SECURE_COOKIES,
    },
    stopWithParent: read.STOP_WITH_PARENT,
    debug: read.DEBUG !== undefined,
  }));

/** Reads the environment; an empty variable is one that is not set. Throws one line for each that cannot be used. */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const read = variables.safeParse(
    Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')),
  );
  if (read.success) return read.data;
  // The value itself is not shown: it may be a secret.
  const lines = new Set(
    read.error.issues.map(({ path: [name], message }) => `${String(name)} must be ${message}.`),
  );
  throw new Error([...lines].join('\n'));
}

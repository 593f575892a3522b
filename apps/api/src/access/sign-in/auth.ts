import { LIMITS } from '@olshem/contracts';
import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { twoFactor } from 'better-auth/plugins';
import { schema, type Database } from '../../database/database.ts';
import { CLIENT_ADDRESS_HEADER } from '../wire.ts';
import { hashPassword, verifyPassword } from './password.ts';

/** What sign-in needs to know. */
export interface AuthSettings {
  secret: string;
  /** Whether browsers may send the session only over https. */
  secureCookies: boolean;
}

/** Sign-in by invitation: nobody can register, sessions are kept in the database and end at once when revoked. */
export function createAuth(db: Database, { secret, secureCookies }: AuthSettings) {
  const { user, session, account, verification, rateLimit } = schema;
  return betterAuth({
    basePath: '/api/auth',
    secret,
    database: drizzleAdapter(db, {
      provider: 'pg',
      schema: { user, session, account, verification, rateLimit, twoFactor: schema.twoFactor },
    }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: LIMITS.password.shortest,
      maxPasswordLength: LIMITS.password.longest,
      password: { hash: hashPassword, verify: verifyPassword },
      revokeSessionsOnPasswordReset: true,
    },
    user: {
      additionalFields: {
        role: { type: 'string', required: true, input: false },
        organisationId: { type: 'string', required: true, input: false },
        disabled: { type: 'boolean', required: false, input: false },
      },
      changeEmail: { enabled: false },
      deleteUser: { enabled: false },
    },
    session: { expiresIn: 12 * 60 * 60, updateAge: 60 * 60, cookieCache: { enabled: false } },
    plugins: [twoFactor({ issuer: 'Ölshem' })],
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 300,
      customRules: { '/sign-in/email': { window: 60, max: 60 }, '/two-factor/*': { window: 60, max: 10 } },
    },
    advanced: {
      cookiePrefix: 'olshem-portal',
      useSecureCookies: false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', secure: secureCookies },
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS_HEADER] },
      // Every changing request has passed our own check of its origin, which also lets the portal call in-process.
      disableCSRFCheck: true,
    },
    logger: { level: 'error' },
    telemetry: { enabled: false },
  });
}

/** The sign-in library, set up. */
export type Auth = ReturnType<typeof createAuth>;

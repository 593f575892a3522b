import { LINK_PURPOSES, ROLES } from '@olshem/contracts';
import { bigint, boolean, index, integer, pgEnum, pgTable, text } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';
import { organisations } from './organisations.ts';

/** What a link is for. */
export const linkPurpose = pgEnum('link_purpose', LINK_PURPOSES);

/** What people are to the platform. */
export const roleName = pgEnum('role', ROLES);

/** People. The sign-in library owns the shape of this table and the four below; the last three columns are ours. */
export const user = pgTable('user', {
  id: text().primaryKey(),
  name: text().notNull(),
  email: text().notNull().unique(),
  emailVerified: boolean().notNull().default(false),
  image: text(),
  createdAt: instant().notNull(),
  updatedAt: instant().notNull(),
  twoFactorEnabled: boolean().default(false),
  role: roleName().notNull(),
  organisationId: text()
    .notNull()
    .references(() => organisations.id),
  disabled: boolean().notNull().default(false),
});

/** Signed-in sessions. */
export const session = pgTable(
  'session',
  {
    id: text().primaryKey(),
    expiresAt: instant().notNull(),
    token: text().notNull().unique(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    ipAddress: text(),
    userAgent: text(),
    userId: text()
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
  },
  (t) => [index('session_user').on(t.userId)],
);

/** Ways to sign in; for us one password per person. */
export const account = pgTable(
  'account',
  {
    id: text().primaryKey(),
    accountId: text().notNull(),
    providerId: text().notNull(),
    userId: text()
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    accessToken: text(),
    refreshToken: text(),
    idToken: text(),
    accessTokenExpiresAt: instant(),
    refreshTokenExpiresAt: instant(),
    scope: text(),
    password: text(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [index('account_user').on(t.userId)],
);

/** Short-lived tokens of the sign-in library. */
export const verification = pgTable(
  'verification',
  {
    id: text().primaryKey(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: instant().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [index('verification_identifier').on(t.identifier)],
);

/** Secrets of the second factor, encrypted by the sign-in library. */
export const twoFactor = pgTable(
  'two_factor',
  {
    id: text().primaryKey(),
    secret: text().notNull(),
    backupCodes: text().notNull(),
    userId: text()
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    verified: boolean().default(true),
    failedVerificationCount: integer().default(0),
    lockedUntil: instant(),
  },
  (t) => [index('two_factor_user').on(t.userId)],
);

/** Links by which people set a password: an invitation or a reset. Only the hash of a token is kept. */
export const oneTimeLinks = pgTable(
  'one_time_links',
  {
    id: text().primaryKey(),
    userId: text()
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    purpose: linkPurpose().notNull(),
    tokenHash: text().notNull().unique(),
    /** Who was shown the link, and so could use it; null where the operator of the server made it. */
    issuedById: text(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
    /** A later link of the same person takes the place of this one. */
    replacedAt: instant(),
  },
  (t) => [index('one_time_link_user').on(t.userId)],
);

/** Requests per address and path. */
export const rateLimit = pgTable('rate_limit', {
  id: text().primaryKey(),
  key: text().notNull().unique(),
  count: integer().notNull(),
  lastRequest: bigint({ mode: 'number' }).notNull(),
});

/** Failed sign-ins per account, so that an attack from many addresses is slowed as well. */
export const signInFailures = pgTable('sign_in_failures', {
  email: text().primaryKey(),
  count: integer().notNull(),
  since: instant().notNull(),
});

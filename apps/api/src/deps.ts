import type { SigningKey } from '@olshem/bundle';
import type { Auth } from './access/sign-in/auth.ts';
import type { Database } from './database/database.ts';

/** Everything the API works with; nothing is reached in any other way, so that a test can set each of them. */
export interface ApiDeps {
  db: Database;
  auth: Auth;
  now(): Date;
  signingKey: SigningKey;
  /** Lets metrics be read from elsewhere than this machine. */
  metricsToken?: string | undefined;
  /** Accounts that everyone may know; absent in production. */
  demonstrationAccounts?: readonly DemonstrationAccount[] | undefined;
}

/** An account of the demonstration, printed at start. */
export interface DemonstrationAccount {
  role: string;
  email: string;
  password: string;
  organisation: string;
}

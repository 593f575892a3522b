import { createApp, type Api } from './app.ts';
import { createAuth } from './access/sign-in/auth.ts';
import { openDatabase } from './database/open.ts';
import type { ApiDeps, DemonstrationAccount } from './deps.ts';
import { sessionSecretOf, signingKeyOf } from './secrets.ts';
import { demonstrationAccounts } from './seed/demonstration-people.ts';
import { hasDemonstration, seedDemonstration } from './seed/demonstration.ts';
import { seedPublishedEditions } from './seed/published-editions.ts';
import { seedRegister } from './seed/register.ts';
import type { ApiSettings } from './settings.ts';

/** The API as a function from request to response. */
export interface ServerApp extends Pick<Api, 'prepared' | 'publications'> {
  fetch(request: Request): Promise<Response>;
  /** Lets go of the database; nothing may be asked afterwards. */
  close(): Promise<void>;
  demonstrationAccounts?: readonly DemonstrationAccount[];
}

/** Opens the database, fills it on the first start, and gives the API. Throws with a sentence that says what to do. */
export async function createServerApp(settings: ApiSettings): Promise<ServerApp> {
  const { db, close } = await openDatabase(settings);
  try {
    const deps: ApiDeps = {
      db,
      auth: createAuth(db, {
        secret: await sessionSecretOf(settings),
        secureCookies: settings.secureCookies,
      }),
      now: () => new Date(),
      signingKey: await signingKeyOf(settings),
      metricsToken: settings.metricsToken,
      ...(!settings.production && { demonstrationAccounts }),
    };
    await fill(deps, settings);
    const { fetch, prepared, publications } = createApp(deps);
    return {
      fetch,
      prepared,
      publications,
      close,
      ...(!settings.production && { demonstrationAccounts }),
    };
  } catch (failure) {
    await close();
    throw failure;
  }
}

async function fill(deps: ApiDeps, { production, dataDir }: ApiSettings): Promise<void> {
  if (production && (await hasDemonstration(deps))) {
    throw new Error(
      `The database of ${dataDir} holds the demonstration with its well-known passwords. Set DATA_DIR or DATABASE_URL to another place for production.`,
    );
  }
  await seedRegister(deps);
  await seedPublishedEditions(deps);
  if (!production) await seedDemonstration(deps);
}

import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './settings.ts';

/** A built web app as its node adapter gives it. */
export type WebHandler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** The API as a function from request to response, with what the start page tells about it. */
export interface ServerApi {
  fetch(request: Request): Promise<Response>;
  /** The bytes of a public read that was asked before; undefined where `fetch` has to be asked. */
  prepared?(
    target: string,
    reader: { accepted: string | null; known: string | null },
  ): PreparedAnswer | undefined;
  close(): Promise<void>;
  demonstrationAccounts?: readonly DemonstrationAccount[];
}

/** An answer that only has to be written. */
export interface PreparedAnswer {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array | null;
}

/** An account that exists only outside production. */
export interface DemonstrationAccount {
  role: string;
  email: string;
  password: string;
  organisation: string;
}

/** Loads a web app that `pnpm build` has built. */
export async function loadWebApp(name: 'site' | 'admin'): Promise<WebHandler> {
  const file = join(root, 'apps', name, 'build/handler.js');
  if (!existsSync(file))
    throw new Error(`apps/${name} is not built. Run "pnpm build", or "npm start", which builds first.`);
  // The adapter reads these once, when it is imported.
  process.env.PROTOCOL_HEADER ??= 'x-forwarded-proto';
  // A dispute carries up to five documents of 10 MB; the API holds the exact limits.
  process.env.BODY_SIZE_LIMIT ??= '60M';
  const { handler } = (await import(pathToFileURL(file).href)) as { handler: WebHandler };
  return handler;
}

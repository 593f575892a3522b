import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MULTIPART_BYTES } from '@olshem/contracts';
import { PROTOCOL_HEADER } from './forwarding.ts';
import { root } from './settings.ts';

/** A built web app as its node adapter gives it. */
export type WebApp = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

// A little more than the API takes: its refusal says in the reader's language what the limit is.
const LARGEST_BODY = MULTIPART_BYTES + 8 * 1024 * 1024;

/** Loads a web app that `pnpm build` has built. */
export async function loadWebApp(name: 'site' | 'admin'): Promise<WebApp> {
  const file = join(root, 'apps', name, 'build/handler.js');
  if (!existsSync(file))
    throw new Error(`apps/${name} is not built. Run "pnpm build", or "npm start", which builds first.`);
  // The adapter knows no other way to be told, and reads these once, when it is imported.
  process.env.PROTOCOL_HEADER = PROTOCOL_HEADER;
  process.env.BODY_SIZE_LIMIT = String(LARGEST_BODY);
  const { handler } = (await import(pathToFileURL(file).href)) as { handler: WebApp };
  return handler;
}

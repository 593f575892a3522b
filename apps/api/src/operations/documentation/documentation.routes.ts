import { readFileSync } from 'node:fs';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Locale } from '@olshem/i18n';
import type { ApiEnv } from '../../access/context.ts';
import type { Prebuilt } from '../../public/prebuilt.ts';
import { publicBytes } from '../../public/public-bytes.ts';
import type { ApiDocument } from './document.ts';
import { openApi } from './openapi.ts';
import { documentationPage } from './page.ts';

const KEPT = { 'cache-control': 'public, max-age=3600' };

/** The page is text and one stylesheet; whatever else got into it is not to run. */
const POLICY =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The OpenAPI document and, in three languages, the page that tells it in words. */
export function registerDocumentation(app: OpenAPIHono<ApiEnv>): void {
  const kept = new Map<string, Promise<Prebuilt>>();
  const once = (name: string, make: () => Prebuilt | Promise<Prebuilt>) => {
    const made = kept.get(name) ?? Promise.resolve(make());
    kept.set(name, made);
    return made;
  };
  let written: ApiDocument | undefined;
  const document = () => (written ??= openApi(app));

  app.get('/api/v1/openapi.json', async (c) => {
    const answer = await once('openapi', () =>
      publicBytes(JSON.stringify(document()), 'application/json', KEPT),
    );
    return answer.respond(c.req.raw);
  });
  app.get('/api/v1/docs/style.css', async (c) => {
    const style = new URL('./style.css', import.meta.url);
    const answer = await once('style', () =>
      publicBytes(readFileSync(style), 'text/css; charset=utf-8', KEPT),
    );
    return answer.respond(c.req.raw);
  });
  app.get('/api/v1/docs', async (c) => {
    const locale = c.get('locale');
    const answer = await once(locale, async () =>
      pageOf(await documentationPage(document(), locale), locale),
    );
    return answer.respond(c.req.raw);
  });
}

function pageOf(page: string, locale: Locale): Prebuilt {
  return publicBytes(page, 'text/html; charset=utf-8', {
    ...KEPT,
    'content-language': locale,
    'content-security-policy': POLICY,
    'referrer-policy': 'no-referrer',
    vary: 'accept-language',
  });
}

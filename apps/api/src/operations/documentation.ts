import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { Scalar } from '@scalar/hono-api-reference';
import type { ApiEnv } from '../access/context.ts';
import type { Prebuilt } from '../public/prebuilt.ts';
import { publicBytes } from '../public/public-bytes.ts';
import { contractSchemas } from './contract-schemas.ts';

const KEPT = { 'cache-control': 'public, max-age=3600' };

/** The OpenAPI document and a page to read it, which needs nothing from elsewhere. */
export function registerDocumentation(app: OpenAPIHono<ApiEnv>): void {
  let document: Prebuilt | undefined;
  let script: Prebuilt | undefined;
  app.get('/api/v1/openapi.json', (c) => {
    document ??= publicBytes(JSON.stringify(openApi(app)), 'application/json', KEPT);
    return document.respond(c.req.raw);
  });
  app.get('/api/v1/docs/scalar.js', (c) => {
    script ??= publicBytes(readFileSync(standaloneScript()), 'text/javascript; charset=utf-8', KEPT);
    return script.respond(c.req.raw);
  });
  app.get(
    '/api/v1/docs',
    Scalar({
      url: '/api/v1/openapi.json',
      cdn: '/api/v1/docs/scalar.js',
      withDefaultFonts: false,
      telemetry: false,
      pageTitle: 'Ölshem API',
    }),
  );
}

/** The OpenAPI 3.1 document of all declared routes; `x-access` says who may use each. */
function openApi(app: OpenAPIHono<ApiEnv>) {
  app.openAPIRegistry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: 'olshem-portal.session_token',
  });
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Ölshem API',
      version: '1',
      description:
        'Published figures for everyone, without a key; the portal’s operations for those who have signed in at `/api/auth/sign-in/email`. ' +
        'Refusals are problem documents (RFC 9457) with a stable `code`, in the language of `lang` or Accept-Language.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
  });
  const { components } = document;
  return {
    ...document,
    components: { ...components, schemas: { ...components?.schemas, ...contractSchemas() } },
  };
}

/** The prebuilt page script; the package names no entry for it. */
function standaloneScript(): string {
  const entry = fileURLToPath(import.meta.resolve('@scalar/api-reference'));
  return join(entry.slice(0, entry.lastIndexOf('dist')), 'dist/browser/standalone.js');
}

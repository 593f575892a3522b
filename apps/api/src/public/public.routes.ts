import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { ApiEnv } from '../access/context.ts';
import type { PreparedAnswer } from '../access/route.ts';
import { DomainError, notFound } from '../errors/refusal.ts';
import { csv, routes } from './public.operations.ts';
import type { About, EditionPlace } from './catalogue-state.ts';
import type { PublicReads } from './reads.ts';

/** What everyone may read. Answers are made once from the stored publications and given as bytes. */
export function registerPublic(app: OpenAPIHono<ApiEnv>, reads: PublicReads): void {
  const answer = async <Answer>(
    c: Context<ApiEnv>,
    make: () => ReturnType<PublicReads['indices']>,
    about: About = placeIn(c.req.param()),
  ): Promise<PreparedAnswer<Answer>> => {
    const question = c.req.url.slice(c.req.url.indexOf('/', 8));
    const prebuilt = await reads.answer(question, about, make);
    if (!prebuilt) throw notFound();
    // The route's declared answer is these very bytes.
    return prebuilt.respond(c.req.raw) as Promise<PreparedAnswer<Answer>>;
  };
  app.options(
    '/*',
    () =>
      new Response(null, {
        status: 204,
        headers: {
          'access-control-allow-origin': '*',
          'access-control-allow-methods': 'GET, HEAD',
          'access-control-allow-headers': 'accept, accept-language, if-none-match',
          'access-control-max-age': '86400',
        },
      }),
  );
  app.openapi(routes.indices, (c) => answer(c, () => reads.indices()));
  app.openapi(routes.edition, (c) =>
    answer(c, () => reads.edition(c.req.valid('param'), c.req.valid('query').revision)),
  );
  app.openapi(routes.ranking, (c) =>
    answer(c, () => reads.ranking(c.req.valid('param'), c.req.valid('query'))),
  );
  app.openapi(routes.body, (c) =>
    answer(c, () => reads.body(c.req.valid('param'), c.req.valid('query').revision)),
  );
  app.openapi(routes.indicator, (c) =>
    answer(c, () => reads.indicator(c.req.valid('param'), c.req.valid('query').revision)),
  );
  app.openapi(routes.points, (c) => {
    const { group, revision: asked } = c.req.valid('query');
    return answer(c, () => reads.points(c.req.valid('param'), group, asked));
  });
  app.openapi(routes.bundle, (c) =>
    answer(c, () => reads.bundle(c.req.valid('param'), c.req.valid('query').revision)),
  );
  app.openapi(routes.findings, (c) =>
    answer(c, () => reads.findings(c.req.valid('param'), c.req.valid('query').revision)),
  );
  app.openapi(routes.changes, (c) => {
    const { from, to } = c.req.valid('query');
    if (from >= to)
      throw new DomainError(
        'invalid_request',
        422,
        {},
        { errors: [{ path: 'from', code: 'field_invalid' }] },
      );
    return answer(c, () => reads.changes(c.req.valid('param'), from, to));
  });
  app.openapi(routes.disputes, (c) => answer(c, () => reads.disputes(c.req.valid('param'))));
  // About the register as much as about the edition: it follows the whole catalogue.
  app.openapi(routes.continuity, (c) =>
    answer(c, () => reads.continuity(c.req.valid('param')), 'everything'),
  );
  app.openapi(csv, (c) => answer(c, () => reads.csv(c.req.valid('param'), c.req.valid('query').revision)));
  app.openapi(routes.bodies, (c) => answer(c, () => reads.bodies(), 'register'));
  app.openapi(routes.history, (c) => answer(c, () => reads.history(c.req.valid('param').body)));
  app.openapi(routes.methodologies, (c) => answer(c, () => reads.methodologies()));
  app.openapi(routes.methodologyVersion, (c) => {
    const { methodology, digest } = c.req.valid('param');
    return answer(c, () => reads.methodology(methodology, digest));
  });
  app.openapi(routes.methodology, (c) =>
    answer(c, () => reads.methodology(c.req.valid('param').methodology)),
  );
  app.openapi(routes.signingKey, (c) => answer(c, () => reads.signingKey()));
}

/** The edition that an address names; one that names none is about everything. */
function placeIn({ index, edition }: Partial<EditionPlace>): About {
  return index !== undefined && edition !== undefined ? { index, edition } : 'everything';
}

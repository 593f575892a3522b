import { OpenAPIHono } from '@hono/zod-openapi';
import { registerAudit } from './operations/audit.routes.ts';
import { authHandler } from './access/sign-in/auth.routes.ts';
import { recognise } from './access/sign-in/session.ts';
import { demandDeclaredAccess } from './access/declared.ts';
import { registerCycles } from './progress/cycle.routes.ts';
import { hidePreparation } from './cycles/hide-preparation.ts';
import { registerVersions } from './methodologies/version.routes.ts';
import { registerMe } from './progress/me.routes.ts';
import { registerProposals } from './progress/proposals/proposal.routes.ts';
import type { ApiDeps } from './deps.ts';
import { registerDisputeDrafts } from './disputes/draft.routes.ts';
import { registerDisputes } from './disputes/dispute.routes.ts';
import { registerDocuments } from './disputes/document.routes.ts';
import type { ApiEnv } from './access/context.ts';
import { failureHandler, unknownRoute } from './access/failures.ts';
import { identify, limitBody, sameSiteOnly, soundJson } from './access/guard.ts';
import { reportFailure } from './errors/report.ts';
import { invalidRequest } from './errors/validation.ts';
import { registerDocumentation } from './operations/documentation/documentation.routes.ts';
import { registerOpening } from './opening/opening.routes.ts';
import { registerOperations } from './operations/operations.routes.ts';
import { registerSchemas } from './operations/schemas.routes.ts';
import { registerDemonstration } from './operations/demonstration.routes.ts';
import { registerLinks } from './register/link.routes.ts';
import { registerPeople } from './register/people.routes.ts';
import { registerRegisterSheets } from './register/register-sheets.routes.ts';
import { registerRegister } from './register/register.routes.ts';
import { registerPublic } from './public/public.routes.ts';
import type { Prepared, Reader } from './public/prebuilt.ts';
import { PublicReads } from './public/reads.ts';
import { registerPreReleases } from './publications/pre-release/pre-release.routes.ts';
import { registerPublications } from './publications/publication.routes.ts';
import { registerEffects } from './results/effect.routes.ts';
import { registerResults } from './results/result.routes.ts';
import { ScoredCycles } from './results/scored-cycles.ts';
import { registerUnusual } from './values/unusual/unusual.routes.ts';
import { registerNotes } from './values/note.routes.ts';
import { registerValueFiles } from './values/files/file.routes.ts';
import { registerValueTemplates } from './values/files/template.routes.ts';
import { registerValues } from './values/value.routes.ts';

/** The type of the API's application. */
export type AppType = OpenAPIHono<ApiEnv>;

/** The API as one function. */
export interface Api {
  app: AppType;
  /** Answers a request; a public read that was asked before is answered without looking at what it means. */
  fetch(request: Request): Promise<Response>;
  /** The bytes of a public read that was asked before, for a server that writes them itself. Undefined where `fetch` has to be asked. */
  prepared(target: string, reader: Reader): Prepared | undefined;
  publications: PublicationsState;
}

/**
 * Tells in which state the editions, the register and the whole of them are, each by its mark: what was made from some of them
 * holds as long as their marks stand. The same set is given as long as nothing changes.
 */
export interface PublicationsState {
  /** The marks that stand, where they were looked at a moment ago. */
  freshMarks(): ReadonlySet<string> | undefined;
  /** The marks that stand for certain, after a look where one is due. */
  marks(): Promise<ReadonlySet<string>>;
}

/** Builds the API from what it works with; starts nothing. Throws when a route declares no access. */
export function createApp(deps: ApiDeps): Api {
  const app = newRouter();
  app.onError(failureHandler({ ...deps, report: reportFailure }));
  app.notFound(unknownRoute);
  const reads = new PublicReads(deps);
  const open = newRouter();
  registerPublic(open, reads);
  registerSchemas(open);
  // Before the guards: a published figure needs neither a session nor a body to be checked.
  app.route('/api/v1', open);

  app.use(identify, sameSiteOnly, limitBody, soundJson);
  registerOperations(app, deps);
  app.on(['GET', 'POST'], '/api/auth/*', authHandler(deps));
  registerDocumentation(app);

  const scored = new ScoredCycles(deps.db);
  const api = newRouter();
  api.use(recognise(deps.auth, deps.db));
  api.use('/cycles/:cycleId/*', hidePreparation(deps.db));
  registerMe(api, deps);
  registerPeople(api, deps);
  registerLinks(api, deps);
  registerRegisterSheets(api, deps, () => reads.catalogue.forget());
  registerRegister(api, deps, () => reads.catalogue.forget());
  registerDemonstration(api, deps);
  registerVersions(api, deps, () => reads.catalogue.forget());
  registerOpening(api, deps, () => reads.catalogue.forget());
  registerCycles(api, deps, () => reads.catalogue.forget());
  registerValueTemplates(api, deps);
  registerValueFiles(api, deps);
  registerValues(api, deps);
  registerUnusual(api, deps);
  registerNotes(api, deps);
  registerResults(api, deps, scored);
  registerDisputes(api, deps);
  registerDisputeDrafts(api, deps);
  registerEffects(api, deps, scored);
  registerDocuments(api, deps);
  registerPublications(api, deps);
  registerPreReleases(api, deps, () => reads.catalogue.forget());
  registerProposals(api, deps, () => reads.catalogue.forget());
  registerAudit(api, deps);
  app.route('/api/v1', api);
  demandDeclaredAccess(app);
  return {
    app,
    fetch: async (request) => {
      const ready = request.method === 'GET' ? reads.ready(targetOf(request.url)) : undefined;
      return ready ? ready.respond(request) : app.fetch(request);
    },
    prepared: (target, reader) => reads.ready(target)?.prepared(reader),
    publications: {
      freshMarks: () => reads.catalogue.freshState()?.marks,
      marks: async () => (await reads.catalogue.state()).marks,
    },
  };
}

/** Path and query of an address. */
function targetOf(url: string): string {
  return url.slice(url.indexOf('/', 8));
}

function newRouter(): AppType {
  return new OpenAPIHono<ApiEnv>({
    defaultHook: (result) => {
      if (!result.success) throw invalidRequest(result.error);
    },
  });
}

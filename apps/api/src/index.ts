export { createApp, type Api, type AppType } from './app.ts';
export type { ApiDeps } from './deps.ts';
export { verifyAuditChain } from './audit/verify.ts';
export { openDatabase } from './database/open.ts';
export { readEnv } from './env.ts';
export { inviteFirstAdministrator } from './seed/first-administrator.ts';
export { createServerApp, type ServerApp } from './start.ts';

export { createApp, type Api, type AppType, type PublicationsState } from './app.ts';
export type { ApiDeps, DemonstrationAccount } from './deps.ts';
export { verifyAuditChain } from './audit/verify.ts';
export { openDatabase } from './database/open.ts';
export { inviteFirstAdministrator } from './seed/first-administrator.ts';
export type { ApiSettings } from './settings.ts';
export { createServerApp, type ServerApp } from './start.ts';

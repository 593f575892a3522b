import { startServer } from './running-server.ts';

/** One server for all specs; its address travels to the workers in the environment. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  if (process.env.E2E_ORIGIN) return async () => {};
  const server = await startServer();
  process.env.E2E_ORIGIN = server.origin;
  return () => server.stop();
}

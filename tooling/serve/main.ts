/** Serves the site, the portal and the API from one process on one port. */
import type { AddressInfo } from 'node:net';
import { loadWebApp, type ServerApi } from './apps.ts';
import { greeting } from './greeting.ts';
import { gather } from './server.ts';
import { readSettings, type Settings } from './settings.ts';

const patience = 10_000;
const settings = settingsOrExit();
const { server, ready, stop } = gather(settings.behindProxy);
let api: ServerApi | undefined;
let leaving = false;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void leave(0));
stopWithParent();

server.on('error', (error: NodeJS.ErrnoException) => {
  const taken = error.code === 'EADDRINUSE';
  console.error(
    taken ? `Port ${settings.port} is taken. Stop what uses it, or set PORT to another one.` : error.message,
  );
  void leave(1);
});
server.listen(settings.port, settings.host, () => {
  start().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    if (process.env.DEBUG && error instanceof Error) console.error(error.stack);
    void leave(1);
  });
});

function settingsOrExit(): Settings {
  try {
    return readSettings(process.env);
  } catch (error) {
    console.error((error as Error).message);
    return process.exit(1);
  }
}

async function start(): Promise<void> {
  const { port } = server.address() as AddressInfo;
  // The database takes longest, so the web apps load beside it.
  const opening = import('@olshem/api').then(({ createServerApp }) =>
    createServerApp({ ...process.env, PORT: String(port), HOST: settings.host, DATA_DIR: settings.dataDir }),
  );
  const [opened, admin, site] = await Promise.all([opening, loadWebApp('admin'), loadWebApp('site')]);
  api = opened;
  if (leaving) return;
  ready({ api, admin, site });
  const origin = `http://${settings.host === '127.0.0.1' || settings.host === '0.0.0.0' ? 'localhost' : settings.host}:${port}`;
  console.log(
    greeting(origin, settings.dataDir, process.env.DATABASE_URL !== undefined, api.demonstrationAccounts),
  );
  process.send?.({ origin });
}

async function leave(code: number): Promise<void> {
  if (leaving) return;
  leaving = true;
  setTimeout(() => process.exit(1), patience + 5_000).unref();
  if (server.listening) await stop(patience);
  await api?.close();
  process.exit(code);
}

/** A launcher that is killed cannot pass a signal on. */
function stopWithParent(): void {
  if (process.env.STOP_WITH_PARENT !== '1') return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) void leave(0);
  }, 500).unref();
}

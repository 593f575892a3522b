/** Serves the site, the portal and the API from one process on one port, or those that APPS names. */
import type { AddressInfo } from 'node:net';
import type { ServerApp } from '@olshem/api';
import type { App } from './dispatch.ts';
import { gather } from './gather.ts';
import { greeting } from './greeting.ts';
import { readSettings, type Settings } from './settings.ts';
import { loadWebApp } from './web-app.ts';

const patience = 10_000;
const settings = settingsOrExit();
const { server, ready, stop } = gather(settings);
let api: ServerApp | undefined;
let leaving = false;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void leave(0));
if (settings.stopWithParent) stopWithParent();

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
    if (settings.debug && error instanceof Error) console.error(error.stack);
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
  const here = (app: App) => settings.apps.includes(app);
  // The database takes longest, so the web apps load beside it.
  const [opened, admin, site] = await Promise.all([
    here('api') ? openApi() : undefined,
    here('admin') ? loadWebApp('admin') : undefined,
    here('site') ? loadWebApp('site') : undefined,
  ]);
  api = opened;
  if (leaving) return;
  ready({ api, admin, site });
  const local = ['127.0.0.1', '0.0.0.0'].includes(settings.host);
  const origin = `http://${local ? 'localhost' : settings.host}:${port}`;
  console.log(greeting(origin, settings, api?.demonstrationAccounts));
  process.send?.({ origin });
}

/** Only a process that runs the API loads it and what it stands on. */
async function openApi(): Promise<ServerApp> {
  const { createServerApp } = await import('@olshem/api');
  return createServerApp(settings.api);
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
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) void leave(0);
  }, 500).unref();
}

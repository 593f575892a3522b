import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../apps/server/src/main.ts', import.meta.url));

/** A real server on a free port with data of its own. */
export interface RunningServer {
  origin: string;
  pid: number;
  /** Ends it as Ctrl-C does and removes its data. */
  stop(): Promise<void>;
}

/** Starts the built apps; fails when they do not answer within the patience given in milliseconds. */
export async function startServer(patience = 120_000): Promise<RunningServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'olshem-e2e-'));
  const env = { ...process.env, PORT: '0', DATA_DIR: dataDir, STOP_WITH_PARENT: '1' };
  const child = fork(main, { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const stop = async () => {
    await ended(child);
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    return { origin: await originOf(child, patience), pid: child.pid ?? 0, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function originOf(child: ChildProcess, patience: number): Promise<string> {
  return new Promise((found, failed) => {
    const timer = setTimeout(
      () => failed(new Error(`The server was not ready after ${patience} ms.`)),
      patience,
    );
    child.once('message', (message) => {
      clearTimeout(timer);
      found((message as { origin: string }).origin);
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      failed(new Error(`The server ended with code ${code} before it was ready.`));
    });
  });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await exit;
}

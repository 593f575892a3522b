import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../apps/server/src/main.ts', import.meta.url));

const clock = fileURLToPath(new URL('clock.mjs', import.meta.url));

/** A real server on a free port with data of its own. */
export interface RunningServer {
  origin: string;
  pid: number;
  /** Puts its clock so many milliseconds ahead of ours. */
  setAhead(ahead: number): Promise<void>;
  /** Ends it as Ctrl-C does and removes its data. */
  stop(): Promise<void>;
}

/** How a server is started. */
interface Start {
  /** Milliseconds within which it has to answer. */
  patience?: number;
  /** In production nothing is there but the register and what was published. */
  production?: boolean;
  /** What else its environment says. */
  env?: Record<string, string>;
  /** Done in the folder of its data before it starts. */
  before?: (env: NodeJS.ProcessEnv) => void;
}

/** Starts the built apps; fails when they do not answer in time. */
export async function startServer({
  patience = 120_000,
  production = false,
  env: more = {},
  before,
}: Start = {}): Promise<RunningServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'olshem-e2e-'));
  const env = {
    ...process.env,
    PORT: '0',
    DATA_DIR: dataDir,
    STOP_WITH_PARENT: '1',
    ...(production && { NODE_ENV: 'production' }),
    ...more,
  };
  before?.(env);
  const child = fork(main, {
    env,
    execArgv: ['--import', clock],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const stop = async () => {
    await ended(child);
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    return {
      origin: await originOf(child, patience),
      pid: child.pid ?? 0,
      stop,
      setAhead: (ahead) => setClock(child, ahead),
    };
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

function setClock(child: ChildProcess, ahead: number): Promise<void> {
  return new Promise((set) => {
    const heard = (message: unknown) => {
      if ((message as { clockIsAhead?: number }).clockIsAhead !== ahead) return;
      child.off('message', heard);
      set();
    };
    child.on('message', heard);
    child.send({ ahead });
  });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await exit;
}

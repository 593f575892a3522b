/**
 * The way in on any machine with Node 20 or newer and npm: `npm start`, `npm test`, `pnpm start`, `pnpm test`.
 *
 * Called by npm or by hand it starts itself again through pnpm, which installs what is missing and brings Node 24.
 * Plain JavaScript, because the machine's own Node may not read TypeScript.
 */
import { spawn } from 'node:child_process';

const [task = 'start', ...rest] = process.argv.slice(2);

if (/^pnpm\//.test(process.env.npm_config_user_agent ?? '')) {
  // pnpm runs a script even when its install failed, and then on the machine's Node.
  if (Number(process.versions.node.split('.')[0]) < 24) {
    console.error(
      'The dependencies could not be installed: the reason stands above. Mend it and run the same command again.',
    );
    process.exit(1);
  }
  const { runTask } = await import('./launcher/tasks.ts');
  process.exitCode = await runTask(task, rest);
} else {
  process.exitCode = await throughPnpm();
}

async function throughPnpm() {
  const env = { ...process.env, LAUNCHER_PID: String(process.pid) };
  const child = spawn('npx', ['-y', 'pnpm@12', 'run', task, ...rest], {
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
  });
  const end = (signal) => child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(signal));
  // npm does not pass SIGTERM on: it only dies.
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== parent) end('SIGTERM');
  }, 500);
  const code = await new Promise((done) => {
    child.once('error', (error) => {
      console.error(
        `npx could not be started: ${error.message}. Install npm and run the same command again.`,
      );
      done(1);
    });
    child.once('exit', (exitCode) => done(exitCode ?? 1));
  });
  clearInterval(watch);
  return code;
}

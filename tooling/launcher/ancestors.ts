import { readFileSync } from 'node:fs';

/**
 * Watches the npm, npx and pnpm that stand above this process and calls back once when one of them is gone: they die
 * of a signal without passing it on. Where /proc is missing only the direct parent and the outer launcher are watched.
 */
export function whenAncestorsDie(gone: () => void): () => void {
  const watched = ancestors().filter(({ command }) => /\b(npm|npx|pnpm|run\.mjs)\b/.test(command));
  const parent = process.ppid;
  const launcher = Number(process.env.LAUNCHER_PID ?? 0);
  const watch = setInterval(() => {
    const alive = new Set(ancestors().map(({ pid }) => pid));
    const lost = watched.some(({ pid }) => !alive.has(pid));
    if (!lost && process.ppid === parent && (launcher === 0 || isRunning(launcher))) return;
    clearInterval(watch);
    gone();
  }, 500);
  return () => clearInterval(watch);
}

/** The chain of processes above this one; one whose parent has died is no longer under its grandparent. */
function ancestors(): { pid: number; command: string }[] {
  const chain: { pid: number; command: string }[] = [];
  try {
    for (let pid = process.ppid; pid > 1;) {
      chain.push({ pid, command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ') });
      // The name stands in brackets and may itself hold some; the parent is the second field after it.
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
      pid = Number(fields[1] ?? 0);
    }
  } catch {
    return chain;
  }
  return chain;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

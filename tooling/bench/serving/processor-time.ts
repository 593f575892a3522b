import { readFileSync } from 'node:fs';

/** Seconds of processor time that a process has used so far; undefined where the system does not say. */
export function processorTime(pid: number): number | undefined {
  try {
    // The name stands in brackets and may itself hold some; user and system time come eleventh and twelfth after it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return undefined;
  }
}

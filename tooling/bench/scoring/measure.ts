/**
 * Timing side by side. Candidates take turns, and processor time is counted instead of time on the wall, so that other
 * work on the machine falls out of the figures as far as it can.
 */
import { availableParallelism, cpus, totalmem } from 'node:os';

/** What is timed: `run` does the work once; `times` says how often it is done between two looks at the clock. */
export interface Candidate {
  name: string;
  run: () => void;
  times?: number;
}

/** Medians in microseconds, in the order of the candidates. */
function measure(candidates: readonly Candidate[], rounds: number): number[] {
  const taken = candidates.map((): number[] => []);
  for (const { run, times = 1 } of candidates)
    for (let each = 0; each < Math.min(times, 200); each += 1) run();
  for (let round = 0; round < rounds; round += 1) {
    candidates.forEach(({ run, times = 1 }, at) => {
      const before = process.cpuUsage();
      for (let each = 0; each < times; each += 1) run();
      const { user, system } = process.cpuUsage(before);
      taken[at]!.push((user + system) / times);
    });
  }
  return taken.map((all) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)]!);
}

/** Prints a table: the median of each candidate and its ratio to the first. */
export function compare(title: string, candidates: readonly Candidate[], rounds: number): void {
  const medians = measure(candidates, rounds);
  console.log(`\n${title} (${rounds} rounds, median of processor time)`);
  candidates.forEach(({ name }, at) => {
    const ratio = medians[at]! / medians[0]!;
    console.log(
      `  ${name.padEnd(44)} ${microseconds(medians[at]!).padStart(12)}  × ${ratio.toFixed(ratio < 10 ? 2 : 0)}`,
    );
  });
}

/** The machine, for the record beside the figures. */
export function machine(): string {
  const model = cpus()[0]?.model ?? 'unknown processor';
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${model}, ${availableParallelism()} cores, ${memory} GB, Node ${process.version}, ${process.platform}`;
}

function microseconds(value: number): string {
  if (value < 1000) return `${value.toFixed(2)} µs`;
  return value < 1_000_000 ? `${(value / 1000).toFixed(2)} ms` : `${(value / 1_000_000).toFixed(2)} s`;
}

/** `pnpm bench:serving [WORD]`: published pages and reads beside a bare Node server that gives the same bytes. */
import { fork, type ChildProcess } from 'node:child_process';
import { get } from 'node:http';
import { fileURLToPath } from 'node:url';
import { startServer } from '../e2e/running-server.ts';
import { machine } from './scoring/measure.ts';
import type { BareAnswer } from './serving/bare.ts';
import { answersPerSecond } from './serving/load.ts';
import { processorTime } from './serving/processor-time.ts';

// Many and short, so that what else the machine does falls on both alike.
const TURNS = 24;
const DURATION = 400;
const CONNECTIONS = 32;
const PAGE = '/ru/indices/openness/2025';
const RANKING = '/api/v1/indices/openness/editions/2025/ranking?group=local';

type Headers = Record<string, string>;

const brotli = { 'accept-encoding': 'br' };
// An empty tag stands for the one that the answer has now.
const known = { ...brotli, 'if-none-match': '' };
const cases: [name: string, target: number, path: string, headers: Headers][] = [
  ['edition page, brotli', 0.6, PAGE, brotli],
  ['edition page, as it is', 0.6, PAGE, {}],
  ['edition page, not modified', 0.6, PAGE, known],
  ['ranking, brotli', 0.8, RANKING, brotli],
  ['ranking, as it is', 0.8, RANKING, {}],
  ['ranking, not modified', 0.8, RANKING, known],
];

/** What Node itself says about a connection; the bare server says it too. */
const ofConnection = new Set(['connection', 'date', 'keep-alive', 'transfer-encoding']);

/** What one server did in one turn. */
interface Turn {
  perSecond: number;
  answers: number;
  /** Processor time it took, in seconds: on a machine that is busy with other things only this can be compared. */
  used: number;
}

const ours = await startServer();
const bare = fork(fileURLToPath(new URL('./serving/bare.ts', import.meta.url)));
const { origin } = (await told(bare)) as { origin: string };
const theirs = { origin, pid: bare.pid ?? 0 };
try {
  console.log(machine());
  console.log(`${CONNECTIONS} connections, ${TURNS} turns each of ${DURATION / 1000} s, medians\n`);
  const asked = cases.filter(([name]) => name.includes(process.argv[2] ?? ''));
  for (const [name, target, path, headers] of asked) report(name, target, await compare(path, headers));
} finally {
  bare.disconnect();
  await ours.stop();
}

function report(name: string, target: number, turns: (readonly [Turn, Turn])[]): void {
  const middle = (of: (turn: readonly [Turn, Turn]) => number) => median(turns.map(of));
  const rates = `${rounded(middle(([one]) => one.perSecond))}/s  bare ${rounded(middle(([, other]) => other.perSecond))}/s`;
  const rate = middle(([one, other]) => one.perSecond / other.perSecond);
  const perAnswer = (side: 0 | 1) =>
    sum(turns.map((turn) => turn[side].used)) / sum(turns.map((turn) => turn[side].answers));
  const time = perAnswer(1) / perAnswer(0);
  console.log(
    `  ${name.padEnd(28)}${rates}  × ${rate.toFixed(2)}  by processor time × ${time.toFixed(2)}  (target ${target})`,
  );
  if ((Number.isNaN(time) ? rate : time) < target) process.exitCode = 1;
}

/** The two take turns, so that what else the machine does hits both. */
async function compare(path: string, asked: Headers): Promise<(readonly [Turn, Turn])[]> {
  // Asked once to have it made, and once more as it is given from then on.
  await answerOf(path, asked);
  const tag = String((await answerOf(path, brotli)).headers.etag);
  const headers = asked['if-none-match'] === undefined ? asked : { ...asked, 'if-none-match': tag };
  bare.send(await answerOf(path, headers));
  await told(bare);

  const turns: (readonly [Turn, Turn])[] = [];
  for (let count = -1; count < TURNS; count += 1) {
    const both = [await turn(ours, path, headers), await turn(theirs, path, headers)] as const;
    // The first one warms up.
    if (count >= 0) turns.push(both);
  }
  return turns;
}

async function turn(server: { origin: string; pid: number }, path: string, headers: Headers): Promise<Turn> {
  const before = processorTime(server.pid) ?? NaN;
  const load = { origin: server.origin, path, headers, connections: CONNECTIONS, duration: DURATION };
  const { answers, perSecond } = await answersPerSecond(load);
  const used = (processorTime(server.pid) ?? NaN) - before;
  return { perSecond, answers, used };
}

/** The answer with its bytes as they travel: `fetch` would unpack them. */
async function answerOf(path: string, headers: Headers): Promise<BareAnswer> {
  return new Promise((done, failed) => {
    get(`${ours.origin}${path}`, { headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', failed);
      response.on('end', () => {
        const kept = Object.entries(response.headers).filter(([header]) => !ofConnection.has(header));
        done({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(kept),
          body: Buffer.concat(chunks).toString('base64'),
        });
      });
    }).on('error', failed);
  });
}

function told(child: ChildProcess): Promise<unknown> {
  return new Promise((done) => child.once('message', done));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function rounded(rate: number): string {
  return Math.round(rate).toString().padStart(6);
}

/**
 * `pnpm bench:kill [--trials N]`: kills the server with SIGKILL while disputes with documents are filed and withdrawn,
 * starts it again, and looks for every acknowledged one. Prints what was acknowledged, lost and half stored.
 */
import { createHash, randomInt, randomUUID } from 'node:crypto';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const PASSWORD = 'olshem-demo-2026';
const CYCLE = 'openness-2026-h1';
const SERVER = fileURLToPath(new URL('../../apps/server/src/main.ts', import.meta.url));
const START_LIMIT = 30_000;
const PORT = '4810';
const ORIGIN = `http://127.0.0.1:${PORT}`;

/** Each writer contests its own value of its own body, so that no two stand in each other's way. */
const WRITERS = [
  ['almaty', 'akimat-almaty-city', 'review-deadlines', 'late'],
  ['almaty', 'akimat-almaty-city', 'redirection-deadlines', 'late_redirects'],
  ['almaty', 'akimat-almaty-city', 'unjustified-redirection', 'facts'],
  ['health', 'ministry-of-health', 'review-deadlines', 'late'],
  ['health', 'ministry-of-health', 'redirection-deadlines', 'late_redirects'],
  ['health', 'ministry-of-health', 'unjustified-redirection', 'facts'],
] as const;

interface Acknowledged {
  id: string;
  receipt: string;
  document: string;
  withdrawn: boolean;
  account: string;
}

const { values } = parseArgs({ options: { trials: { type: 'string', default: '100' } } });
const trials = Number.parseInt(values.trials, 10);
const dataDir = await mkdtemp(join(tmpdir(), 'olshem-kill-'));
const totals = { acknowledged: 0, lost: 0, halfStored: 0, slowest: 0 };
let server = await startServer();
const cookies = new Map<string, string>();
for (const account of ['almaty', 'health', 'auditor']) cookies.set(account, await signIn(account));

for (let trial = 1; trial <= trials; trial += 1) {
  const acknowledged: Acknowledged[] = [];
  const writing = WRITERS.map((writer) => write(writer, acknowledged));
  await pause(randomInt(150, 1500));
  const gone = new Promise((done) => server.once('exit', done));
  server.kill('SIGKILL');
  await Promise.all([gone, ...writing]);
  const before = performance.now();
  server = await startServer();
  totals.slowest = Math.max(totals.slowest, performance.now() - before);
  const faults = await look(acknowledged);
  totals.acknowledged += acknowledged.length;
  totals.lost += faults.lost;
  totals.halfStored += faults.halfStored;
  process.stderr.write(
    `trial ${trial} of ${trials}: ${acknowledged.length} acknowledged, ${faults.lost} lost\n`,
  );
}
await stop(server);
await rm(dataDir, { recursive: true });

console.log(
  `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`,
);
console.log(
  `${trials} kills: ${totals.acknowledged} filings acknowledged, ${totals.lost} lost, ${totals.halfStored} half stored`,
);
console.log(`slowest start after a kill: ${(totals.slowest / 1000).toFixed(1)} s`);
process.exitCode = totals.lost + totals.halfStored === 0 ? 0 : 1;

/** Files and withdraws until the server is gone; notes only what the server acknowledged. */
async function write(
  [account, body, indicatorId, inputId]: (typeof WRITERS)[number],
  acknowledged: Acknowledged[],
) {
  try {
    for (;;) {
      const document = Buffer.from(`%PDF-1.7\n${body} ${randomUUID()}\n%%EOF\n`);
      const filing = {
        indicatorId,
        claims: [{ inputId, value: String(randomInt(0, 9)) }],
        grounds: 'Бұл мәнді құжаттар растамайды.',
      };
      const form = new FormData();
      form.set('dispute', JSON.stringify(filing));
      form.append('documents', new File([document], 'evidence.pdf', { type: 'application/pdf' }));
      const filed = await call(account, `/cycles/${CYCLE}/disputes`, { method: 'POST', body: form });
      if (filed.status !== 201) {
        // Left open by the writer of the trial before, whose withdrawal was cut off.
        await withdrawOpen(account, indicatorId);
        continue;
      }
      const dispute = (await filed.json()) as { id: string; version: number; receipt: { sha256: string } };
      const sha256 = createHash('sha256').update(document).digest('hex');
      const noted = {
        id: dispute.id,
        receipt: dispute.receipt.sha256,
        document: sha256,
        withdrawn: false,
        account,
      };
      acknowledged.push(noted);
      const withdrawal = await post(account, `/disputes/${dispute.id}/withdrawal`, {
        version: dispute.version,
      });
      noted.withdrawn = withdrawal.status === 200;
    }
  } catch (problem) {
    // A dead server breaks the connection; anything it answered wrongly must be seen.
    if (!(problem instanceof TypeError)) throw problem;
  }
}

async function withdrawOpen(account: string, indicatorId: string): Promise<void> {
  const answer = await call(account, `/cycles/${CYCLE}/disputes`);
  const { disputes } = (await answer.json()) as {
    disputes: { id: string; indicatorId: string; status: string; version: number }[];
  };
  for (const { id, version } of disputes.filter(
    (each) => each.indicatorId === indicatorId && each.status === 'filed',
  )) {
    await post(account, `/disputes/${id}/withdrawal`, { version });
  }
}

/** Whether every acknowledged filing is there, with its receipt, its documents and its last acknowledged step. */
async function look(acknowledged: readonly Acknowledged[]): Promise<{ lost: number; halfStored: number }> {
  let lost = 0;
  let halfStored = 0;
  for (const { id, receipt, document, withdrawn, account } of acknowledged) {
    const answer = await call(account, `/disputes/${id}`);
    const found = answer.status === 200 ? ((await answer.json()) as StoredDispute) : undefined;
    if (found?.receipt.sha256 !== receipt || (withdrawn && found.status !== 'withdrawn')) lost += 1;
    const [stored] = found?.documents ?? [];
    const bytes = stored && (await call(account, `/disputes/${id}/documents/${stored.id}`));
    const digest =
      bytes &&
      createHash('sha256')
        .update(Buffer.from(await bytes.arrayBuffer()))
        .digest('hex');
    if (found && digest !== document) halfStored += 1;
  }
  const audit = (await (await call('auditor', '/audit/verification')).json()) as { intact: boolean };
  return { lost, halfStored: halfStored + (audit.intact ? 0 : 1) };
}

interface StoredDispute {
  status: string;
  receipt: { sha256: string };
  documents: { id: string }[];
}

async function startServer(): Promise<ChildProcess> {
  const child = spawn(process.execPath, [SERVER], {
    env: { ...process.env, APPS: 'api', PORT, DATA_DIR: dataDir, DATABASE_URL: '' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const until = performance.now() + START_LIMIT;
  while (performance.now() < until && child.exitCode === null) {
    const ready = await fetch(`${ORIGIN}/readyz`).catch(() => undefined);
    if (ready?.ok) return child;
    await pause(50);
  }
  child.kill('SIGKILL');
  throw new Error('The server did not start again within 30 seconds.');
}

async function stop(child: ChildProcess): Promise<void> {
  const gone = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await gone;
}

async function signIn(account: string): Promise<string> {
  const answer = await fetch(`${ORIGIN}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: `${account}@demo.example`, password: PASSWORD }),
  });
  if (!answer.ok) throw new Error(`${account} cannot sign in: ${answer.status} ${await answer.text()}`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

function call(account: string, path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${ORIGIN}/api/v1${path}`, {
    ...init,
    headers: { ...init.headers, cookie: cookies.get(account)! },
  });
}

function post(account: string, path: string, body: unknown): Promise<Response> {
  return call(account, path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/**
 * `pnpm bench:effect [--rounds N]`: how long the API takes to say what a decision would do to every body, on the
 * demonstration cycle and through the whole of the API but the network; and the same when a value has just changed.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createServerApp } from '@olshem/api';
import { machine } from './scoring/measure.ts';

const PASSWORD = 'olshem-demo-2026';
const CYCLE = 'openness-2026-h1';
const INDICATOR = 'review-deadlines';
const INPUT = 'late';
/** Of the rounds with a change before each; a change takes far longer than what is timed. */
const CHANGES = 40;
const REASON = 'Бұл мәнді құжаттар растамайды.';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '400' } } });
const rounds = Number.parseInt(values.rounds, 10);
const dataDir = await mkdtemp(join(tmpdir(), 'olshem-effect-'));
const api = await createServerApp({ production: false, secureCookies: false, dataDir });
try {
  console.log(machine());
  const [agency, assessor, auditor, administrator, second] = await Promise.all(
    ['almaty', 'kpsisu', 'auditor', 'administrator', 'second-administrator'].map(signIn),
  );
  const { id } = await fileDispute(agency!);
  const effect = (round: number): Promise<{ bodies: unknown[] }> =>
    ask(assessor!, `/disputes/${id}/effect`, { values: [{ inputId: INPUT, value: valueIn(round) }] });
  const ranking = () => ask(auditor!, `/cycles/${CYCLE}/results`);
  const bodies = (await effect(0)).bodies.length;
  await report(`effect on all ${bodies} bodies`, rounds, effect);
  const change = await changer(administrator!, second!);
  await report('… just after another value has changed', CHANGES, effect, change);
  await report('draft ranking just after a value has changed', CHANGES, ranking, change);
} finally {
  await api.close();
  await rm(dataDir, { recursive: true });
}

/** Times each round on the wall and on the processor, after some that nobody times: the median and the 95th percentile. */
async function report(
  name: string,
  times: number,
  run: (round: number) => Promise<unknown>,
  before: (round: number) => Promise<unknown> = () => Promise.resolve(),
): Promise<void> {
  const taken: number[] = [];
  const computed: number[] = [];
  for (let round = 0; round < times * 1.2; round += 1) {
    await before(round);
    const start = performance.now();
    const cpu = process.cpuUsage();
    await run(round);
    const { user, system } = process.cpuUsage(cpu);
    taken.push(performance.now() - start);
    computed.push((user + system) / 1000);
  }
  const at = (share: number, of: number[]) => {
    const sorted = of.slice(-times).sort((a, b) => a - b);
    return sorted[Math.floor(share * times)]!.toFixed(2);
  };
  console.log(
    `  ${name.padEnd(44)} median ${at(0.5, taken)} ms, p95 ${at(0.95, taken)} ms; processor ${at(0.5, computed)} ms, p95 ${at(0.95, computed)} ms`,
  );
}

async function fileDispute(agency: string): Promise<{ id: string }> {
  const form = new FormData();
  const claims = [{ inputId: INPUT, value: valueIn(0) }];
  form.set('dispute', JSON.stringify({ indicatorId: INDICATOR, claims, grounds: REASON }));
  form.append('documents', new File(['%PDF-1.7\n%%EOF\n'], 'evidence.pdf', { type: 'application/pdf' }));
  return ask(agency, `/cycles/${CYCLE}/disputes`, form);
}

/** Takes the cycle to where values are corrected, and gives what corrects one value of another body, as two administrators do. */
async function changer(administrator: string, second: string): Promise<(round: number) => Promise<void>> {
  const { version } = await ask<{ version: number }>(administrator, `/cycles/${CYCLE}`);
  const move = { version, waive: ['deadline-passed'], reason: REASON };
  await ask(administrator, `/cycles/${CYCLE}/advance`, move);
  let last = 1;
  return async (round) => {
    const cell = { bodyId: 'ministry-of-health', indicatorId: INDICATOR, inputId: INPUT };
    const changes = [{ ...cell, version: last, status: 'value', value: valueIn(round) }];
    const { version } = await ask<{ version: number }>(administrator, `/cycles/${CYCLE}`);
    const { id } = await ask<{ id: string }>(administrator, `/cycles/${CYCLE}/proposals`, {
      version,
      act: { kind: 'correction', changes },
      reason: { kk: REASON, ru: REASON, en: REASON },
    });
    await ask(second, `/proposals/${id}/approval`, {});
    last += 1;
  };
}

/** Another value in every round. */
function valueIn(round: number): string {
  return String(400 + (round % 200));
}

async function signIn(account: string): Promise<string> {
  const answer = await send('/api/auth/sign-in/email', '', {
    email: `${account}@demo.example`,
    password: PASSWORD,
  });
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

async function ask<Answer>(cookie: string, path: string, body?: unknown): Promise<Answer> {
  return (await send(`/api/v1${path}`, cookie, body)).json() as Promise<Answer>;
}

async function send(path: string, cookie: string, body?: unknown): Promise<Response> {
  const isForm = body instanceof FormData;
  const answer = await api.fetch(
    new Request(`http://127.0.0.1${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { cookie, ...(body !== undefined && !isForm && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
    }),
  );
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return answer;
}

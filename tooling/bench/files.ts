/**
 * `pnpm bench:files`: how long a template takes that a supplier fills in, on the demonstration cycle and through the whole
 * of the API but the network; and how long large files are read, while the thread that answers everybody else goes on.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createServerApp } from '@olshem/api';
import { readFile } from '../../apps/api/src/sheets/read-file.ts';
import { workbookOf } from '../../apps/api/src/sheets/testing.ts';
import { machine } from './scoring/measure.ts';

const ROUNDS = 15;
const ROWS = 100_000;
const COLUMNS = 25;
const LARGE_ROUNDS = 3;

console.log(machine());
// First, while nothing else takes memory.
await largeFiles();
await template();

async function template(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'olshem-files-'));
  const api = await createServerApp({ production: false, secureCookies: false, dataDir });
  try {
    const cookie = await signIn(api);
    const times: number[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const from = performance.now();
      const answer = await api.fetch(
        new Request('http://bench.local/api/v1/cycles/openness-2026-h1/values/template.xlsx', {
          headers: { cookie },
        }),
      );
      await answer.arrayBuffer();
      if (!answer.ok) throw new Error(`The template was answered with ${answer.status}.`);
      times.push(performance.now() - from);
    }
    const [first = 0, ...others] = times;
    console.log(
      `all indicators of a supplier: ${told(others)}; the first, with the library: ${first.toFixed(0)} ms`,
    );
  } finally {
    await api.close();
    await rm(dataDir, { recursive: true });
  }
}

async function largeFiles(): Promise<void> {
  const cells = Array.from({ length: COLUMNS }, (_, at) => 1000 + at);
  const row = `<row>${cells.map((cell) => `<c><v>${cell}</v></c>`).join('')}</row>`;
  const xml = `<worksheet><sheetData>${row.repeat(ROWS)}</sheetData></worksheet>`;
  await readSeveral('workbook', workbookOf([{ name: 'Large', xml }]));
  await readSeveral('text', new TextEncoder().encode(`${cells.join(';')}\n`.repeat(ROWS)));
}

async function readSeveral(kind: string, bytes: Uint8Array): Promise<void> {
  const before = process.memoryUsage.rss();
  let most = before;
  const looking = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 20);
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const times: number[] = [];
  for (let round = 0; round < LARGE_ROUNDS; round += 1) {
    const from = performance.now();
    const { sheets } = await readFile(bytes, { rows: ROWS, columns: COLUMNS });
    if (sheets[0]?.rows.length !== ROWS) throw new Error('Rows are missing.');
    times.push(performance.now() - from);
  }
  delay.disable();
  clearInterval(looking);
  const taken = (most - before) / 1024 / 1024;
  console.log(
    `${ROWS} × ${COLUMNS} as ${kind}: ${told(times)}; longest wait of others ${(delay.max / 1e6).toFixed(0)} ms; memory taken at most ${taken.toFixed(0)} MB`,
  );
}

async function signIn(api: { fetch(request: Request): Promise<Response> }): Promise<string> {
  const answer = await api.fetch(
    new Request('http://bench.local/api/auth/sign-in/email', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'kpsisu@demo.example', password: 'olshem-demo-2026' }),
    }),
  );
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

function told(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  return `median ${sorted[Math.floor(sorted.length / 2)]!.toFixed(0)} ms, slowest ${sorted.at(-1)!.toFixed(0)} ms`;
}

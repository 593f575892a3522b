/**
 * `pnpm bench:browser`: 10,000 draws of robustness in a browser's worker, and the longest time for which the page did
 * not answer meanwhile. The result must be the one that Node gives, to the byte.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { robustness } from '@olshem/scoring/study';
import { chromium, type Page } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import { browserArguments, chromiumPath } from '../e2e/browser.ts';
import { machine } from './scoring/measure.ts';
import { modelBodies, modelIndex } from './scoring/model-index.ts';

const ROUNDS = 9;
const OPTIONS = { draws: 10_000, seed: 1 };

const script = await workerScript();
const server = createServer(({ url }, response) => {
  const [type, text] =
    url === '/worker.js' ? ['text/javascript', script] : ['text/html', '<!doctype html><title>Bench</title>'];
  // As strict as the public site: no code made at run time.
  response
    .writeHead(200, { 'content-type': type, 'content-security-policy': "default-src 'self'" })
    .end(text);
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: browserArguments });
try {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const rounds = await inWorker(page);
  const edition = { id: 'model/1', methodology: modelIndex, bodies: modelBodies(49) };
  const expected = JSON.stringify(robustness(edition, OPTIONS));
  const same = rounds.every(({ result }) => result === expected);
  const times = rounds.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const waits = rounds.map(({ longestWait }) => longestWait).sort((a, b) => a - b);
  console.log(`${machine()}, Chromium ${browser.version()}`);
  console.log(`\nRobustness, 10,000 draws over 49 bodies, in a worker (${ROUNDS} rounds)`);
  console.log(`  median ${times[ROUNDS >> 1]!.toFixed(0)} ms, slowest ${times.at(-1)!.toFixed(0)} ms`);
  console.log(
    `  the page answered within ${waits[ROUNDS >> 1]!.toFixed(0)} ms, at the worst ${waits.at(-1)!.toFixed(0)} ms`,
  );
  console.log(`  ${same ? 'the same bytes as in Node' : 'NOT the same result as in Node'}`);
  process.exitCode = same ? 0 : 1;
} finally {
  await browser.close();
  server.close();
}

/** The worker with all that it imports, as one file. */
async function workerScript(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('./browser/worker.ts', import.meta.url)),
        formats: ['es'],
        fileName: 'worker',
      },
    },
  })) as Rolldown.RolldownOutput[];
  return built[0]!.output[0].code;
}

/** Round after round in one worker; meanwhile the page asks itself again and again whether it may go on. */
function inWorker(page: Page): Promise<{ milliseconds: number; longestWait: number; result: string }[]> {
  return page.evaluate(
    async ({ rounds, options }) => {
      const worker = new Worker('/worker.js', { type: 'module' });
      const all = [];
      for (let round = 0; round < rounds; round += 1) {
        let [last, longestWait] = [performance.now(), 0];
        const looking = setInterval(() => {
          longestWait = Math.max(longestWait, performance.now() - last);
          last = performance.now();
        }, 4);
        const answer = await new Promise<{ milliseconds: number; result: string }>((resolve, reject) => {
          worker.onmessage = ({ data }) => resolve(data);
          worker.onerror = ({ message }) => reject(new Error(message));
          worker.postMessage(options);
        });
        clearInterval(looking);
        all.push({ ...answer, longestWait });
      }
      return all;
    },
    { rounds: ROUNDS, options: OPTIONS },
  );
}

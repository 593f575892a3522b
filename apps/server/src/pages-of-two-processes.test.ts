import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { addCycle, anotherProcess, createWorld, type World } from '@olshem/api/testing';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pagesOf } from './pages.ts';
import { wayWithin } from './way-to-api.ts';
import type { WebApp } from './web-app.ts';

const editions = '/api/v1/indices/test/editions';
/** What each page reads of the API. */
const reads: Record<string, string[]> = {
  '/ru/first': [`${editions}/2026`, `${editions}/2026/ranking?group=local`],
  '/ru/second': [`${editions}/second`],
  '/ru/second/findings': [`${editions}/second`, '/api/v1/bodies'],
  '/ru/bodies': ['/api/v1/bodies'],
  '/ru/all': ['/api/v1/indices'],
};
const paths = Object.keys(reads);

let world: World;
/** Two processes on one database: the site of each, and how often it was rendered. */
let processes: { server: Server; rendered: string[] }[];

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  world = await createWorld('consolidation');
  await addCycle(world.open.db, 'second', 'consolidation');
  for (const cycle of ['t-2026', 'second'])
    expect((await world.bothAdministrators({ kind: 'publication' }, cycle)).status).toBe(200);
  processes = await Promise.all([world.api, anotherProcess(world)].map(serve));
  // A second look in both, which finds what the publications left.
  vi.advanceTimersByTime(2000);
});
afterEach(async () => {
  for (const { server } of processes) await new Promise((done) => server.close(done));
  vi.useRealTimers();
  await world.open.close();
});

/** A site whose pages are the revisions that their answers name. */
async function serve(api: World['api']): Promise<{ server: Server; rendered: string[] }> {
  const rendered: string[] = [];
  const site: WebApp = (request, response) => {
    const path = request.url ?? '';
    const { apiFetch } = request as unknown as { apiFetch: typeof fetch };
    void Promise.all(
      reads[path]!.map(async (address) => (await apiFetch(`http://api.internal${address}`)).text()),
    ).then((answers) => {
      rendered.push(path);
      const revisions = answers.join().match(/"revision":\d+/g) ?? ['none'];
      response.writeHead(200, { 'content-type': 'text/html' }).end(revisions.join(' '));
    });
  };
  const pages = pagesOf(site, wayWithin(api), false);
  const server = createServer((request, response) => pages(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { server, rendered };
}

const ask = async ({ server }: { server: Server }, path: string) => {
  const { port } = server.address() as AddressInfo;
  return (await fetch(`http://127.0.0.1:${port}${path}`)).text();
};

/** All pages of a process, and which of them were rendered for it. */
async function look(process: { server: Server; rendered: string[] }) {
  process.rendered.length = 0;
  const pages: Record<string, string> = {};
  for (const path of paths) pages[path] = await ask(process, path);
  return { pages, rendered: [...process.rendered] };
}

/** Makes the revision after that one. */
async function correctSecond(revision: number) {
  const cell = { bodyId: 'almaty', indicatorId: 'late-answers', inputId: 'late' };
  const changes = [{ ...cell, value: String(revision + 4), version: revision }];
  const corrected = await world.bothAdministrators({ kind: 'revision', revision, changes }, 'second');
  expect(corrected.status).toBe(200);
}

test('a correction of one edition leaves the pages of the others and of the register, in every process', async () => {
  const before = await Promise.all(processes.map(look));
  for (const { rendered } of before) expect(rendered).toEqual(paths);

  await correctSecond(1);
  // The process that published knows at once, the other one within a second.
  const here = await look(processes[0]!);
  vi.advanceTimersByTime(1000);
  const there = await look(processes[1]!);
  for (const { pages, rendered } of [here, there]) {
    expect(rendered).toEqual(['/ru/second', '/ru/second/findings', '/ru/all']);
    expect(pages['/ru/first']).toBe(before[0]!.pages['/ru/first']);
    expect(pages['/ru/first']).toContain('"revision":1');
    expect(pages['/ru/second']).toContain('"revision":2');
    expect(pages['/ru/all']).toContain('"revision":2');
  }
  expect((await look(processes[0]!)).rendered).toEqual([]);
});

test('while corrections come one after another no page is given that is older than its edition', async () => {
  const [here, there] = processes;
  for (const revision of [1, 2, 3]) {
    if (revision > 1) await correctSecond(revision - 1);
    expect(await ask(here!, '/ru/second')).toContain(`"revision":${revision}`);
    vi.advanceTimersByTime(1000);
    expect(await ask(there!, '/ru/second')).toContain(`"revision":${revision}`);
  }
});

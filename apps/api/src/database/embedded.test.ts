import { execFile, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openEmbedded } from './embedded.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'olshem-'));
});
afterEach(() => fs.rmSync(dataDir, { recursive: true, force: true }));

const here = fileURLToPath(new URL('embedded.ts', import.meta.url));
const opening = `import { openEmbedded } from ${JSON.stringify(here)};`;

test('a second process on the same folder is refused with what to do about it', async () => {
  const first = await openEmbedded(dataDir);
  const second = promisify(execFile)(process.execPath, [
    '--input-type=module',
    '-e',
    `${opening} await openEmbedded(${JSON.stringify(dataDir)})`,
  ]);
  await expect(second).rejects.toThrow(/Another process is using the database .* Stop it, set DATA_DIR/);
  await first.close();
  await (await openEmbedded(dataDir)).close();
}, 180_000);

test('a commit reaches the disk: fsync is called for it', async () => {
  const open = await openEmbedded(dataDir);
  const fsync = vi.spyOn(fs, 'fsyncSync');
  await open.db.execute(sql`update audit_head set id = 1`);
  expect(fsync).toHaveBeenCalled();
  fsync.mockRestore();
  await open.close();
}, 180_000);

test('killed in the middle of writing, every acknowledged row is there again and the lock is free', async () => {
  const script = `${opening} import { sql } from 'drizzle-orm';
    const { db } = await openEmbedded(${JSON.stringify(dataDir)});
    for (let n = 1; ; n += 1) { await db.execute(sql\`insert into indices values (\${'i' + n}, '{}')\`); process.stdout.write(n + '\\n'); }`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    cwd: path.dirname(here),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let acknowledged = 0;
  child.stdout.on('data', (text: Buffer) => {
    acknowledged = Number(text.toString().trim().split('\n').at(-1));
    if (acknowledged > 100) child.kill('SIGKILL');
  });
  await new Promise((resolve) => child.once('close', resolve));
  const open = await openEmbedded(dataDir);
  const rows = await open.db.execute<{ id: string }>(sql`select count(*)::int as n from indices`);
  expect((rows as { rows: { n: number }[] }).rows[0]?.n).toBeGreaterThanOrEqual(acknowledged);
  await open.close();
}, 180_000);

test('a folder that cannot be made is refused with what to do about it', async () => {
  fs.writeFileSync(path.join(dataDir, 'file'), '');
  await expect(openEmbedded(path.join(dataDir, 'file', 'inside'))).rejects.toThrow(
    /cannot be written. Set DATA_DIR/,
  );
});

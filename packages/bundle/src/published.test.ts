import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { verifyBundle } from './verify.ts';

const folder = fileURLToPath(new URL('../published', import.meta.url));
const digests = JSON.parse(readFileSync(`${folder}/digests.json`, 'utf8')) as Record<string, string>;
const files = globSync('format-*/*', { cwd: folder }).map((file) => file.replaceAll('\\', '/'));

test('every published bundle has its digest on record, and no recorded one is gone', () => {
  expect(files.toSorted()).toEqual(Object.keys(digests).toSorted());
});

describe.each(files)('%s', (file) => {
  const bytes = readFileSync(`${folder}/${file}`);

  test('holds the bytes that were published', () => {
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(digests[file]);
  });

  test('verifies: signature, every cell, every finding', async () => {
    const report = await verifyBundle(bytes.toString());
    expect(report).toMatchObject({ ok: true, problems: [], matching: report.cells });
    expect(report.cells).toBeGreaterThan(0);
  });
});

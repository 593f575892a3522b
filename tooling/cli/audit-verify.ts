/** `pnpm audit:verify [--json]`: finds every change of the database that went past the platform. */
import { parseArgs } from 'node:util';
import { openDatabase, verifyAuditChain } from '@olshem/api';
import { readSettings } from '@olshem/server';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });

process.exitCode = await verify().catch((failure: unknown) => {
  console.error(failure instanceof Error ? failure.message : failure);
  return 2;
});

async function verify(): Promise<number> {
  const { db, close } = await openDatabase(readSettings(process.env).api);
  try {
    const report = await verifyAuditChain(db);
    if (values.json) console.log(JSON.stringify(report));
    else if (report.intact) console.log(`${report.entries} entries, unbroken. Head: ${report.head}`);
    else
      for (const { kind, subject, detail } of report.findings) console.log(`${kind}: ${subject}: ${detail}`);
    return report.intact ? 0 : 1;
  } finally {
    await close();
  }
}

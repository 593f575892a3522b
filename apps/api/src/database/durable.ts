import fs from 'node:fs';
import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/** What a file operation of the WebAssembly file system gets: an open stream with the number of the real file. */
interface Stream {
  nfd: number;
}

/**
 * Files that really reach the disk. PGlite asks for no fsync by itself, so an acknowledged change could be lost with the power.
 * This leans on its insides: the version is pinned, and a test counts the calls.
 */
class DurableNodeFS extends NodeFS {
  override async init(...[pg, options]: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const prepared = await super.init(pg, options);
    prepared.emscriptenOpts.preRun ??= [];
    (prepared.emscriptenOpts.preRun as ((mod: unknown) => void)[]).push((mod) => {
      const { stream_ops: operations } = (
        mod as { NODEFS: { stream_ops: { fsync?: (stream: Stream) => number } } }
      ).NODEFS;
      operations.fsync = ({ nfd }) => {
        fs.fsyncSync(nfd);
        return 0;
      };
    });
    return prepared;
  }
}

/** Options for a database in `folder` whose commits are on the disk when they are acknowledged. */
export function durableOptions(folder: string): PGliteOptions {
  const startParams = PGlite.defaultStartParams.filter((parameter) => parameter !== '-F');
  return { fs: new DurableNodeFS(folder), startParams: [...startParams, '-c', 'wal_sync_method=fsync'] };
}

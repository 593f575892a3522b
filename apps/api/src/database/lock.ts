import { DatabaseSync } from 'node:sqlite';

/**
 * Takes a folder for this process. The lock is the operating system's: it ends with the process, even when that is killed.
 * Two processes on one embedded database would lose acknowledged changes without a word.
 */
export function lockFolder(folder: string): () => void {
  const lock = new DatabaseSync(`${folder}.lock`, { timeout: 0 });
  try {
    lock.exec('begin exclusive');
  } catch (cause) {
    lock.close();
    throw new Error(
      `Another process is using the database in ${folder}. Stop it, set DATA_DIR to another folder, or use PostgreSQL (DATABASE_URL) for several processes.`,
      { cause },
    );
  }
  return () => lock.close();
}

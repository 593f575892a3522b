/** The database of the browser in which unsent edits are kept. */
export const KEPT_EDITS = 'olshem-entry';

/** Removes everything that anyone has kept in this browser: a person who signs out leaves nothing behind. */
export function forgetKept(): Promise<void> {
  return new Promise((done) => {
    const removal = indexedDB.deleteDatabase(KEPT_EDITS);
    // A page that still writes holds it open for a moment; it is removed right after.
    for (const event of ['success', 'error', 'blocked']) removal.addEventListener(event, () => done());
  });
}

/** A mistake of ours, for the log: what happened and where, never the values that were sent or stored. */
export function reportFailure(error: unknown, requestId: string): void {
  console.error(`request ${requestId}: ${describe(error)}`);
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const places = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12);
  return [whatHappened(error), ...places].join('\n');
}

/** The query builder puts the values of a failed query into its message; they may be secrets. */
function whatHappened(error: Error): string {
  const { name, message, cause } = error;
  const query = 'query' in error && typeof error.query === 'string' ? error.query : undefined;
  const because =
    cause instanceof Error ? ` (${'code' in cause ? `${String(cause.code)} ` : ''}${cause.message})` : '';
  return query === undefined ? `${name}: ${message}${because}` : `${name}: ${query.slice(0, 300)}${because}`;
}

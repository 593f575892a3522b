/** Whether an error of the database says that a unique constraint was broken. */
export function isUniqueViolation(error: unknown, constraint: string): boolean {
  const cause = causeOf(error);
  return cause?.code === '23505' && cause.constraint === constraint;
}

/** Whether an error of the database says that a condition of a table was broken. */
export function isCheckViolation(error: unknown, constraint: string): boolean {
  const cause = causeOf(error);
  return cause?.code === '23514' && cause.constraint === constraint;
}

/** Whether an error of the database was raised by one of our guards, with this code. */
export function isGuardViolation(error: unknown, code: `OL${string}`): boolean {
  return causeOf(error)?.code === code;
}

function causeOf(error: unknown): { code?: string; constraint?: string } | undefined {
  return error instanceof Error
    ? (error.cause as { code?: string; constraint?: string } | undefined)
    : undefined;
}

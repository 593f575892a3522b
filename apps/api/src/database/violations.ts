/** Whether an error of the database says that a unique constraint was broken. */
export function isUniqueViolation(error: unknown, constraint: string): boolean {
  const cause =
    error instanceof Error ? (error.cause as { code?: string; constraint?: string } | undefined) : undefined;
  return cause?.code === '23505' && cause.constraint === constraint;
}

/** What lint says about a methodology: what was found, where, and what to do. */

/** `error` keeps a version from being loaded; `warning` is for its author to weigh. */
export interface LintFinding {
  severity: 'error' | 'warning';
  /** Stable id of the kind of defect. */
  id: string;
  /** `indicator review-deadlines, input late`. */
  where: string;
  message: string;
}

export function error(id: string, where: string, message: string): LintFinding {
  return { severity: 'error', id, where, message };
}

export function warning(id: string, where: string, message: string): LintFinding {
  return { severity: 'warning', id, where, message };
}

/** Every value that stands more than once, once. */
export function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))];
}

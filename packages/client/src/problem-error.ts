import type { Problem } from '@olshem/contracts';

/** A refusal of the API, with its stable code and the words for the person. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.name = 'ProblemError';
    this.problem = problem;
  }

  /** The stable code, such as `dispute_window_closed`. */
  get code(): string {
    return this.problem.code;
  }

  /** The HTTP status. */
  get status(): number {
    return this.problem.status;
  }

  /** The words about one field, if the refusal is about it. */
  at(path: string): string | undefined {
    return this.problem.errors?.find((fault) => fault.path === path)?.detail;
  }
}

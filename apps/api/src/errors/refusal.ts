import { m, type Locale } from '@olshem/i18n';

/** The stable codes of refusals; each is a message `error_<code>` in three languages. */
export type RefusalCode = keyof typeof m extends infer Key
  ? Key extends `error_${infer Code}`
    ? Code
    : never
  : never;

/** What a message needs; a function when the words depend on the language, as dates do. */
export type MessageValues = Record<string, string | number | ((locale: Locale) => string)>;

/** One fault of a request, at a field or cell. */
export interface Fault {
  path: string;
  code: RefusalCode;
  values?: MessageValues;
}

/** What else a refusal carries. */
export interface RefusalDetails {
  /** Faults by field. */
  errors?: readonly Fault[];
  /** Facts that a program needs to go on, such as the present version of a value. */
  details?: Record<string, unknown>;
}

/** An expected refusal: a stable code, an HTTP status, and the values of its message. */
export class DomainError extends Error {
  readonly code: RefusalCode;
  readonly status: number;
  readonly values: MessageValues;
  readonly errors: readonly Fault[];
  readonly details: Record<string, unknown> | undefined;

  constructor(
    code: RefusalCode,
    status: number,
    values: MessageValues = {},
    { errors = [], details }: RefusalDetails = {},
  ) {
    super(wordingOf(code, values, 'en'));
    this.name = 'DomainError';
    this.code = code;
    this.status = status;
    this.values = values;
    this.errors = errors;
    this.details = details;
  }
}

/** A read of something that belongs to another body: 404 for the reader, an entry in the audit chain for everyone else. */
export class ForeignRead extends DomainError {
  readonly subject: { type: string; id: string; bodyId?: string; cycleId?: string };

  constructor(subject: ForeignRead['subject']) {
    super('not_found', 404);
    this.subject = subject;
  }
}

/** The words of a refusal in one language. */
export function wordingOf(code: RefusalCode, values: MessageValues, locale: Locale): string {
  const spoken = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'function' ? value(locale) : String(value),
    ]),
  );
  const message = m[`error_${code}`] as (
    values: Record<string, string>,
    options: { locale: Locale },
  ) => string;
  return message(spoken, { locale });
}

/** The refusal for whatever is not there, or not there for this person. */
export function notFound(): DomainError {
  return new DomainError('not_found', 404);
}

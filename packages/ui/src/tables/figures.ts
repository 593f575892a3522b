import type { Locale } from '@olshem/i18n';

/** Unseen digits beside a figure, that bring its separator under those of its column. */
export interface Pads {
  before: string;
  after: string;
}

/** How every figure of a column is filled up to the longest one; its own digits stay as they are, and words stay without. */
export function padsAmong(column: readonly string[], locale: Locale): (figure: string) => Pads {
  const mark = locale === 'en' ? '.' : ',';
  const parts = (figure: string) => (/^[+\u2212-]?\d/.test(figure) ? figure.split(mark) : undefined);
  const known = column.flatMap((figure) => [parts(figure) ?? []]);
  const whole = Math.max(0, ...known.map(([before = '']) => before.length));
  const digits = Math.max(0, ...known.map(([, after = '']) => after.length));
  return (figure) => {
    const [before, after] = parts(figure) ?? [];
    if (before === undefined) return { before: '', after: '' };
    // One that is longer than its column stands as it is.
    const missing = '0'.repeat(Math.max(0, digits - (after?.length ?? 0)));
    return {
      before: '0'.repeat(Math.max(0, whole - before.length)),
      after: after === undefined && digits > 0 ? mark + missing : missing,
    };
  };
}

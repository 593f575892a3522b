import { faultsOf } from '@olshem/contracts';
import { m, type Locale } from '@olshem/i18n';
import type { z } from 'zod';

/** How a schema words its faults in each language; the same objects each time, so that what is made for them is kept. */
export const worded: Record<Locale, { error: z.core.$ZodErrorMap }> = {
  kk: { error: faultWords('kk') },
  ru: { error: faultWords('ru') },
  en: { error: faultWords('en') },
};

/** The words of a fault in the language of the page: those with which the API would refuse it. */
function faultWords(locale: Locale): z.core.$ZodErrorMap {
  return (issue) => {
    // A form sends a field that was left empty as an empty text, and a list without a choice as an empty one.
    const { input } = issue;
    if (input === '' || input === undefined || (Array.isArray(input) && input.length === 0))
      return m.error_field_missing({}, { locale });
    const [fault] = faultsOf({ ...issue, path: issue.path ?? [], message: '' });
    if (fault?.code === 'field_too_short' || fault?.code === 'field_too_long')
      return m[`error_${fault.code}`]({ limit: fault.values?.limit ?? '' }, { locale });
    return m.error_field_invalid({}, { locale });
  };
}

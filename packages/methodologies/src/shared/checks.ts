/** Checks that many indicators share. */
import type { InputCheck, InputDefinitions } from '@olshem/scoring';

/** A part is not larger than its whole; refused at the part. Says nothing while one of them is absent. */
export function notMoreThan(part: string, whole: string, inputs: InputDefinitions): InputCheck {
  const limit = inputs[whole];
  if (!limit || !inputs[part])
    throw new RangeError(`A check names “${part}” and “${whole}”; one is no input.`);
  return {
    id: `${part}-at-most-${whole}`,
    holds: {
      op: 'or',
      of: [
        { op: 'not', of: { op: 'given', input: part } },
        { op: 'not', of: { op: 'given', input: whole } },
        {
          op: 'at-most',
          of: [
            { op: 'input', name: part },
            { op: 'input', name: whole },
          ],
        },
      ],
    },
    at: part,
    message: {
      kk: `Бұл мән мына көрсеткіштен аспауы тиіс: «${limit.title.kk}».`,
      ru: `Это значение не может быть больше показателя «${limit.title.ru}».`,
      en: `This value cannot be more than “${limit.title.en}”.`,
    },
  };
}

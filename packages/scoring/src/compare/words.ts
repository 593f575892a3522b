/** Why two editions cannot be compared, in the three languages. */
import type { Text } from '../methodology/text.ts';
import type { NotComparable } from './types.ts';

/** By code; `{what}` is the input or part that is lacking. */
export const reasons: Readonly<Record<NotComparable, Text>> = {
  'no-older-score': {
    kk: 'Алдыңғы шығарылымда балл жоқ.',
    ru: 'В более раннем выпуске балла нет.',
    en: 'There is no score in the older edition.',
  },
  'no-newer-score': {
    kk: 'Кейінгі шығарылымда балл жоқ.',
    ru: 'В более позднем выпуске балла нет.',
    en: 'There is no score in the newer edition.',
  },
  'only-in-newer': {
    kk: 'Алдыңғы шығарылымның әдістемесінде мұндай көрсеткіш жоқ.',
    ru: 'В методике более раннего выпуска такого показателя нет.',
    en: 'The methodology of the older edition does not have this.',
  },
  'not-rescorable': {
    kk: 'Алдыңғы шығарылымды жаңа әдістемемен қайта есептеу мүмкін емес, жетіспейтіні: «{what}».',
    ru: 'Более ранний выпуск нельзя пересчитать по новой методике, не хватает: «{what}».',
    en: 'The older edition cannot be scored again under the newer methodology; lacking: “{what}”.',
  },
};

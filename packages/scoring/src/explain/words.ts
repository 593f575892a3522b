/** The wording of workings in the three languages: the only sentences that the engine speaks. */
import { formatDecimal } from '../number/format.ts';
import type { Fraction } from '../number/fraction.ts';
import { LANGUAGES, type Language, type Text } from '../methodology/text.ts';
import { shortDecimal } from './term.ts';

/** Sentences with `{name}` where a number or a title goes. */
export const words = {
  floorAtZero: {
    kk: 'Теріс нәтиже 0 деп есептеледі.',
    ru: 'Отрицательный результат считается равным 0.',
    en: 'A negative result counts as 0.',
  },
  floor: {
    kk: '{limit} шегінен төмен нәтиже {limit} деп есептеледі.',
    ru: 'Результат ниже {limit} считается равным {limit}.',
    en: 'A result below {limit} counts as {limit}.',
  },
  cap: {
    kk: '{limit} шегінен жоғары нәтиже {limit} деп есептеледі.',
    ru: 'Результат выше {limit} считается равным {limit}.',
    en: 'A result above {limit} counts as {limit}.',
  },
  smallest: {
    kk: 'Мына мәндердің ең кішісі алынады: {values}.',
    ru: 'Берётся наименьшее из значений: {values}.',
    en: 'The smallest of these values counts: {values}.',
  },
  largest: {
    kk: 'Мына мәндердің ең үлкені алынады: {values}.',
    ru: 'Берётся наибольшее из значений: {values}.',
    en: 'The largest of these values counts: {values}.',
  },
  noCasesMaximum: {
    kk: 'Кезең ішінде мұндай жағдай болған жоқ, сондықтан ең жоғары балл беріледі.',
    ru: 'За период таких случаев не было, поэтому ставится максимум.',
    en: 'There were no cases in the period, so the maximum is given.',
  },
  noCases: {
    kk: 'Кезең ішінде мұндай жағдай болған жоқ, сондықтан берілетіні: {points}.',
    ru: 'За период таких случаев не было, поэтому ставится {points}.',
    en: 'There were no cases in the period; given instead: {points}.',
  },
  expert: {
    kk: 'Балды сарапшы қойған.',
    ru: 'Балл выставлен экспертом.',
    en: 'The points were entered by an expert.',
  },
  roundedUp: {
    kk: 'Нәтиже бүтін санға дейін жоғары қарай дөңгелектеледі.',
    ru: 'Результат округляется вверх до целого.',
    en: 'The result is rounded up to a whole number.',
  },
  roundedDown: {
    kk: 'Нәтиже бүтін санға дейін төмен қарай дөңгелектеледі.',
    ru: 'Результат округляется вниз до целого.',
    en: 'The result is rounded down to a whole number.',
  },
  ladderAtLeast: {
    kk: '{value} мәні «кемінде {limit}» сатысына жетеді: {points}.',
    ru: '{value} достигает ступени от {limit}: {points}.',
    en: '{value} reaches the step from {limit}: {points}.',
  },
  ladderAtMost: {
    kk: '{value} мәні «ең көбі {limit}» сатысына кіреді: {points}.',
    ru: '{value} попадает на ступень до {limit} включительно: {points}.',
    en: '{value} is within the step up to {limit}: {points}.',
  },
  ladderLessThan: {
    kk: '{value} мәні «{limit} шегінен төмен» сатысына кіреді: {points}.',
    ru: '{value} попадает на ступень ниже {limit}: {points}.',
    en: '{value} is within the step below {limit}: {points}.',
  },
  ladderBelowAll: {
    kk: '{value} мәні ең төменгі сатының шегіне ({limit}) жетпейді: {points}.',
    ru: '{value} не достигает нижней ступени ({limit}): {points}.',
    en: '{value} does not reach the lowest step ({limit}): {points}.',
  },
  ladderAboveAll: {
    kk: '{value} мәні соңғы сатының шегінен ({limit}) тыс қалады: {points}.',
    ru: '{value} выходит за последнюю ступень ({limit}): {points}.',
    en: '{value} is beyond the last step ({limit}): {points}.',
  },
  option: {
    kk: '{input}: «{option}» — {points}.',
    ru: '{input}: «{option}» — {points}.',
    en: '{input}: “{option}” – {points}.',
  },
  daysBetween: {
    kk: '{from} – {to} аралығындағы күндер саны: {days}.',
    ru: 'С {from} по {to}, дней: {days}.',
    en: 'Days from {from} to {to}: {days}.',
  },
  normalised: {
    kk: 'Бұл мән басқа органдардың мәндерімен салыстырылады, балл сол салыстырудан шығады.',
    ru: 'Это значение сравнивается со значениями других органов; балл следует из сравнения.',
    en: 'This value is compared with those of the other bodies, and the score follows from that.',
  },
  exempt: {
    kk: 'Индикатор бұл органға қолданылмайды: {ground}.',
    ru: 'Индикатор к этому органу не применяется: {ground}.',
    en: 'The indicator does not apply to this body: {ground}.',
  },
  exemptSubstitute: {
    kk: 'Оның орнына есептелетін балл: {points}.',
    ru: 'Вместо него засчитывается {points}.',
    en: 'It is given {points} instead.',
  },
  exemptWithout: {
    kk: 'Ол өлшемшарттың есебіне кірмейді.',
    ru: 'В расчёт критерия он не входит.',
    en: 'It is left out of its criterion.',
  },
  missing: {
    kk: '«{input}» бойынша дерек жоқ, сондықтан балл есептелмеді.',
    ru: 'Нет данных «{input}», поэтому балл не рассчитан.',
    en: 'There are no data for “{input}”, so no points are computed.',
  },
  partExempt: {
    kk: '«{part}» бұл органға қолданылмайды және есепке кірмейді.',
    ru: '«{part}» к этому органу не применяется и в расчёт не входит.',
    en: '“{part}” does not apply to this body and is left out.',
  },
  partMissing: {
    kk: '«{part}» бойынша балл жоқ, сондықтан жалпы балл есептелмеді.',
    ru: 'Нет баллов по «{part}», поэтому итоговый балл не рассчитан.',
    en: '“{part}” has no points, so no result is computed.',
  },
  withoutTotal: {
    kk: 'Бұл деңгей бойынша балл есептелмейді.',
    ru: 'На этом уровне балл не рассчитывается.',
    en: 'No points are computed at this level.',
  },
  notAssessed: {
    kk: 'Бұл шығарылымда орган осы көрсеткіш бойынша бағаланған жоқ.',
    ru: 'В этом выпуске орган по этому показателю не оценивался.',
    en: 'The body was not assessed on this indicator in this edition.',
  },
  secret: {
    kk: 'Мәліметтер құпия болғандықтан, көрсеткіш жарияланбайды.',
    ru: 'Показатель не публикуется: сведения секретны.',
    en: 'The figure is not published, because it is secret.',
  },
  otherGroup: {
    kk: 'Бұл көрсеткіш органдардың басқа тобына қолданылады.',
    ru: 'Этот показатель применяется к другой группе органов.',
    en: 'This applies to another group of bodies.',
  },
  exemptWithoutGround: {
    kk: 'Бұл көрсеткіш органға қолданылмайды.',
    ru: 'Этот показатель к органу не применяется.',
    en: 'This does not apply to the body.',
  },
  ground: { kk: '{ground}.', ru: '{ground}.', en: '{ground}.' },
  reported: {
    kk: 'Көрсеткіш жарияланған күйінде алынды: {published}.',
    ru: 'Показатель взят в опубликованном виде: {published}.',
    en: 'The figure is taken as published: {published}.',
  },
  publishedDiffers: {
    kk: 'Жарияланғаны — {published}; құрамдас бөліктерінен {computed} шығады.',
    ru: 'Опубликовано {published}; составные части дают {computed}.',
    en: 'Published is {published}; its parts give {computed}.',
  },
  penaltySubtracted: {
    kk: '«{part}» айыппұл балы ретінде шегеріледі.',
    ru: '«{part}» вычитается как штрафной балл.',
    en: '“{part}” is subtracted as a penalty.',
  },
  yes: { kk: 'иә', ru: 'да', en: 'yes' },
  no: { kk: 'жоқ', ru: 'нет', en: 'no' },
  nothing: { kk: '–', ru: '–', en: '–' },
} as const satisfies Record<string, Text>;

/** One text in each language. */
export function inAll(write: (language: Language) => string): Text {
  const [kk, ru, en] = LANGUAGES.map(write) as [string, string, string];
  return { kk, ru, en };
}

/** A template with its `{names}` replaced; an unknown name is left as it stands, and quotation marks are not doubled. */
export function fill(template: Text, values: Readonly<Record<string, Text>>): Text {
  return inAll((language) =>
    template[language].replace(/([«“]?)\{([\w-]+)\}/g, (whole, mark: string, name: string) => {
      if (!Object.hasOwn(values, name)) return whole;
      const value = values[name]![language];
      return mark + (mark === '' ? value : quotedWithin(value, language));
    }),
  );
}

/** The marks of the second level: «База „e-Otinish“». */
function quotedWithin(text: string, language: Language): string {
  const [open, close] = language === 'en' ? ['‘', '’'] : ['„', '“'];
  return text.replace(/[«“]/g, open).replace(/[»”]/g, close);
}

/** A number in the form of each language; one that does not end is cut. */
export function numberText(value: Fraction, unit = ''): Text {
  return decimalText(shortDecimal(value).text, unit);
}

/** Decimal text in the form of each language, with exactly its digits. */
export function decimalText(text: string, unit = ''): Text {
  return inAll((language) => `${formatDecimal(text, language)}${unit && `\u00a0${unit}`}`);
}

/** A number of points with its noun: `1 балл`, `4 балла`, `1,5 балла`, `11 баллов`. */
export function pointsText(value: Fraction): Text {
  const shown = numberText(value);
  return {
    kk: `${shown.kk} балл`,
    ru: `${shown.ru} ${russianPoints(value)}`,
    en: `${shown.en} ${value.toString() === '1' ? 'point' : 'points'}`,
  };
}

/** A calendar date: `20.01.2026`, in English `20 January 2026`, where figures alone would be ambiguous. */
export function dateText(date: string): Text {
  const [year, month, day] = date.split('-') as [string, string, string];
  const figures = `${day}.${month}.${year}`;
  return { kk: figures, ru: figures, en: `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}` };
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

function russianPoints(value: Fraction): string {
  if (!value.isWhole()) return 'балла';
  const form = new Intl.PluralRules('ru').select(Number(value.numerator % 100n));
  return form === 'one' ? 'балл' : form === 'few' ? 'балла' : 'баллов';
}

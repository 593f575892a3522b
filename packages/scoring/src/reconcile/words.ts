/** Neutral wording of findings: what is printed, and what its parts give. */
import { inAll } from '../explain/words.ts';
import type { Text } from '../methodology/text.ts';

/** Wordings one after the other, parted by a space. */
export function join(...texts: readonly Text[]): Text {
  return inAll((language) => texts.map((text) => text[language]).join(' '));
}

/** The same text in every language: ids and whole numbers. */
export function same(text: string): Text {
  return inAll(() => text);
}

export const WORDS = {
  criterion: {
    kk: '«{title}» өлшемшарты бойынша {printed} балл деп басылған; индикаторларының қосындысы — {expected}.',
    ru: 'По критерию «{title}» напечатано {printed}; сумма его индикаторов — {expected}.',
    en: 'For “{title}” the report prints {printed}; its indicators add up to {expected}.',
  },
  total: {
    kk: 'Жалпы балл {printed} деп басылған; өлшемшарттардың қосындысы — {expected}.',
    ru: 'Итоговый балл напечатан как {printed}; сумма критериев — {expected}.',
    en: 'The total is printed as {printed}. Its criteria add up to {expected}.',
  },
  parts: {
    kk: '«{title}» бойынша {printed} балл деп басылған; құрамдас бөліктерінен {expected} шығады.',
    ru: 'Напечатано для «{title}»: {printed}; составные части дают {expected}.',
    en: 'Printed for “{title}”: {printed}. Its parts give {expected}.',
  },
  explained: {
    kk: 'Егер {printed} деп басылған «{part}» индикаторының толық мәні {value} болса, екі сан сәйкес келеді.',
    ru: 'Оба числа сходятся, если полное значение индикатора «{part}», напечатанного как {printed}, равно {value}.',
    en: 'Both agree if “{part}”, printed as {printed}, is {value} before it was cut.',
  },
  shortened: {
    kk: '{printed} — {expected} санының аз цифрмен жазылған түрі.',
    ru: '{printed} — это {expected}, записанное с меньшим числом знаков.',
    en: '{printed} is {expected} written with fewer digits.',
  },
  indicator: {
    kk: '«{title}»: {printed} балл деп басылған; жарияланған деректер бойынша қағидадан {expected} шығады.',
    ru: '«{title}»: напечатано {printed}; по опубликованным данным правило даёт {expected}.',
    en: '“{title}”: printed {printed}. The rule gives {expected} from the published figures.',
  },
  candidate: {
    kk: '«{title}»: {printed} балл деп басылған; «{figure}» ({value}) негіз болса, қағидадан {expected} шығады.',
    ru: '«{title}»: напечатано {printed}; если основанием служит «{figure}» ({value}), правило даёт {expected}.',
    en: '“{title}”: printed {printed}. With “{figure}” ({value}) as its base the rule gives {expected}.',
  },
  fits: {
    kk: '«{input}» {values} болғанда басылған балл шығады.',
    ru: 'Напечатанный балл получается, если «{input}» — {values}.',
    en: 'The printed points follow if “{input}” is {values}.',
  },
  noFit: {
    kk: '«{input}» көрсеткішінің ешбір мәні басылған балды бермейді.',
    ru: 'Ни одно значение «{input}» не даёт напечатанного балла.',
    en: 'No value of “{input}” gives the printed points.',
  },
  outside: {
    kk: '«{title}»: {printed} балл деп басылған; рұқсат етілгені — 0 мен {expected} аралығы.',
    ru: '«{title}»: напечатано {printed}; допустимы значения от 0 до {expected}.',
    en: '“{title}”: printed {printed}. Points lie between 0 and {expected}.',
  },
  band: {
    kk: '«{title}»: {points} балмен «{printed}» деңгейі басылған; шкала бойынша — «{expected}».',
    ru: '«{title}»: при балле {points} напечатан уровень «{printed}»; по шкале это «{expected}».',
    en: '“{title}”: “{printed}” is printed for {points} points. The scale gives “{expected}”.',
  },
  bandCell: {
    kk: 'Кестенің осы жолындағы ұяшықта «{printed}» тұр; {points} балл шкала бойынша «{expected}» деңгейіне сәйкес келеді. Ұяшықтар бірнеше жолға біріктірілген, көршілес жолға тиесілі болуы мүмкін.',
    ru: 'В ячейке этой строки стоит «{printed}»; балл {points} по шкале — это «{expected}». Ячейки объединены на несколько строк и могут относиться к соседней.',
    en: 'The cell on this row reads “{printed}”; {points} points are “{expected}” on the scale. The cells are merged over several rows and may belong to a neighbouring one.',
  },
  rank: {
    kk: '«{title}» бойынша {printed}-орын басылған; балдар бойынша — {expected}-орын.',
    ru: '«{title}»: напечатано место {printed}; по баллам — место {expected}.',
    en: '“{title}”: place {printed} is printed. By the scores it is place {expected}.',
  },
  average: {
    kk: '«{title}» бойынша орташа мән {printed} деп басылған; органдардың балдарынан {expected} шығады.',
    ru: '«{title}»: среднее значение напечатано как {printed}; по баллам органов — {expected}.',
    en: '“{title}”: the mean is printed as {printed}. The scores of the bodies give {expected}.',
  },
  statement: {
    kk: '«{title}»: мәтінде {printed}{unit} деп көрсетілген; кестедегі балдар бойынша — {expected}{unit}.',
    ru: '«{title}»: в тексте указано {printed}{unit}; по баллам таблицы — {expected}{unit}.',
    en: '“{title}”: the text says {printed}{unit}. The scores of the table give {expected}{unit}.',
  },
  sum: {
    kk: '«{title}»: мәтінде барлығы {printed} деп көрсетілген; органдар бойынша қосындысы — {expected}.',
    ru: '«{title}»: в тексте указано всего {printed}; сумма по органам — {expected}.',
    en: '“{title}”: the text says {printed} in all. The bodies add up to {expected}.',
  },
  share: {
    kk: '«{title}»: мәтіндегі үлесі — {printed} %; органдардың сандары бойынша — {expected} %.',
    ru: '«{title}»: доля в тексте — {printed} %; по числам органов — {expected} %.',
    en: '“{title}”: the text gives a share of {printed} %. The counts of the bodies give {expected} %.',
  },
  relation: {
    kk: '«{title}»: мәтінде {printed} деп көрсетілген; сол мәтіндегі басқа сандардан {expected} шығады.',
    ru: '«{title}»: в тексте указано {printed}; другие числа того же текста дают {expected}.',
    en: '“{title}”: the text says {printed}. Other figures of the same text give {expected}.',
  },
  pair: {
    kk: '«{title}» екі рет басылған: {printed} және {expected}.',
    ru: '«{title}» напечатано дважды: {printed} и {expected}.',
    en: '“{title}” is printed twice: {printed} and {expected}.',
  },
  arrow: {
    kk: '«{title}»: басылған белгі — {printed}; {earlier} мәнінен {later} мәніне дейін бұл — {expected}.',
    ru: '«{title}»: напечатан знак «{printed}»; от {earlier} до {later} — «{expected}».',
    en: '“{title}”: the printed sign says “{printed}”. From {earlier} to {later} it is “{expected}”.',
  },
  arrows: {
    up: { kk: 'өсу', ru: 'рост', en: 'up' },
    down: { kk: 'төмендеу', ru: 'снижение', en: 'down' },
    unchanged: { kk: 'өзгеріссіз', ru: 'без изменений', en: 'unchanged' },
  },
} as const;

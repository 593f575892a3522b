/** Why a body is left out of a block, or assessed without a place; the codes stand in the data of editions. */
import type { Methodology } from '@olshem/scoring';

/** Titles of the grounds by code. */
export const grounds: Methodology['grounds'] = {
  'citizens-block-only': {
    kk: 'Тек азаматтармен өзара іс-қимыл блогы бойынша бағаланады',
    ru: 'Оценивается только по блоку взаимодействия с гражданами',
    en: 'Assessed on the block of interaction with citizens only',
  },
  'no-organisation-block': {
    kk: 'Ұйымдық даму блогы бойынша бағаланбайды',
    ru: 'Не оценивается по блоку организационного развития',
    en: 'Not assessed on the block of organisational development',
  },
  'created-later': { kk: 'Орган кейін құрылған', ru: 'Орган создан позже', en: 'The body was created later' },
  'created-in-second-half': {
    kk: 'Орган жылдың екінші жартысында құрылған: бағаланбайды, ұсынымдар беріледі',
    ru: 'Орган создан во второй половине года: даются рекомендации, а не оценка',
    en: 'Created in the second half of the year: given recommendations, not a score',
  },
};

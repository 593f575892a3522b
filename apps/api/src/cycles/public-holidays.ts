/**
 * Days off of Kazakhstan besides Saturdays and Sundays, from 2024 on. Each entry says by what it holds and where and when that
 * was read. New years and new transfers are added as the Government and the Muftiate announce them.
 */

/** A holiday on one day of every year. */
export interface YearlyHoliday {
  /** Month and day. */
  on: string;
  name: string;
  /** Whether the next working day is off where it falls on a Saturday or Sunday. */
  moves: boolean;
  /** First and last year, where it was not always or is no longer one. */
  since?: number;
  until?: number;
}

/**
 * Law of 13 December 2001 No. 267-II “On holidays in the Republic of Kazakhstan”, articles 2 to 5, which moves holidays, and
 * Labour Code, article 84, which gives 7 January without moving it; as in the calendars of egov.kz for 2025 and 2026, read on
 * 29 November 2026 (https://www.inform.kz/ru/kak-budut-otdihat-kazahstantsi-v-2026-godu-947dd6).
 */
export const yearlyHolidays: readonly YearlyHoliday[] = [
  { on: '01-01', name: 'New Year', moves: true },
  { on: '01-02', name: 'New Year', moves: true },
  { on: '01-07', name: 'Orthodox Christmas', moves: false },
  { on: '03-08', name: 'International Women’s Day', moves: true },
  // Moved to the day of the referendum of 2026: Constitution of 15 March 2026, article 94. The Ministry of Labour said on
  // 18 March 2026 that 30 August is no longer off and 15 March is from 2027 (https://taspanews.kz, “ne budet odnogo vykhodnogo”).
  { on: '03-15', name: 'Constitution Day', moves: true, since: 2027 },
  { on: '03-21', name: 'Nauryz', moves: true },
  { on: '03-22', name: 'Nauryz', moves: true },
  { on: '03-23', name: 'Nauryz', moves: true },
  { on: '05-01', name: 'Day of the Unity of the People of Kazakhstan', moves: true },
  { on: '05-07', name: 'Defender of the Fatherland Day', moves: true },
  { on: '05-09', name: 'Victory Day', moves: true },
  { on: '07-06', name: 'Capital Day', moves: true },
  { on: '08-30', name: 'Constitution Day', moves: true, until: 2025 },
  { on: '10-25', name: 'Republic Day', moves: true },
  { on: '12-16', name: 'Independence Day', moves: true },
];

/**
 * The first day of Kurban Ait as the Muftiate announced it: a day off by the Labour Code, article 84, which does not move.
 * What is announced a year before may still shift by a day: in 2024 it was the 17th until 7 June, and then the 16th.
 */
export const kurbanAit: Readonly<Record<number, { on: string; source: string }>> = {
  2024: {
    on: '2024-06-16',
    source: 'https://alau.kz/otmena-vyhodnogo-dnja-na-kurban-ajt-v-mintruda-sdelali-zajavlenie',
  },
  2025: { on: '2025-06-06', source: 'https://kz.kursiv.media/?p=6546974' },
  2026: {
    on: '2026-05-27',
    source: 'https://kazpravda.kz/n/dumk-obyavilo-daty-musulmanskih-prazdnikov-na-2026-god/',
  },
};

/** A day of rest that was exchanged for a working day, Labour Code, article 85(3): `from` is worked, `to` is off. */
export interface ExchangedDay {
  from: string;
  to: string;
  source: string;
}

/** What was exchanged. For 2026 nothing was, as far as was announced by 29 November 2026. */
export const exchangedDays: readonly ExchangedDay[] = [
  {
    from: '2024-05-04',
    to: '2024-05-08',
    source: 'https://smartnews.kz/ru/news/18380-budut-li-perenosy-vyhodnyh-na-majskie-prazdniki-v-2025-godu',
  },
  {
    from: '2025-01-05',
    to: '2025-01-03',
    source: 'https://smartnews.kz/ru/news/18380-budut-li-perenosy-vyhodnyh-na-majskie-prazdniki-v-2025-godu',
  },
];

import type { UnusualKind } from '@olshem/contracts';
import { locales, m, type Locale } from '@olshem/i18n';
import {
  formatDecimal,
  Fraction,
  parameterValues,
  unusualInputs,
  type Indicator,
  type Text,
} from '@olshem/scoring';
import type { LoadedCycle } from '../../cycles/cycle.store.ts';
import { isAsked, limitsOf } from '../asked.ts';
import { suppliedOf } from '../supplied.ts';
import type { StoredRevision } from '../value.store.ts';
import type { EarlierValues } from './earlier-values.ts';

/** A value that is possible and unusual: its supplier says why it is right, or mends it. */
export interface Unusual {
  bodyId: string;
  indicatorId: string;
  inputId: string;
  /** Version of the value that is unusual. */
  version: number;
  kind: UnusualKind;
  /** Id of the methodology's check; of those that every methodology has, the kind says enough. */
  check: string | null;
  detail: Text;
}

/** So many times more, or less, is far away. */
const TIMES = Fraction.parse('3');
/** Below this a count is small, and three times as many means little. */
const SMALL = Fraction.parse('10');
/** Percentages so many points apart are far away. */
const POINTS = Fraction.parse('25');
/** A range of fewer bodies says nothing about the next one. */
const FEWEST = 5;

type Context = Pick<LoadedCycle, 'methodology' | 'bodies'>;

/**
 * The unusual values of some indicators of a cycle: those that a check of the methodology doubts, those far from the last
 * edition, and those far outside of what the others of the group have.
 */
export function unusualValues(
  cycle: Context,
  indicators: readonly Indicator[],
  revisions: readonly StoredRevision[],
  earlier: EarlierValues | undefined,
): Unusual[] {
  const limits = limitsOf(cycle);
  const asked = revisions.filter(({ bodyId, indicatorId }) => isAsked(limits, bodyId, indicatorId));
  return indicators.flatMap((indicator) => {
    const own = asked.filter(({ indicatorId }) => indicatorId === indicator.id);
    const numbers = numbersOf(cycle, indicator, own);
    return [
      ...doubted(cycle, indicator, own),
      ...numbers.flatMap((number) => jumpFrom(earlier, number)),
      ...numbers.flatMap((number) => outlierAmong(numbers, number)),
    ];
  });
}

/** A value that is a number, with what it is compared by. */
interface Numbered {
  revision: StoredRevision;
  group: string;
  share: boolean;
  number: Fraction;
}

function numbersOf(
  { bodies }: Context,
  { inputs }: Indicator,
  revisions: readonly StoredRevision[],
): Numbered[] {
  const groups = new Map(bodies.map(({ id, group }) => [id, group]));
  return revisions.flatMap((revision): Numbered[] => {
    const type = inputs[revision.inputId]?.type;
    const group = groups.get(revision.bodyId);
    if (revision.value === null || group === undefined) return [];
    if (type !== 'count' && type !== 'amount' && type !== 'percent') return [];
    return [{ revision, group, share: type === 'percent', number: Fraction.parse(revision.value) }];
  });
}

function doubted(
  { methodology, bodies }: Context,
  indicator: Indicator,
  own: readonly StoredRevision[],
): Unusual[] {
  const parameters = parameterValues(methodology);
  return bodies.flatMap(({ id, group }) => {
    const { inputs } = suppliedOf(own, id, indicator.id);
    return unusualInputs(indicator, inputs, { parameters, group }).flatMap(({ input, check, message }) => {
      const revision = own.find(({ bodyId, inputId }) => bodyId === id && inputId === input);
      return revision && message ? [unusual(revision, 'check', message, check)] : [];
    });
  });
}

function jumpFrom(earlier: EarlierValues | undefined, { revision, share, number }: Numbered): Unusual[] {
  const text = earlier?.of(revision);
  if (!earlier || text === undefined || !isNumber(text)) return [];
  if (!farApart(number, Fraction.parse(text), share)) return [];
  const detail = inAll((locale) =>
    m.term_unusual_jump(
      {
        now: formatDecimal(revision.value!, locale),
        before: formatDecimal(text, locale),
        edition: earlier.title[locale],
      },
      { locale },
    ),
  );
  return [unusual(revision, 'jump', detail)];
}

function outlierAmong(numbers: readonly Numbered[], { revision, group, share, number }: Numbered): Unusual[] {
  const others = numbers
    .filter((other) => other.group === group && other.revision.inputId === revision.inputId)
    .filter((other) => other.revision.bodyId !== revision.bodyId)
    .map((other) => other.number)
    .sort((one, other) => one.compare(other));
  if (others.length < FEWEST) return [];
  const [least, most] = [others[0]!, others.at(-1)!];
  const above = number.compare(most) > 0 && farApart(number, most, share);
  const below = number.compare(least) < 0 && farApart(number, least, share);
  if (!above && !below) return [];
  const detail = inAll((locale) =>
    m.term_unusual_outlier(
      {
        now: formatDecimal(revision.value!, locale),
        least: formatDecimal(least.toString(), locale),
        most: formatDecimal(most.toString(), locale),
      },
      { locale },
    ),
  );
  return [unusual(revision, 'outlier', detail)];
}

/** Whether one number is so far from another that somebody should look again. */
export function farApart(one: Fraction, other: Fraction, share: boolean): boolean {
  if (share) return one.minus(other).absolute().compare(POINTS) >= 0;
  const [less, more] = [one.absolute(), other.absolute()].sort((a, b) => a.compare(b)) as [
    Fraction,
    Fraction,
  ];
  return more.compare(SMALL) >= 0 && more.compare(less.times(TIMES)) > 0;
}

function isNumber(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text);
}

function unusual(
  { bodyId, indicatorId, inputId, version }: StoredRevision,
  kind: UnusualKind,
  detail: Text,
  check?: string,
): Unusual {
  return { bodyId, indicatorId, inputId, version, kind, check: check ?? null, detail };
}

function inAll(write: (locale: Locale) => string): Text {
  return Object.fromEntries(locales.map((locale) => [locale, write(locale)])) as Record<Locale, string>;
}

/** The value of a rule, read node by node as its description says. */
import { cut, down, minus, order, over, plus, read, times, up, type Pair } from './arithmetic.ts';
import type { Parameter, Rule, Steps } from './serialised.ts';

/** What a rule is read with: texts of inputs by name, parameters, and the group of the body. */
export interface Given {
  texts: Record<string, string>;
  parameters: Record<string, { value: Parameter }>;
  group: string;
}

/** A value that is needed and not there. */
export class Absent extends Error {}

export function valueOf(rule: Rule, given: Given): Pair {
  const all = () => (rule.of as Rule[]).map((each) => valueOf(each, given));
  const one = () => valueOf(rule.of as Rule, given);
  switch (rule.op) {
    case 'number':
      return read(rule.value!);
    case 'input':
      return read(text(given, rule.name!));
    case 'parameter':
      return read(parameter(given, rule.name!) as string);
    case 'add':
      return all().reduce((sum, each) => plus(sum, each), [0n, 1n] as Pair);
    case 'multiply':
      return all().reduce((product, each) => times(product, each), [1n, 1n] as Pair);
    case 'min':
      return all().reduce((best, each) => (order(each, best) < 0n ? each : best));
    case 'max':
      return all().reduce((best, each) => (order(each, best) > 0n ? each : best));
    case 'subtract': {
      const [whole, part] = all();
      return minus(whole!, part!);
    }
    case 'divide': {
      const [what, by] = all();
      return over(what!, by!);
    }
    case 'round':
      return cut(one(), rule.digits!, rule.mode!);
    case 'floor':
      return [down(one()), 1n];
    case 'ceil':
      return [up(one()), 1n];
    case 'step':
      return one();
    case 'ladder': {
      const value = one();
      const named = rule.ladder as { parameter?: string };
      const steps =
        named.parameter === undefined ? (rule.ladder as Steps) : (parameter(given, named.parameter) as Steps);
      for (const { limit, points } of steps.steps) {
        if (reached(steps.direction, order(value, read(limit)))) return read(points);
      }
      return read(steps.otherwise);
    }
    case 'table': {
      const chosen = rule.rows![text(given, rule.input!)];
      if (chosen === undefined) throw new RangeError('The table does not know the option.');
      return read(chosen);
    }
    case 'if':
      return isTrue(rule.when!, given) ? valueOf(rule.then!, given) : valueOf(rule.else!, given);
    case 'by-group': {
      const own = rule.cases![given.group];
      if (!own) throw new RangeError('The rule does not know the group.');
      return valueOf(own, given);
    }
    case 'days-between': {
      const [from, to] = [text(given, rule.from!), text(given, rule.to!)];
      return [BigInt(dayOf(to) - dayOf(from)), 1n];
    }
    case 'count-rows': {
      const rows = JSON.parse(text(given, rule.input!)) as Record<string, string>[];
      const counted = rows.filter((row) => !rule.where || isTrue(rule.where, { ...given, texts: row }));
      return [BigInt(counted.length), 1n];
    }
    default:
      throw new TypeError(`“${rule.op}” is not a number.`);
  }
}

export function isTrue(rule: Rule, given: Given): boolean {
  const compared = () => {
    const [a, b] = (rule.of as Rule[]).map((each) => valueOf(each, given));
    return order(a!, b!);
  };
  switch (rule.op) {
    case 'equal':
      return compared() === 0n;
    case 'less':
      return compared() < 0n;
    case 'at-most':
      return compared() <= 0n;
    case 'and':
      for (const each of rule.of as Rule[]) if (!isTrue(each, given)) return false;
      return true;
    case 'or':
      for (const each of rule.of as Rule[]) if (isTrue(each, given)) return true;
      return false;
    case 'not':
      return !isTrue(rule.of as Rule, given);
    case 'yes':
      return text(given, rule.input!) === 'yes';
    case 'choice':
      return text(given, rule.input!) === rule.is;
    case 'given':
      return given.texts[rule.input!] !== undefined;
    default:
      throw new TypeError(`“${rule.op}” is not a condition.`);
  }
}

function reached(direction: string, difference: bigint): boolean {
  if (direction === 'at-least') return difference >= 0n;
  if (direction === 'at-most') return difference <= 0n;
  if (direction === 'less-than') return difference < 0n;
  throw new RangeError(`Nobody said what “${direction}” means.`);
}

function text(given: Given, name: string): string {
  const found = given.texts[name];
  if (found === undefined) throw new Absent(name);
  return found;
}

function parameter(given: Given, name: string): string | Steps {
  const value = given.parameters[name]!.value;
  if (typeof value === 'string' || !('byGroup' in value)) return value;
  const own = value.byGroup[given.group];
  if (own === undefined) throw new RangeError('The parameter does not know the group.');
  return own;
}

/** Days since 1 March of the year 0, counted month by month in the Gregorian calendar. */
function dayOf(date: string): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const years = month > 2 ? year : year - 1;
  const months = month > 2 ? month - 3 : month + 9;
  const leaps = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return 365 * years + leaps + Math.floor((153 * months + 2) / 5) + day;
}

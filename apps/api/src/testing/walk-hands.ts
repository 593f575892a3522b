import { type Caller, type people, type World } from './world.ts';

export const cycle = '/api/v1/cycles/t-2026';
export const edition = '/api/v1/indices/test/editions/2026';
export const bodies = ['almaty', 'astana', 'health', 'transport'];
export const inputs = {
  'late-answers': ['late'],
  'meetings-held': ['held', 'planned'],
  'site-gaps': ['gaps'],
} as const;
export type IndicatorId = keyof typeof inputs;
export const indicators = Object.keys(inputs) as IndicatorId[];
export const day = 24 * 60 * 60 * 1000;

/** What a disclosure showed, as the walker read it at that moment. */
export interface Shown {
  values: Record<string, string | null>;
  totals: Record<string, string | null>;
}

/** What went wrong on a walk; a walk without any kept the promise. */
export interface Walked {
  steps: number;
  publications: number;
  refusals: number;
  faults: string[];
}

/** What a walker acts with: the people it signs in as, what it reads, and its dice. */
export class Hands {
  readonly walked: Walked = { steps: 0, publications: 0, refusals: 0, faults: [] };
  readonly world: World;
  readonly #callers = new Map<string, Caller>();
  readonly #alone: keyof typeof people | undefined;
  readonly #random: () => number;

  constructor(world: World, random: () => number, alone?: keyof typeof people) {
    this.world = world;
    this.#random = random;
    this.#alone = alone;
  }

  /** Signs in whoever reads the state. */
  async begin(): Promise<void> {
    this.#callers.set('administrator', await this.world.as('administrator'));
  }

  /** A change to some cell of an indicator, as somebody who has just read it would send it. */
  async change(indicatorId: IndicatorId) {
    const [bodyId, inputId] = [this.one(bodies), this.one(inputs[indicatorId])];
    const { body } = await this.call('administrator')(
      'GET',
      `${cycle}/values/${bodyId}/${indicatorId}/${inputId}`,
    );
    const version = (body.revisions as unknown[] | undefined)?.length ?? 0;
    return { bodyId, indicatorId, inputId, version, value: String(this.whole(9)) };
  }

  /** All values and totals as they stand. */
  async state(): Promise<Shown> {
    const state: Shown = { values: {}, totals: {} };
    for (const body of bodies) {
      const { body: result } = await this.call('administrator')('GET', `${cycle}/results/${body}`);
      state.totals[body] = result.total;
      type Indicator = { id: string; inputs: { id: string; value: string | null }[] };
      for (const { indicators: own } of result.criteria as { indicators: Indicator[] }[])
        for (const indicator of own)
          for (const { id, value } of indicator.inputs) state.values[`${body}/${indicator.id}/${id}`] = value;
    }
    return state;
  }

  /** The cycle as its administrator sees it. */
  async cycle(): Promise<{
    version: number;
    stage: string;
    calendar: { stage: string; closesAt: string | null }[];
  }> {
    return (await this.call('administrator')('GET', cycle)).body;
  }

  /** When each stage closes. */
  async readDeadlines(): Promise<Record<string, string>> {
    return Object.fromEntries(
      (await this.cycle()).calendar.map(({ stage, closesAt }) => [stage, closesAt ?? '']),
    );
  }

  /** Sends an act; whatever refuses it does so with a problem that has words, and never with a fault of ours. */
  async send(name: keyof typeof people, method: string, path: string, body?: unknown) {
    if (!this.#callers.has(name)) this.#callers.set(name, await this.world.as(this.#alone ?? name));
    const answer = await this.call(name)(method, path, body);
    if (answer.status >= 400) this.walked.refusals += 1;
    if (answer.status >= 500 || (answer.status >= 400 && !answer.body?.detail))
      this.walked.faults.push(
        `${method} ${path} answered ${String(answer.status)} ${JSON.stringify(answer.body).slice(0, 300)}`,
      );
    return answer;
  }

  /** Sends as somebody who has signed in. */
  call(name: keyof typeof people): Caller {
    const caller = this.#callers.get(name);
    if (!caller) throw new Error(`${name} has not signed in.`);
    return caller;
  }

  /** Dates for the four stages from today on, each of a few days. */
  stages() {
    let from = 0;
    return ['collection', 'disputes', 'decision', 'consolidation'].map((stage) => {
      const opensOn = this.dayIn(from);
      const closesOn = this.dayIn(from + 1 + this.whole(6));
      from = Math.round((Date.parse(closesOn) - this.world.clock.now.getTime()) / day) + 2;
      return { stage, opensOn, closesOn };
    });
  }

  /** The day some days from now. */
  dayIn(days: number): string {
    return new Date(this.world.clock.now.getTime() + days * day).toISOString().slice(0, 10);
  }

  /** One of several, by chance. */
  one<Item>(items: readonly Item[]): Item {
    return items[this.whole(items.length)]!;
  }

  /** A whole number from 0, below a limit. */
  whole(below: number): number {
    return Math.floor(this.#random() * below);
  }
}

import { openBundle, verifyBundle } from '@olshem/bundle';
import { randomOf, reasonsIn } from './walk-checks.ts';
import { filing, pdf, PUBLIC_REASON, type Caller, type people, type World } from './world.ts';

const cycle = '/api/v1/cycles/t-2026';
const edition = '/api/v1/indices/test/editions/2026';
const bodies = ['almaty', 'astana', 'health', 'transport'];
const inputs = {
  'late-answers': ['late'],
  'meetings-held': ['held', 'planned'],
  'site-gaps': ['gaps'],
} as const;
type IndicatorId = keyof typeof inputs;
const indicators = Object.keys(inputs) as IndicatorId[];
const day = 24 * 60 * 60 * 1000;

/** What a disclosure showed, as the walker read it at that moment. */
interface Shown {
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

/**
 * Walks at random through what people may do in a cycle, and through what they may not, and checks after every publication that
 * each value and total which some disclosure showed otherwise has its public reason. The seed decides everything.
 */
export async function walk(world: World, seed: number, length: number): Promise<Walked> {
  const walker = new Walker(world, randomOf(seed));
  await walker.begin();
  for (let step = 0; step < length; step += 1) await walker.step();
  return walker.walked;
}

/** As `walk`, but everything is done by one administrator alone, who also tries what only two may do. */
export async function walkAlone(world: World, seed: number, length: number): Promise<Walked> {
  const walker = new Walker(world, randomOf(seed), 'administrator');
  await walker.begin();
  for (let step = 0; step < length; step += 1) await walker.step();
  await walker.demandUnmoved();
  return walker.walked;
}

class Walker {
  readonly walked: Walked = { steps: 0, publications: 0, refusals: 0, faults: [] };
  readonly #shown: Shown[] = [];
  readonly #callers = new Map<string, Caller>();
  readonly #alone: keyof typeof people | undefined;
  readonly #world: World;
  readonly #random: () => number;
  #deadlines: Record<string, string> = {};

  constructor(world: World, random: () => number, alone?: keyof typeof people) {
    this.#world = world;
    this.#random = random;
    this.#alone = alone;
  }

  /** Reads what the world has disclosed already. */
  async begin(): Promise<void> {
    this.#callers.set('administrator', await this.#world.as('administrator'));
    await this.#remember();
    this.#deadlines = await this.#readDeadlines();
  }

  /** One act, chosen at random. */
  async step(): Promise<void> {
    this.walked.steps += 1;
    await this.#one(this.#acts)();
  }

  /** An administrator alone has published nothing, replaced nothing that was shown and brought no deadline forward. */
  async demandUnmoved(): Promise<void> {
    if (this.walked.publications > 0) this.walked.faults.push('one administrator published alone');
    const now = await this.#state();
    const before = this.#shown[0]!;
    for (const [cell, value] of Object.entries(before.values))
      if (now.values[cell] !== value)
        this.walked.faults.push(
          `one administrator replaced ${cell}: ${String(value)} → ${String(now.values[cell])}`,
        );
    for (const [stage, closesAt] of Object.entries(await this.#readDeadlines()))
      if (closesAt < (this.#deadlines[stage] ?? ''))
        this.walked.faults.push(`one administrator brought ${stage} forward to ${closesAt}`);
  }

  readonly #acts: readonly (() => Promise<unknown>)[] = [
    () => this.#enter(),
    () => this.#enter(),
    () => this.#enter(),
    () => this.#dispute(),
    () => this.#dispute(),
    () => this.#signOff(),
    () => this.#signOff(),
    () => this.#move(),
    () => this.#move(),
    () => this.#move(),
    () =>
      this.#propose({
        kind: 'return',
        to: this.#one(['preparation', 'collection', 'disputes']),
        stages: this.#stages(),
      }),
    () => this.#correct('correction'),
    () => this.#propose({ kind: 'publication' }),
    () => this.#propose({ kind: 'publication' }),
    () => this.#correct('revision'),
    () =>
      this.#propose({
        kind: 'extension',
        stage: 'disputes',
        bodyId: this.#one(bodies),
        until: this.#dayIn(3),
      }),
    () => this.#changeCalendar(),
    () => this.#propose({ kind: 'calendar', stages: this.#stages().slice(0, 2) }),
    async () => {
      this.#world.clock.now = new Date(this.#world.clock.now.getTime() + this.#whole(3) * day);
    },
  ];

  async #enter(): Promise<void> {
    const indicatorId = this.#one(indicators);
    const person = indicatorId === 'site-gaps' ? 'other' : 'clerk';
    const changes = [await this.#change(indicatorId)];
    const said = this.#whole(3) > 0 ? { correction: { reason: PUBLIC_REASON } } : {};
    const refused = await this.#send(person, 'PUT', `${cycle}/values`, { changes, ...said });
    const [decisionId] = (refused.body?.details?.decisionIds as string[] | undefined) ?? [];
    if (decisionId)
      await this.#send(person, 'PUT', `${cycle}/values`, {
        changes,
        correction: { reason: PUBLIC_REASON, replacesDecisionId: decisionId },
      });
  }

  async #signOff(): Promise<void> {
    const indicatorId = this.#one(indicators);
    const person = indicatorId === 'site-gaps' ? 'other' : 'clerk';
    if (this.#whole(2) === 0)
      await this.#send('administrator', 'POST', `${cycle}/indicators/${indicatorId}/return`, {
        reason: 'Look again.',
      });
    else
      for (const each of indicators)
        await this.#send(
          each === 'site-gaps' ? 'other' : person,
          'POST',
          `${cycle}/indicators/${each}/sign-off`,
          {},
        );
  }

  async #move(): Promise<void> {
    const before = await this.#cycle();
    const closes = before.calendar.find(({ stage }) => stage === before.stage)?.closesAt;
    // Whoever never waits for a deadline never gets past it.
    if (before.stage === 'disputes' && closes && this.#whole(2) === 0)
      this.#world.clock.now = new Date(Math.max(Date.parse(closes) + 1, this.#world.clock.now.getTime()));
    const waive = this.#whole(4) === 0 ? ['deadline-passed'] : [];
    const moved = await this.#send('administrator', 'POST', `${cycle}/advance`, {
      version: before.version,
      waive,
      reason: 'On we go.',
    });
    if (moved.status === 200 && moved.body.stage === 'disputes') await this.#remember();
  }

  async #dispute(): Promise<void> {
    const agency = this.#one(['almaty', 'health'] as const);
    const indicatorId = this.#one(['late-answers', 'meetings-held'] as const);
    const [inputId] = inputs[indicatorId];
    const grounds = 'The registry counted one answer twice; see the order.';
    const claims = [{ inputId, value: String(this.#whole(9)) }];
    const { body } = await this.#send(
      agency,
      'POST',
      `${cycle}/disputes`,
      filing({ indicatorId, claims, grounds }, pdf()),
    );
    if (!body?.id) return;
    await this.#send('assessor', 'POST', `/api/v1/disputes/${body.id}/review`, { version: 1 });
    const outcome = this.#one(['upheld', 'rejected', 'partly-upheld']);
    await this.#send('assessor', 'POST', `/api/v1/disputes/${body.id}/decision`, {
      version: 2,
      outcome,
      reasonCode: 'double-counting',
      reasoning: grounds,
      ...(outcome === 'partly-upheld' && { values: [{ inputId, value: String(this.#whole(9)) }] }),
    });
  }

  async #correct(kind: 'correction' | 'revision'): Promise<void> {
    const changes = [await this.#change(this.#one(indicators))];
    const { body } = await this.#call('administrator')('GET', `${cycle}/proposals`);
    const made = (body.proposals as { publication: { revision: number } | null }[] | undefined) ?? [];
    const revision = Math.max(1, ...made.map(({ publication }) => publication?.revision ?? 0));
    await this.#propose({ kind, ...(kind === 'revision' && { revision }), changes });
  }

  async #propose(act: object): Promise<void> {
    const { version } = await this.#cycle();
    const asked = await this.#send('administrator', 'POST', `${cycle}/proposals`, {
      version,
      act,
      reason: PUBLIC_REASON,
    });
    if (asked.status !== 201) {
      const [decisionId] = (asked.body?.details?.decisionIds as string[] | undefined) ?? [];
      if (decisionId && !('replacesDecisionId' in act))
        await this.#propose({ ...act, replacesDecisionId: decisionId });
      return;
    }
    // Sometimes the asker tries it alone first.
    if (this.#whole(4) === 0)
      await this.#send('administrator', 'POST', `/api/v1/proposals/${asked.body.id}/approval`);
    const approved = await this.#send(
      'secondAdministrator',
      'POST',
      `/api/v1/proposals/${asked.body.id}/approval`,
    );
    if (approved.status === 200 && approved.body.publication) await this.#checkPublication();
  }

  async #changeCalendar(): Promise<void> {
    const { version } = await this.#cycle();
    const stages = this.#stages().slice(this.#whole(3), 4);
    await this.#send('administrator', 'PUT', `${cycle}/calendar`, {
      version,
      stages,
      reason: 'As announced.',
    });
  }

  /** Every value and total that some disclosure showed otherwise stands in the bundle and among the changes, with its reason. */
  async #checkPublication(): Promise<void> {
    this.walked.publications += 1;
    const fault = (what: string) => this.walked.faults.push(what);
    const text = await (await this.#world.anonymous('GET', `${edition}/bundle`)).response.text();
    const { ok, problems } = await verifyBundle(text);
    if (!ok) fault(`a bundle does not verify: ${JSON.stringify(problems.slice(0, 2))}`);
    const { payload } = openBundle(new TextEncoder().encode(text));
    const now = await this.#state();
    const { body: changes } = await this.#world.anonymous(
      'GET',
      `${edition}/changes?from=0&to=${String(payload.revision)}`,
    );
    const reasons = reasonsIn(payload);
    this.#shown.forEach(({ values, totals }, at) => {
      for (const [cell, value] of Object.entries(values))
        if (now.values[cell] !== value && !reasons.has(cell))
          fault(
            `${cell} was disclosed (${String(at + 1)}) as ${String(value)} and published as ${String(now.values[cell])} without a reason`,
          );
      const disclosed = payload.process?.disclosures[at];
      for (const [body, total] of Object.entries(totals)) {
        if (disclosed?.standings[body]?.total !== total)
          fault(
            `disclosure ${String(at + 1)} of ${body} is told as ${String(disclosed?.standings[body]?.total)}, it was ${String(total)}`,
          );
        const told = (changes.figures as { body: string; what: string; disclosure: number }[]).some(
          (figure) => figure.body === body && figure.what === 'points' && figure.disclosure === at + 1,
        );
        if (now.totals[body] !== total && !told)
          fault(
            `the total of ${body} differs from disclosure ${String(at + 1)} and the changes do not say so`,
          );
      }
    });
    if (payload.process?.disclosures.length !== this.#shown.length)
      fault('a disclosure is missing in the bundle');
  }

  async #change(indicatorId: IndicatorId) {
    const [bodyId, inputId] = [this.#one(bodies), this.#one(inputs[indicatorId])];
    const { body } = await this.#call('administrator')(
      'GET',
      `${cycle}/values/${bodyId}/${indicatorId}/${inputId}`,
    );
    const version = (body.revisions as unknown[] | undefined)?.length ?? 0;
    return { bodyId, indicatorId, inputId, version, value: String(this.#whole(9)) };
  }

  async #remember(): Promise<void> {
    this.#shown.push(await this.#state());
  }

  /** All values and totals as they stand. */
  async #state(): Promise<Shown> {
    const state: Shown = { values: {}, totals: {} };
    for (const body of bodies) {
      const { body: result } = await this.#call('administrator')('GET', `${cycle}/results/${body}`);
      state.totals[body] = result.total;
      type Indicator = { id: string; inputs: { id: string; value: string | null }[] };
      for (const { indicators: own } of result.criteria as { indicators: Indicator[] }[])
        for (const indicator of own)
          for (const { id, value } of indicator.inputs) state.values[`${body}/${indicator.id}/${id}`] = value;
    }
    return state;
  }

  async #cycle(): Promise<{
    version: number;
    stage: string;
    calendar: { stage: string; closesAt: string | null }[];
  }> {
    return (await this.#call('administrator')('GET', cycle)).body;
  }

  async #readDeadlines(): Promise<Record<string, string>> {
    return Object.fromEntries(
      (await this.#cycle()).calendar.map(({ stage, closesAt }) => [stage, closesAt ?? '']),
    );
  }

  /** Sends an act; whatever refuses it does so with a problem that has words, and never with a fault of ours. */
  async #send(name: keyof typeof people, method: string, path: string, body?: unknown) {
    if (!this.#callers.has(name)) this.#callers.set(name, await this.#world.as(this.#alone ?? name));
    const answer = await this.#call(name)(method, path, body);
    if (answer.status >= 400) this.walked.refusals += 1;
    if (answer.status >= 500 || (answer.status >= 400 && !answer.body?.detail))
      this.walked.faults.push(
        `${method} ${path} answered ${String(answer.status)} ${JSON.stringify(answer.body).slice(0, 300)}`,
      );
    return answer;
  }

  #call(name: keyof typeof people): Caller {
    const caller = this.#callers.get(name);
    if (!caller) throw new Error(`${name} has not signed in.`);
    return caller;
  }

  /** Dates for the four stages from today on, each of a few days. */
  #stages() {
    let from = 0;
    return ['collection', 'disputes', 'decision', 'consolidation'].map((stage) => {
      const opensOn = this.#dayIn(from);
      const closesOn = this.#dayIn(from + 1 + this.#whole(6));
      from = Math.round((Date.parse(closesOn) - this.#world.clock.now.getTime()) / day) + 2;
      return { stage, opensOn, closesOn };
    });
  }

  #dayIn(days: number): string {
    return new Date(this.#world.clock.now.getTime() + days * day).toISOString().slice(0, 10);
  }

  #one<Item>(items: readonly Item[]): Item {
    return items[this.#whole(items.length)]!;
  }

  #whole(below: number): number {
    return Math.floor(this.#random() * below);
  }
}

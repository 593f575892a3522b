import { openBundle, verifyBundle } from '@olshem/bundle';
import { randomOf, reasonsIn } from './walk-checks.ts';
import {
  bodies,
  cycle,
  day,
  edition,
  Hands,
  indicators,
  inputs,
  type Shown,
  type Walked,
} from './walk-hands.ts';
import { filing, pdf, PUBLIC_REASON, type people, type World } from './world.ts';

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
  readonly #shown: Shown[] = [];
  readonly #hands: Hands;
  #deadlines: Record<string, string> = {};
  /** The instant for which a publication is settled, until it is public or called off. */
  #settled: string | undefined;

  constructor(world: World, random: () => number, alone?: keyof typeof people) {
    this.#hands = new Hands(world, random, alone);
  }

  get walked(): Walked {
    return this.#hands.walked;
  }

  /** Reads what the world has disclosed already. */
  async begin(): Promise<void> {
    await this.#hands.begin();
    await this.#remember();
    this.#deadlines = await this.#hands.readDeadlines();
  }

  /** One act, chosen at random. */
  async step(): Promise<void> {
    this.walked.steps += 1;
    await this.#hands.one(this.#acts)();
  }

  /** An administrator alone has published nothing, replaced nothing that was shown and brought no deadline forward. */
  async demandUnmoved(): Promise<void> {
    if (this.walked.publications > 0) this.walked.faults.push('one administrator published alone');
    const now = await this.#hands.state();
    const before = this.#shown[0]!;
    for (const [cell, value] of Object.entries(before.values))
      if (now.values[cell] !== value)
        this.walked.faults.push(
          `one administrator replaced ${cell}: ${String(value)} → ${String(now.values[cell])}`,
        );
    for (const [stage, closesAt] of Object.entries(await this.#hands.readDeadlines()))
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
        to: this.#hands.one(['preparation', 'collection', 'disputes', 'consolidation']),
        stages: this.#hands.stages(),
      }),
    () => this.#correct('correction'),
    () => this.#propose({ kind: 'publication' }),
    () => this.#propose({ kind: 'publication', publishAt: this.#instantIn(1 + this.#hands.whole(3)) }),
    () => this.#list(),
    () => this.#readEarly(),
    () => this.#correct('revision'),
    () =>
      this.#propose({
        kind: 'extension',
        stage: 'disputes',
        bodyId: this.#hands.one(bodies),
        until: this.#hands.dayIn(3),
      }),
    () => this.#changeCalendar(),
    () => this.#propose({ kind: 'calendar', stages: this.#hands.stages().slice(0, 2) }),
    async () => {
      await this.#wait(this.#hands.whole(3) * day);
    },
  ];

  async #enter(): Promise<void> {
    const indicatorId = this.#hands.one(indicators);
    const person = indicatorId === 'site-gaps' ? 'other' : 'clerk';
    const changes = [await this.#hands.change(indicatorId)];
    const said = this.#hands.whole(3) > 0 ? { correction: { reason: PUBLIC_REASON } } : {};
    const refused = await this.#hands.send(person, 'PUT', `${cycle}/values`, { changes, ...said });
    const [decisionId] = (refused.body?.details?.decisionIds as string[] | undefined) ?? [];
    if (decisionId)
      await this.#hands.send(person, 'PUT', `${cycle}/values`, {
        changes,
        correction: { reason: PUBLIC_REASON, replacesDecisionId: decisionId },
      });
  }

  async #signOff(): Promise<void> {
    const indicatorId = this.#hands.one(indicators);
    const person = indicatorId === 'site-gaps' ? 'other' : 'clerk';
    if (this.#hands.whole(2) === 0)
      await this.#hands.send('administrator', 'POST', `${cycle}/indicators/${indicatorId}/return`, {
        reason: 'Look again.',
      });
    else
      for (const each of indicators)
        await this.#hands.send(
          each === 'site-gaps' ? 'other' : person,
          'POST',
          `${cycle}/indicators/${each}/sign-off`,
          {},
        );
  }

  async #move(): Promise<void> {
    const before = await this.#hands.cycle();
    const closes = before.calendar.find(({ stage }) => stage === before.stage)?.closesAt;
    // Whoever never waits for a deadline never gets past it.
    if (before.stage === 'disputes' && closes && this.#hands.whole(2) === 0)
      this.#hands.world.clock.now = new Date(
        Math.max(Date.parse(closes) + 1, this.#hands.world.clock.now.getTime()),
      );
    const waive = this.#hands.whole(4) === 0 ? ['deadline-passed'] : [];
    const moved = await this.#hands.send('administrator', 'POST', `${cycle}/advance`, {
      version: before.version,
      waive,
      reason: 'On we go.',
    });
    if (moved.status === 200 && moved.body.stage === 'disputes') await this.#remember();
  }

  async #dispute(): Promise<void> {
    const agency = this.#hands.one(['almaty', 'health'] as const);
    const indicatorId = this.#hands.one(['late-answers', 'meetings-held'] as const);
    const [inputId] = inputs[indicatorId];
    const grounds = 'The registry counted one answer twice; see the order.';
    const claims = [{ inputId, value: String(this.#hands.whole(9)) }];
    const { body } = await this.#hands.send(
      agency,
      'POST',
      `${cycle}/disputes`,
      filing({ indicatorId, claims, grounds }, pdf()),
    );
    if (!body?.id) return;
    await this.#hands.send('assessor', 'POST', `/api/v1/disputes/${body.id}/review`, { version: 1 });
    const outcome = this.#hands.one(['upheld', 'rejected', 'partly-upheld']);
    await this.#hands.send('assessor', 'POST', `/api/v1/disputes/${body.id}/decision`, {
      version: 2,
      outcome,
      reasonCode: 'double-counting',
      reasoning: grounds,
      ...(outcome === 'partly-upheld' && { values: [{ inputId, value: String(this.#hands.whole(9)) }] }),
    });
  }

  async #correct(kind: 'correction' | 'revision'): Promise<void> {
    const changes = [await this.#hands.change(this.#hands.one(indicators))];
    const { body } = await this.#hands.call('administrator')('GET', `${cycle}/proposals`);
    const made = (body.proposals as { publication: { revision: number } | null }[] | undefined) ?? [];
    const revision = Math.max(1, ...made.map(({ publication }) => publication?.revision ?? 0));
    await this.#propose({ kind, ...(kind === 'revision' && { revision }), changes });
  }

  async #propose(act: object): Promise<void> {
    const { version } = await this.#hands.cycle();
    const asked = await this.#hands.send('administrator', 'POST', `${cycle}/proposals`, {
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
    if (this.#hands.whole(4) === 0)
      await this.#hands.send('administrator', 'POST', `/api/v1/proposals/${asked.body.id}/approval`);
    const approved = await this.#hands.send(
      'secondAdministrator',
      'POST',
      `/api/v1/proposals/${asked.body.id}/approval`,
    );
    if (approved.status !== 200) return;
    // A return calls off what was settled.
    if (approved.body.act.kind === 'return') this.#settled = undefined;
    if (approved.body.publication) await this.#afterPublication(approved.body.publication.publishedAt);
  }

  async #afterPublication(publishedAt: string): Promise<void> {
    if (Date.parse(publishedAt) <= this.#hands.world.clock.now.getTime()) return this.#checkPublication();
    this.#settled = publishedAt;
    const { status } = await this.#hands.world.anonymous('GET', `${edition}/bundle`);
    if (status !== 404) this.walked.faults.push(`a settled publication is answered with ${String(status)}`);
  }

  async #wait(milliseconds: number): Promise<void> {
    const { clock } = this.#hands.world;
    clock.now = new Date(clock.now.getTime() + milliseconds);
    if (this.#settled === undefined || Date.parse(this.#settled) > clock.now.getTime()) return;
    this.#settled = undefined;
    await this.#checkPublication();
  }

  /** Puts somebody on the pre-release list, or takes the first off it. */
  async #list(): Promise<void> {
    const { body } = await this.#hands.call('administrator')('GET', `${cycle}/pre-releases`);
    const [first] = body.preReleases as { id: string; closedAt: string | null }[];
    const { version } = await this.#hands.cycle();
    if (first && !first.closedAt)
      await this.#hands.send('administrator', 'POST', `${cycle}/pre-releases/${first.id}/end`, { version });
    else {
      const { body: found } = await this.#hands.call('administrator')('GET', '/api/v1/people');
      const people = found.people as { id: string; name: string }[];
      const personId = people.find(({ name }) => name === 'almaty')!.id;
      const entry = { version, personId, opensAt: this.#instantIn(1), reason: PUBLIC_REASON };
      await this.#hands.send('administrator', 'POST', `${cycle}/pre-releases`, entry);
    }
  }

  async #readEarly(): Promise<void> {
    const { status } = await this.#hands.send('almaty', 'GET', `${cycle}/early-figures`);
    if (status === 200 && this.#settled === undefined)
      this.walked.faults.push('figures were read early of which no publication is settled');
  }

  #instantIn(days: number): string {
    return new Date(this.#hands.world.clock.now.getTime() + days * day).toISOString();
  }

  async #changeCalendar(): Promise<void> {
    const { version } = await this.#hands.cycle();
    const stages = this.#hands.stages().slice(this.#hands.whole(3), 4);
    await this.#hands.send('administrator', 'PUT', `${cycle}/calendar`, {
      version,
      stages,
      reason: 'As announced.',
    });
  }

  /** Every value and total that some disclosure showed otherwise stands in the bundle and among the changes, with its reason. */
  async #checkPublication(): Promise<void> {
    this.walked.publications += 1;
    const fault = (what: string) => this.walked.faults.push(what);
    const text = await (await this.#hands.world.anonymous('GET', `${edition}/bundle`)).response.text();
    const { ok, problems } = await verifyBundle(text);
    if (!ok) fault(`a bundle does not verify: ${JSON.stringify(problems.slice(0, 2))}`);
    const { payload } = openBundle(new TextEncoder().encode(text));
    const now = await this.#hands.state();
    const { body: changes } = await this.#hands.world.anonymous(
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

  async #remember(): Promise<void> {
    this.#shown.push(await this.#hands.state());
  }
}

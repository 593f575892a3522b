import { PASSWORD, pdf, testMethodology } from '@olshem/api/testing';
import type { Stage } from '@olshem/contracts';
import { m } from '@olshem/i18n';
import { serialiseMethodology } from '@olshem/scoring/serialise';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SuperValidated } from 'sveltekit-superforms';
import { openPortal, type Outcome } from '../../testing/portal.ts';
import { actions as account } from './(portal)/account/+page.server.ts';
import { actions as board } from './(portal)/cycles/[cycle]/+page.server.ts';
import { actions as calendar } from './(portal)/cycles/[cycle]/calendar/+page.server.ts';
import { actions as correction } from './(portal)/cycles/[cycle]/correction/+page.server.ts';
import { actions as entry } from './(portal)/cycles/[cycle]/data/[indicator]/+page.server.ts';
import { actions as contested } from './(portal)/cycles/[cycle]/disputes/[dispute]/+page.server.ts';
import { actions as extension } from './(portal)/cycles/[cycle]/extension/+page.server.ts';
import { actions as preRelease } from './(portal)/cycles/[cycle]/pre-release/+page.server.ts';
import { actions as proposals } from './(portal)/cycles/[cycle]/proposals/+page.server.ts';
import { actions as publication } from './(portal)/cycles/[cycle]/publication/+page.server.ts';
import { actions as filing } from './(portal)/cycles/[cycle]/result/[indicator]/dispute/+page.server.ts';
import { actions as goBack } from './(portal)/cycles/[cycle]/return/+page.server.ts';
import { actions as version } from './(portal)/methodologies/[digest]/+page.server.ts';
import { actions as fromFile } from './(portal)/methodologies/new/+page.server.ts';
import { actions as person } from './(portal)/people/[person]/+page.server.ts';
import { actions as fromSheet } from './(portal)/people/import/+page.server.ts';
import { actions as inviting } from './(portal)/people/invite/+page.server.ts';
import { actions as byLink } from './invitation/[token]/+page.server.ts';
import { actions as signIn } from './sign-in/+page.server.ts';

type Portal = Awaited<ReturnType<typeof openPortal>>;

// The API and its database answer in the same process.
vi.setConfig({ testTimeout: 30_000 });

let portal: Portal;
const close = () => portal.world.open.close();
const open = (stage: Stage) => async () => {
  portal = await openPortal(stage);
};
/** One world for tests that leave each other's things alone. */
function together(stage: Stage) {
  beforeAll(open(stage));
  afterAll(close);
}
/** A world for each test. */
function apart(stage: Stage) {
  beforeEach(open(stage));
  afterEach(close);
}

const cycle = { cycle: 't-2026' };
/** What was proposed stands in the list of proposals. */
const asked = { to: '/admin/en/cycles/t-2026/proposals?asked' };
const failureOf = (outcome: Outcome) => {
  if (!('status' in outcome)) throw new Error(`Nothing was refused: ${JSON.stringify(outcome)}`);
  return outcome;
};
/** A form that came back with faults. */
const sentBack = (outcome: Outcome) => {
  const { status, data } = failureOf(outcome);
  const form = data.form as SuperValidated<Record<string, unknown>, { code: string }>;
  return { status, form };
};
const refusalOf = (outcome: Outcome) =>
  failureOf(outcome).data.refusal as {
    code: string;
    errors: { path: string; detail: string }[];
    details: Record<string, unknown>;
  };

describe('signing in', () => {
  together('collection');

  test('with a wrong password keeps the address and never the password', async () => {
    const guest = await portal.visitor();
    const sent = { email: ' clerk@example.org ', password: 'wrong horse battery' };
    const { status, data } = failureOf(await guest.submit(signIn.default, sent));
    expect(status).toBe(401);
    expect(data.typed).toEqual({ email: 'clerk@example.org' });
    expect(JSON.stringify(data)).not.toContain('wrong horse');
    expect(guest.cookies.size).toBe(0);
  });

  test('without one of the two says which, and does not ask', async () => {
    const guest = await portal.visitor();
    expect(await guest.submit(signIn.default, { email: 'clerk@example.org', password: '' })).toMatchObject({
      status: 422,
      data: { missing: { email: false, password: true }, typed: { email: 'clerk@example.org' } },
    });
  });

  test.each([
    ['/admin/en/sign-in?next=%2Fadmin%2Fen%2Fpeople%3Fq%3Da', '/admin/en/people?q=a'],
    ['/admin/en/sign-in', '/admin/en'],
    ['/admin/en/sign-in?next=https%3A%2F%2Fevil.example', '/admin/en'],
    ['/admin/en/sign-in?next=%2F%2Fevil.example', '/admin/en'],
  ])('from %s leads to %s with a session', async (url, to) => {
    const guest = await portal.visitor();
    const sent = { email: 'clerk@example.org', password: PASSWORD };
    expect(await guest.submit(signIn.default, sent, { url })).toEqual({ to });
    expect([...guest.cookies.keys()].join()).toMatch(/session_token/);
  });
});

describe('changing the password', () => {
  const longEnough = 'a longer horse battery';

  together('collection');

  test('refuses a short one before asking, at its field', async () => {
    const clerk = await portal.visitor('clerk');
    const { status, data } = failureOf(
      await clerk.submit(account.default, { present: PASSWORD, new: 'elevenchars' }),
    );
    expect([status, Object.keys(data.faults as object)]).toEqual([422, ['new']]);
  });

  test('refuses where the present one is wrong, at its field', async () => {
    const clerk = await portal.visitor('clerk');
    const { data } = failureOf(
      await clerk.submit(account.default, { present: 'not my password', new: longEnough }),
    );
    expect(Object.keys(data.faults as object)).toEqual(['present']);
  });

  test('gives a new session, and the new password opens the door', async () => {
    const { visitor } = portal;
    const assessor = await visitor('assessor');
    expect(await assessor.submit(account.default, { present: PASSWORD, new: longEnough })).toEqual({
      done: { done: true },
    });
    expect(assessor.cookies.size).toBeGreaterThan(0);
    const sent = { email: 'assessor@example.org', password: longEnough };
    expect(await (await visitor()).submit(signIn.default, sent)).toEqual({ to: '/admin/en' });
  });
});

describe('people', () => {
  const invited = { name: 'Dana', email: 'dana@example.org', role: 'assessor', organisationId: 'registry' };

  together('collection');

  test('an invitation shows the link to hand over', async () => {
    const administrator = await portal.visitor('administrator');
    expect(await administrator.submit(inviting.invite, invited)).toMatchObject({
      done: {
        invited: {
          person: { email: 'dana@example.org' },
          link: { purpose: 'invitation', token: expect.any(String) },
        },
      },
    });
  });

  test('a taken address is refused at its field, and nothing typed is lost', async () => {
    const administrator = await portal.visitor('administrator');
    const taken = { ...invited, email: 'clerk@example.org' };
    const { status, form } = sentBack(await administrator.submit(inviting.invite, taken));
    expect(status).toBe(409);
    expect(form.data).toEqual(taken);
    expect(form.message?.code).toBe('email_taken');
    expect(form.errors).toEqual({ email: [expect.stringContaining('address')] });
  });

  test('everything that is wrong is told at once, in the language of the page, before the API is asked', async () => {
    const administrator = await portal.visitor('administrator');
    const wrong = { name: 'D', email: 'nowhere', role: 'agency', organisationId: '' };
    const { status, form } = sentBack(await administrator.submit(inviting.invite, wrong, { lang: 'ru' }));
    expect(status).toBe(422);
    expect(form.errors).toEqual({
      name: ['Слишком коротко: нужно не меньше 2.'],
      email: [m.error_field_invalid({}, { locale: 'ru' })],
      organisationId: [m.error_field_missing({}, { locale: 'ru' })],
    });
    expect(form.data).toMatchObject({ name: 'D', email: 'nowhere', role: 'agency' });
  });

  test('nobody takes their own access, and a reason is asked for', async () => {
    const { visitor, world } = portal;
    const administrator = await visitor('administrator');
    const list = await (await world.as('administrator'))('GET', '/api/v1/people');
    const idOf = (name: string) =>
      list.body.people.find((person: { name: string }) => person.name === name).id;
    const own = { 'b:disabled': 'true', reason: 'Leaving' };
    const at = (name: string) => ({ params: { person: idOf(name) } });
    const refusedOwn = await administrator.submit(person.access, own, at('administrator'));
    expect(sentBack(refusedOwn).form.message?.code).toBe('own_access');
    const silent = sentBack(await administrator.submit(person.access, { ...own, reason: '' }, at('clerk')));
    expect(silent).toMatchObject({ status: 422, form: { errors: { reason: [expect.any(String)] } } });
    expect(await administrator.submit(person.access, own, at('clerk'))).toMatchObject({
      done: { changed: 'clerk' },
    });
  });

  test('a link given anew sets a password and signs in; a short password is told at its field and not sent back', async () => {
    const administrator = await portal.visitor('administrator');
    const list = await (await portal.world.as('administrator'))('GET', '/api/v1/people');
    const { id } = list.body.people.find(({ name }: { name: string }) => name === 'other');
    const asked = { reason: 'Has forgotten it.' };
    const outcome = await administrator.submit(person.link, asked, { params: { person: id } });
    expect(outcome).toMatchObject({ done: { renewed: { link: { purpose: 'reset' } } } });
    const { token } = (outcome as { done: { renewed: { link: { token: string } } } }).done.renewed.link;
    const guest = await portal.visitor();
    const short = sentBack(
      await guest.submit(byLink.set, { password: 'elevenchars' }, { params: { token } }),
    );
    expect(short.form).toMatchObject({ errors: { password: [expect.any(String)] }, data: { password: '' } });
    const password = 'a longer horse battery';
    expect(await guest.submit(byLink.set, { password }, { params: { token } })).toEqual({ to: '/admin/en' });
    expect([...guest.cookies.keys()].join()).toMatch(/session_token/);
    const again = await guest.submit(byLink.set, { password }, { params: { token } });
    expect(sentBack(again).form.message?.code).toBe('link_used');
  });

  test('a sheet is judged first, and invites when it is confirmed', async () => {
    const administrator = await portal.visitor('administrator');
    const sheet = 'name;email;role;organisation\nAru;aru@example.org;auditor;operator';
    const file = new File([sheet], 'people.csv');
    const judged = (await administrator.submit(fromSheet.judge, { file })) as {
      done: { judged: { lines: { line: object; faults: object[] }[] } };
    };
    expect(judged.done.judged.lines).toMatchObject([
      { faults: [], invitation: { email: 'aru@example.org' } },
    ]);
    const lines = JSON.stringify(judged.done.judged.lines.map(({ line }) => line));
    expect(await administrator.submit(fromSheet.confirm, { lines })).toMatchObject({
      done: { invited: [{ person: { email: 'aru@example.org' } }] },
    });
    expect(await administrator.submit(fromSheet.judge, {})).toEqual({ done: { missing: true } });
  });
});

describe('a methodology from a file', () => {
  together('collection');

  const next = JSON.stringify(serialiseMethodology({ ...testMethodology, version: '2' }));
  const file = (text: string) => new File([text], 'definition.json', { type: 'application/json' });

  test.each([
    ['no file', []],
    ['no JSON', [file('{"id":')]],
    ['a list', [file('[]')]],
    ['more than a megabyte', [file(' '.repeat(1024 * 1024 + 1))]],
  ])('that is %s is refused at its field, before asking', async (_name, files) => {
    const administrator = await portal.visitor('administrator');
    const { status, data } = failureOf(await administrator.submit(fromFile.check, { file: files }));
    expect([status, Object.keys(data)]).toEqual([422, ['fault']]);
  });

  test('is shown with what lint says and what differs, and stored nowhere', async () => {
    const administrator = await portal.visitor('administrator');
    expect(await administrator.submit(fromFile.check, { file: file(next) })).toMatchObject({
      done: { text: next, check: { version: '2', against: { version: '1' }, registered: null } },
    });
  });

  test('without a reason keeps the text and the check; with one waits for another administrator', async () => {
    const administrator = await portal.visitor('administrator');
    const outcome = await administrator.submit(fromFile.register, { definition: next, reason: '' });
    expect(failureOf(outcome).status).toBe(422);
    expect(failureOf(outcome).data.typed).toMatchObject({ text: next, reason: '', check: { version: '2' } });

    const told = { definition: next, reason: 'The order of 2027.' };
    const registered = await administrator.submit(fromFile.register, told);
    const [, digest] = /methodologies\/([0-9a-f]{64})\?done=registered$/.exec(
      'to' in registered ? registered.to : '',
    )!;
    const at = { params: { digest: digest! }, url: '/admin/en/version' };
    const own = await administrator.submit(version.force, { reason: 'My own.' }, at);
    expect(refusalOf(own).code).toBe('second_administrator_needed');
    expect(failureOf(own).data.typed).toEqual({ reason: 'My own.' });
    const second = await portal.visitor('secondAdministrator');
    expect(await second.submit(version.force, { reason: 'Read and agreed.' }, at)).toEqual({
      to: '/admin/en/version?done=in-force',
    });
    // What is in force is not withdrawn.
    expect(failureOf(await second.submit(version.withdraw, { reason: 'Regret.' }, at)).status).toBe(409);
  });
});

describe('entering without script', () => {
  const at = { params: { ...cycle, indicator: 'meetings-held' } };
  const nothing = { version: 0, value: null, ground: null };
  const seen = JSON.stringify({
    'almaty/held': nothing,
    'almaty/planned': nothing,
    'astana/held': nothing,
    // What the page did not send, such as the rows of a list, is left as it is.
    'astana/planned': { version: 1, value: '4', ground: null },
  });

  together('collection');

  test('saves what differs from what was seen, and leads back to the page', async () => {
    const { visitor, world } = portal;
    const sent = { seen, 'almaty/held': '10.0', 'almaty/planned': '12', 'astana/held': '' };
    expect(await (await visitor('clerk')).submit(entry.save, sent, { ...at, url: '/admin/en/x' })).toEqual({
      to: '/admin/en/x',
    });
    const grid = await (
      await world.as('clerk')
    )('GET', '/api/v1/cycles/t-2026/indicators/meetings-held/values');
    expect(grid.body.rows[0]).toMatchObject({ bodyId: 'almaty', points: '4.17' }); // 5 × 10 ÷ 12
    expect(grid.body.rows[1].values).toEqual([]);
  });

  test('refuses the block with every fault at its cell', async () => {
    const cells = { 'health/held': nothing, 'health/planned': nothing, 'transport/held': nothing };
    const sent = {
      seen: JSON.stringify(cells),
      'health/held': '-1',
      'health/planned': 'many',
      'transport/held': '2',
    };
    const clerk = await portal.visitor('clerk');
    const { errors } = refusalOf(await clerk.submit(entry.save, sent, at));
    expect(errors.map(({ path }) => path)).toEqual([
      'health/meetings-held/held',
      'health/meetings-held/planned',
    ]);
  });

  test('signing off with values missing lists them and keeps the statement', async () => {
    const other = await portal.visitor('other');
    const gaps = { params: { ...cycle, indicator: 'site-gaps' } };
    const outcome = await other.submit(entry.signOff, { statement: 'All of it.' }, gaps);
    expect(failureOf(outcome).data.typed).toEqual({ statement: 'All of it.' });
    expect(refusalOf(outcome)).toMatchObject({ code: 'values_missing', details: { missing: { length: 4 } } });
  });
});

describe('filing a dispute', () => {
  const at = { params: { ...cycle, indicator: 'meetings-held' } };
  const grounds = 'The ninth meeting stands in the minutes of 3 March.';
  const sent = { 'claim.held': '9', 'claim.planned': '', grounds, documents: pdf() };

  together('disputes');

  test('with faults gives each beside its field, and keeps what was typed', async () => {
    const almaty = await portal.visitor('almaty');
    const wrong = { 'claim.held': '-1', 'claim.planned': 'many', grounds: ' Too short. ' };
    const { status, data } = failureOf(await almaty.submit(filing.file, wrong, at));
    expect(status).toBe(422);
    expect(Object.keys(data.faults as object).sort()).toEqual(['held', 'planned']);
    expect(data.grounds).toContain('10');
    expect(data.documents).toBe('Attach at least one document.');
    expect(data.typed).toEqual({ values: { held: '-1', planned: 'many' }, grounds: 'Too short.' });
  });

  test('that claims nothing else than what stands there says so', async () => {
    const almaty = await portal.visitor('almaty');
    const { data } = failureOf(await almaty.submit(filing.file, { ...sent, 'claim.held': '8' }, at));
    expect(data).toMatchObject({ noClaims: true, faults: {} });
  });

  test('shows beforehand what it would change, and what contradicts itself is not asked about', async () => {
    const almaty = await portal.visitor('almaty');
    expect(await almaty.submit(filing.preview, sent, at)).toMatchObject({
      done: { typed: { values: { held: '9' } }, effect: { points: { before: '4', after: '4.5' } } },
    });
    const { data } = failureOf(await almaty.submit(filing.preview, { ...sent, 'claim.held': '11' }, at));
    expect(data.faults).toEqual({ held: 'The inputs contradict each other: More held than planned.' });
  });

  test('leads to its receipt', async () => {
    const almaty = await portal.visitor('almaty');
    const late = { params: { ...cycle, indicator: 'late-answers' } };
    const outcome = await almaty.submit(filing.file, { 'claim.late': '0', grounds, documents: pdf() }, late);
    expect(outcome).toEqual({
      to: expect.stringMatching(/^\/admin\/en\/cycles\/t-2026\/disputes\/[0-9a-f-]{36}\/receipt$/),
    });
  });

  test('refused by the API keeps what was typed, in the language of the page', async () => {
    const { visitor, world } = portal;
    const almaty = await visitor('almaty');
    const { now } = world.clock;
    world.clock.now = new Date('2026-01-27T18:59:59.001Z');
    const outcome = await almaty.submit(filing.file, sent, { ...at, lang: 'ru' });
    world.clock.now = now;
    expect(failureOf(outcome).data.typed).toEqual({ values: { held: '9', planned: '' }, grounds });
    expect(refusalOf(outcome)).toMatchObject({ code: 'dispute_window_closed' });
    expect(JSON.stringify(refusalOf(outcome))).toMatch(/[а-я]/i);
  });

  test('without a session leads to the sign-in page, and back', async () => {
    const guest = await portal.visitor();
    expect(await guest.submit(filing.file, sent, { ...at, url: '/admin/en/here' })).toEqual({
      to: '/admin/en/sign-in?next=%2Fadmin%2Fen%2Fhere',
    });
  });
});

describe('deciding a dispute', () => {
  const reasoning = 'The minutes show that nine of the ten meetings were held.';
  const decision = { version: '2', outcome: 'upheld', reasonCode: 'source-data-error', reasoning };

  together('disputes');

  /** A dispute under review by someone who entered none of its values. */
  async function disputed(body: 'almaty' | 'health', indicator: string, claim: Record<string, string>) {
    const agency = await portal.visitor(body);
    const sent = { ...claim, grounds: 'The ninth meeting stands in the minutes.', documents: pdf() };
    const filed = await agency.submit(filing.file, sent, { params: { ...cycle, indicator } });
    const dispute = 'to' in filed ? filed.to.split('/').at(-2)! : '';
    const at = { params: { ...cycle, dispute }, url: '/admin/en/dispute' };
    const assessor = await portal.visitor('assessor');
    expect(await assessor.submit(contested.review, { version: '1' }, at)).toEqual({
      to: '/admin/en/dispute',
    });
    return { agency, assessor, at };
  }

  let meetings: Awaited<ReturnType<typeof disputed>>;
  beforeAll(async () => {
    meetings = await disputed('almaty', 'meetings-held', { 'claim.held': '9' });
  });

  test('without its parts says at each field what is missing, and keeps what was typed', async () => {
    const { assessor, at } = meetings;
    const sent = {
      version: '2',
      outcome: 'partly-upheld',
      reasonCode: '',
      reasoning: 'Short.',
      'claim.held': '8',
    };
    const { status, data } = failureOf(await assessor.submit(contested.decide, sent, at));
    expect(status).toBe(422);
    // The value typed is the one that stands there: nothing new.
    expect(Object.keys(data.faults as object).sort()).toEqual(['reasonCode', 'reasoning', 'values']);
    expect(data.typed).toEqual({
      outcome: 'partly-upheld',
      reasonCode: '',
      reasoning: 'Short.',
      values: { held: '8' },
    });
  });

  test('upheld leads back to the dispute', async () => {
    const { assessor, at } = await disputed('health', 'meetings-held', { 'claim.held': '9' });
    expect(await assessor.submit(contested.decide, decision, at)).toEqual({ to: '/admin/en/dispute' });
  });

  test('on a version that is no longer the last is refused, with what was typed', async () => {
    const { assessor, at } = meetings;
    const outcome = await assessor.submit(contested.decide, { ...decision, version: '1' }, at);
    expect(failureOf(outcome).status).toBe(409);
    expect(failureOf(outcome).data.typed).toMatchObject({ reasoning, outcome: 'upheld' });
  });

  test('the effect of other values is shown without deciding', async () => {
    const { assessor, at } = meetings;
    const sent = { ...decision, outcome: 'partly-upheld', 'claim.held': '7' };
    expect(await assessor.submit(contested.effect, sent, at)).toMatchObject({
      done: { typed: { values: { held: '7' } }, given: { own: { points: { before: '4', after: '3.5' } } } },
    });
  });

  test('a question goes to the agency, whose answer comes back', async () => {
    const { agency, assessor, at } = await disputed('almaty', 'late-answers', { 'claim.late': '0' });
    const asked = { version: '2', text: 'Which page of the minutes?' };
    expect(await assessor.submit(contested.ask, asked, at)).toEqual({ to: '/admin/en/dispute' });
    const empty = await agency.submit(contested.answer, { version: '3', text: ' ' }, at);
    expect(failureOf(empty).data.typed).toEqual({ text: '', step: 'answer' });
    expect(await agency.submit(contested.answer, { version: '3', text: 'Page four.' }, at)).toEqual({
      to: '/admin/en/dispute',
    });
  });
});

const reason = { 'reason-kk': 'Себебі', 'reason-ru': 'Итоги', 'reason-en': 'Results' };

/** The version of the cycle as it stands. */
const versionNow = async () => {
  const { body } = await (await portal.world.as('auditor'))('GET', '/api/v1/cycles/t-2026');
  return String(body.version);
};

describe('while disputes are taken', () => {
  together('disputes');

  test('moving on before the deadline is refused with what hinders it, and keeps the reason', async () => {
    const administrator = await portal.visitor('administrator');
    const outcome = await administrator.submit(
      board.advance,
      { version: await versionNow(), reason: 'Early' },
      { params: cycle },
    );
    expect(failureOf(outcome).data.typed).toEqual({ reason: 'Early' });
    expect(refusalOf(outcome)).toMatchObject({
      code: 'exit_conditions_unmet',
      details: { exitConditions: [{ id: 'deadline-passed', met: false }] },
    });
  });

  test('new dates are refused at their fields, with the dates that were typed', async () => {
    const administrator = await portal.visitor('administrator');
    const sent = {
      version: await versionNow(),
      reason: 'Holidays',
      'opens-decision': '2026-01-28',
      'closes-decision': '2026-01-27',
    };
    const outcome = await administrator.submit(calendar.save, sent, { params: cycle });
    expect(failureOf(outcome).data.typed).toEqual({
      reason: 'Holidays',
      days: [{ stage: 'decision', opensOn: '2026-01-28', closesOn: '2026-01-27' }],
    });
    expect(refusalOf(outcome).errors.map(({ path }) => path)).toContain('stages.decision.closesOn');
    const right = {
      ...sent,
      'closes-decision': '2026-01-30',
      'opens-consolidation': '2026-02-01',
      'closes-consolidation': '2026-02-02',
    };
    expect(await administrator.submit(calendar.save, right, { params: cycle })).toEqual({
      to: '/admin/en/cycles/t-2026/calendar?saved',
    });
  });

  test('a deadline that comes earlier is proposed by the same form, in three languages', async () => {
    const administrator = await portal.visitor('administrator');
    const sent = {
      version: await versionNow(),
      reason: 'Holidays',
      'opens-disputes': '2026-01-20',
      'closes-disputes': '2026-01-25',
    };
    const alone = await administrator.submit(calendar.save, sent, { params: cycle });
    expect(refusalOf(alone).code).toBe('deadline_needs_second');
    const half = { ...sent, 'reason-kk': 'Мереке' };
    const { data } = failureOf(await administrator.submit(calendar.propose, half, { params: cycle }));
    expect(Object.keys(data.faults as object)).toEqual(['ru', 'en']);
    expect(data.typed).toMatchObject({ days: [{ stage: 'disputes', closesOn: '2026-01-25' }] });
    expect(await administrator.submit(calendar.propose, { ...sent, ...reason }, { params: cycle })).toEqual(
      asked,
    );
  });

  test('an extension names its body, stage and day; a day that is too early stands at its field', async () => {
    const administrator = await portal.visitor('administrator');
    const sent = {
      ...reason,
      version: await versionNow(),
      body: 'almaty',
      stage: 'disputes',
      until: '2026-01-27',
    };
    const early = await administrator.submit(extension.default, sent, { params: cycle });
    expect(refusalOf(early).errors.map(({ path }) => path)).toEqual(['until']);
    expect(failureOf(early).data.typed).toMatchObject({ bodyId: 'almaty', until: '2026-01-27' });
    const later = { ...sent, until: '2026-01-29' };
    expect(await administrator.submit(extension.default, later, { params: cycle })).toEqual(asked);
  });

  test('publishing too early is refused with what was typed', async () => {
    const administrator = await portal.visitor('administrator');
    const outcome = await administrator.submit(
      publication.default,
      { ...reason, when: '2026-02-05T10:00', version: await versionNow() },
      { params: cycle },
    );
    expect(failureOf(outcome).status).toBe(409);
    expect(failureOf(outcome).data.typed).toEqual({
      reason: { kk: 'Себебі', ru: 'Итоги', en: 'Results' },
      when: '2026-02-05T10:00',
    });
  });

  test('an agency is refused what is not its own, as the API refuses it', async () => {
    const almaty = await portal.visitor('almaty');
    const outcome = await almaty.submit(board.advance, { version: await versionNow() }, { params: cycle });
    expect(failureOf(outcome).status).toBe(403);
  });
});

describe('leaving the disputes', () => {
  apart('disputes');

  test('a demonstration may waive the deadline, with a reason', async () => {
    const administrator = await portal.visitor('administrator');
    const waived = { version: '2', waive: 'on', reason: 'For the demonstration.' };
    expect(await administrator.submit(board.advance, waived, { params: cycle })).toEqual({
      to: '/admin/en/cycles/t-2026?moved',
    });
  });

  test('going back is proposed with new dates and a reason in three languages', async () => {
    const administrator = await portal.visitor('administrator');
    const back = {
      version: '2',
      to: 'collection',
      'opens-collection': '2026-01-22',
      'closes-collection': '2026-01-25',
      'opens-disputes': '2026-01-26',
      'closes-disputes': '2026-01-29',
      'opens-decision': '2026-01-30',
      'closes-decision': '2026-01-31',
      'opens-consolidation': '2026-02-01',
      'closes-consolidation': '2026-02-02',
    };
    const { data } = failureOf(await administrator.submit(goBack.default, back, { params: cycle }));
    expect(Object.keys(data.faults as object)).toEqual(['kk', 'ru', 'en']);
    expect(await administrator.submit(goBack.default, { ...back, ...reason }, { params: cycle })).toEqual(
      asked,
    );
  });
});

describe('a proposal', () => {
  apart('consolidation');

  const idOfLast = async () => {
    const administrator = await portal.world.as('secondAdministrator');
    return (await administrator('GET', '/api/v1/cycles/t-2026/proposals')).body.proposals[0].id as string;
  };

  test('is carried out once the second administrator confirms that it was read', async () => {
    const administrator = await portal.visitor('administrator');
    const half = { ...reason, 'reason-kk': ' ', version: '2' };
    const { status, data } = failureOf(
      await administrator.submit(publication.default, half, { params: cycle }),
    );
    expect(status).toBe(422);
    expect(data).toMatchObject({ typed: { reason: { kk: '', ru: 'Итоги', en: 'Results' } } });
    expect(Object.keys(data.faults as object)).toEqual(['kk']);
    const sent = { ...reason, version: '2' };
    expect(await administrator.submit(publication.default, sent, { params: cycle })).toEqual(asked);

    const second = await portal.visitor('secondAdministrator');
    const proposal = await idOfLast();
    const unread = await second.submit(proposals.approve, { proposal }, { params: cycle });
    expect(failureOf(unread).data).toMatchObject({ unconfirmed: proposal });
    const own = await administrator.submit(proposals.approve, { proposal, confirm: 'on' }, { params: cycle });
    expect(refusalOf(own).code).toBe('proposal_own');
    expect(await second.submit(proposals.approve, { proposal, confirm: 'on' }, { params: cycle })).toEqual({
      to: '/admin/en/cycles/t-2026/proposals?approved',
    });
  });

  test('the pre-release list is kept on its page: every fault at its field, then added, then taken off', async () => {
    const administrator = await portal.visitor('administrator');
    const reads = await portal.world.as('administrator');
    const { people } = (await reads('GET', '/api/v1/people')).body as {
      people: { id: string; name: string }[];
    };
    const personId = people.find(({ name }) => name === 'almaty')!.id;
    const why = { 'reason.kk': 'Отырыс', 'reason.ru': 'Заседание', 'reason.en': 'The sitting' };
    const sent = { ...why, 'n:version': '2', personId, opensAt: '2026-02-04T10:00' };
    const empty = sentBack(
      await administrator.submit(
        preRelease.add,
        { 'n:version': '2', personId: '', opensAt: '' },
        { params: cycle },
      ),
    );
    expect(empty.status).toBe(422);
    expect(Object.keys(empty.form.errors).toSorted()).toEqual(['opensAt', 'personId', 'reason']);
    const past = { ...sent, opensAt: '2026-01-01T10:00' };
    const late = sentBack(await administrator.submit(preRelease.add, past, { params: cycle }));
    expect(late.form.errors).toEqual({ opensAt: ['This instant is over. Enter one that lies ahead.'] });
    const place = '/admin/en/cycles/t-2026/pre-release';
    expect(await administrator.submit(preRelease.add, sent, { params: cycle })).toEqual({
      to: `${place}?added`,
    });
    const { body } = await reads('GET', '/api/v1/cycles/t-2026/pre-releases');
    // Ten o'clock in Astana.
    expect(body.preReleases).toMatchObject([{ opensAt: '2026-02-04T05:00:00.000Z' }]);
    const end = { entry: body.preReleases[0].id as string, version: '3' };
    expect(await administrator.submit(preRelease.end, end, { params: cycle })).toEqual({
      to: `${place}?ended`,
    });
  });

  test('of a correction names what is missing; it can be refused with a reason', async () => {
    const administrator = await portal.visitor('administrator');
    const sent = { ...reason, body: 'almaty', indicator: 'meetings-held', 'claim.held': '8' };
    expect(
      failureOf(await administrator.submit(correction.default, sent, { params: cycle })).data,
    ).toMatchObject({ noValues: true, typed: { values: { held: '8' } } });
    const told = { ...sent, 'claim.held': '7' };
    expect(await administrator.submit(correction.default, told, { params: cycle })).toEqual(asked);
    const second = await portal.visitor('secondAdministrator');
    const proposal = await idOfLast();
    const short = await second.submit(proposals.decline, { proposal, reason: '' }, { params: cycle });
    expect(failureOf(short).status).toBe(422);
    const declined = { proposal, reason: 'The count was right.' };
    expect(await second.submit(proposals.decline, declined, { params: cycle })).toEqual({
      to: '/admin/en/cycles/t-2026/proposals?declined',
    });
  });
});

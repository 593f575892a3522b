import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { allKinds, definition } from '#lib/grid/testing.ts';
import { cycleWith, disputeWith, effect, listenToFetch, rowsOf, textsOf, wording } from '#lib/testing.ts';
import ClaimTable from './ClaimTable.svelte';
import DecisionForm from './DecisionForm.svelte';
import DisputeFacts from './DisputeFacts.svelte';
import FullEffectView from './FullEffectView.svelte';
import OwnEffectView from './OwnEffectView.svelte';
import StatusMark from './StatusMark.svelte';
import StepForm from './StepForm.svelte';

const { bodies } = cycleWith();

let asked: ReturnType<typeof listenToFetch>;
beforeEach(() => {
  asked = listenToFetch();
});
afterEach(() => vi.unstubAllGlobals());

describe('ClaimTable', () => {
  const table = {
    locale: 'en',
    definition,
    present: { held: '8', planned: null },
    typed: {},
    faults: {},
    caption: 'Which value you dispute',
    column: 'Value you claim',
  } as const;

  test('shows what stands now beside a field for each input', async () => {
    const screen = await render(ClaimTable, { ...table });
    const held = screen.getByRole('row', { name: /^Held/ });
    await expect.element(held.getByRole('textbox', { name: 'Held' })).toHaveValue('');
    await expect.element(held.getByRole('cell', { name: '8' }).first()).toBeVisible();
    await expect
      .element(screen.getByRole('row', { name: /^Planned/ }).getByRole('cell', { name: 'no data' }))
      .toBeVisible();
  });

  test('a fault stands at its input and is read with it', async () => {
    const screen = await render(ClaimTable, {
      ...table,
      typed: { held: '-1' },
      faults: { held: 'This takes a whole number that is not negative (0, 1, 2, …).' },
    });
    const held = screen.getByRole('textbox', { name: 'Held' });
    await expect.element(held).toHaveValue('-1');
    await expect.element(held).toBeInvalid();
    await expect
      .element(held)
      .toHaveAccessibleDescription('This takes a whole number that is not negative (0, 1, 2, …).');
    await expect.element(screen.getByRole('textbox', { name: 'Planned' })).toBeValid();
  });

  test('a list is claimed as rows, beside those that stand now in words', async () => {
    const present = { services: '[{"accepted":"yes","mark":"low"}]' };
    const screen = await render(ClaimTable, { ...table, definition: allKinds, present });
    const row = screen.getByRole('row', { name: /^Services/ });
    await expect.element(row.getByText(/1 row: Accepted — yes, Mark — below 4 \(1\)/)).toBeVisible();
    const open = row.getByRole('button', { name: /Edit the rows/ });
    await userEvent.click(open);
    const editor = screen.getByRole('dialog', { name: 'Services' });
    await editor.getByRole('combobox', { name: 'Row 1: Mark' }).selectOptions('high');
    await editor.getByRole('button', { name: 'Save the rows' }).click();
    await expect.element(row.getByRole('button', { name: /1 row/ })).toHaveFocus();
    const claimed = screen.container.querySelector<HTMLInputElement>('[name="claim.services"]');
    expect(claimed?.value).toBe('[{"accepted":"yes","mark":"high"}]');
  });

  test.each([
    ['kk', ['келісемін', 'иә', 'жоқ']],
    ['ru', ['согласны', 'да', 'нет']],
    ['en', ['agreed', 'yes', 'no']],
  ] as const)('a yes-or-no is chosen in %s, and nothing chosen is agreement', async (locale, read) => {
    const yesNo = { type: 'yes-no' as const, title: wording('Open') };
    const screen = await render(ClaimTable, {
      ...table,
      locale,
      definition: { ...definition, inputs: { open: yesNo } },
    });
    const choice = screen.getByRole('combobox').element() as HTMLSelectElement;
    expect([...choice.options].map(({ text }) => text)).toEqual(read);
    expect(choice.value).toBe('');
  });
});

describe('DecisionForm', () => {
  const form = { locale: 'en', dispute: disputeWith(), definition, bodies } as const;
  const partly = 'Uphold in part: another value stands';

  test('offers three outcomes by keyboard, none of them chosen beforehand', async () => {
    const screen = await render(DecisionForm, { ...form });
    const outcomes = screen.getByRole('group', { name: 'Outcome' }).getByRole('radio');
    expect(outcomes.elements().map((radio) => (radio as HTMLInputElement).checked)).toEqual([
      false,
      false,
      false,
    ]);
    await userEvent.tab();
    await userEvent.keyboard(' {ArrowDown}');
    await expect.element(screen.getByRole('radio', { name: partly })).toBeChecked();
  });

  test('asks for other values only where some of the claim is upheld, and only for what is contested', async () => {
    const screen = await render(DecisionForm, { ...form });
    expect(screen.getByRole('textbox', { name: 'Held' }).elements()).toEqual([]);
    await screen.getByRole('radio', { name: partly }).click();
    await expect.element(screen.getByRole('textbox', { name: 'Held' })).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Planned' }).elements()).toEqual([]);
  });

  test('shows what the other value would do to every body, and forgets it when the value changes', async () => {
    const screen = await render(DecisionForm, { ...form });
    await screen.getByRole('radio', { name: partly }).click();
    const held = screen.getByRole('textbox', { name: 'Held' });
    await held.fill('9');
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]!.url).toContain('/api/v1/disputes/5f0c/effect');
    asked[0]!.answer(effect);
    await expect.element(screen.getByText('2 bodies of 3 change.').first()).toBeVisible();
    await held.fill('7');
    await expect.element(screen.getByText('2 bodies of 3 change.').first()).not.toBeInTheDocument();
  });

  test('an answer that comes late, for a value no longer there, is not shown', async () => {
    const screen = await render(DecisionForm, { ...form });
    await screen.getByRole('radio', { name: partly }).click();
    const held = screen.getByRole('textbox', { name: 'Held' });
    await held.fill('9');
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    await held.fill('7');
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    asked[0]!.answer(effect);
    asked[1]!.answer({ ...effect, bodies: effect.bodies.map((body) => ({ ...body, changed: false })) });
    await expect.element(screen.getByText('Nobody’s result changes.')).toBeVisible();
  });

  test('what the input cannot hold is said at once and not asked about', async () => {
    const screen = await render(DecisionForm, { ...form });
    await screen.getByRole('radio', { name: partly }).click();
    await screen.getByRole('textbox', { name: 'Held' }).fill('many');
    await expect
      .element(screen.getByRole('textbox', { name: 'Held' }))
      .toHaveAccessibleDescription('“m” is not part of a number.');
    expect(asked).toEqual([]);
  });

  test('a refused decision keeps all that was typed, and lists what is missing with a link to each field', async () => {
    const screen = await render(DecisionForm, {
      ...form,
      typed: {
        outcome: 'partly-upheld',
        reasonCode: 'double-counting',
        reasoning: 'Too short.',
        values: { held: '8' },
      },
      faults: { values: 'Give at least one new value.', reasoning: 'Too short: there are 10.' },
    });
    await expect.element(screen.getByRole('radio', { name: partly })).toBeChecked();
    await expect
      .element(screen.getByRole('combobox', { name: 'Reason code' }))
      .toHaveValue('double-counting');
    const reasoning = screen.getByRole('textbox', { name: 'Reasoning' });
    await expect.element(reasoning).toHaveValue('Too short.');
    await expect.element(reasoning).toBeInvalid();
    await expect.element(screen.getByRole('textbox', { name: 'Held' })).toHaveValue('8');
    const summary = screen.getByRole('alert');
    await expect
      .element(summary.getByRole('link', { name: 'Give at least one new value.' }))
      .toHaveAttribute('href', '#values');
    await summary.getByRole('link', { name: 'Too short: there are 10.' }).click();
    await expect.element(reasoning).toHaveFocus();
  });

  test.each([
    ['kk', 'Шешімді бекіту', 'Себеп коды'],
    ['ru', 'Принять решение', 'Код причины'],
    ['en', 'Make the decision', 'Reason code'],
  ] as const)('speaks %s', async (locale, action, code) => {
    const screen = await render(DecisionForm, { ...form, locale });
    await expect.element(screen.getByRole('button', { name: action })).toBeVisible();
    await expect.element(screen.getByRole('combobox', { name: code })).toBeRequired();
  });
});

describe('FullEffectView', () => {
  test('the body in question stands first, then who moves with it; each move is heard as a move', async () => {
    const screen = await render(FullEffectView, { locale: 'en', effect, bodies });
    const table = screen.getByRole('table', { name: '2 bodies of 3 change.' });
    expect(rowsOf(table.element())).toEqual([
      'Almaty | 4 →, Then: 4.5 | 18 →, Then: 18.5 | A | 2 →, Then: 1',
      'Astana | 4.2 | 18.2 | A | 1 →, Then: 2',
    ]);
  });

  test('who does not move is one key away', async () => {
    const screen = await render(FullEffectView, { locale: 'en', effect, bodies });
    const rest = screen.getByText('Bodies without change (1)').first();
    (rest.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    const table = screen.getByRole('table', { name: 'Bodies without change (1)' });
    await expect.element(table).toBeVisible();
    expect(rowsOf(table.element())).toEqual(['Health | — | 12 | B | 1']);
  });

  test('when nobody moves it says so', async () => {
    const unmoved = { ...effect, bodies: effect.bodies.map((body) => ({ ...body, changed: false })) };
    const screen = await render(FullEffectView, { locale: 'ru', effect: unmoved, bodies });
    await expect.element(screen.getByText('Ни у кого ничего не изменится.')).toBeVisible();
  });
});

describe('OwnEffectView', () => {
  test('shows points, criterion and total, before and after, with the signed change', async () => {
    const screen = await render(OwnEffectView, { locale: 'ru', effect: effect.own });
    expect(rowsOf(screen.getByRole('table').element())).toEqual([
      'Баллы индикатора | 4 | 4,5 | +0,5',
      'Балл критерия | 8 | 8,5 | +0,5',
      'Итоговый балл | 18 | 18,5 | +0,5',
    ]);
  });

  test('says it in words when nothing would change', async () => {
    const points = { before: '4', after: '4' };
    const screen = await render(OwnEffectView, { locale: 'en', effect: { ...effect.own, points } });
    await expect.element(screen.getByText('This value does not change your points.')).toBeVisible();
    await expect.element(screen.getByRole('cell', { name: 'no change' })).toBeVisible();
  });
});

describe('DisputeFacts', () => {
  const document = {
    id: 'd1',
    name: 'order.pdf',
    mediaType: 'application/pdf',
    size: 1025,
    sha256: '0123456789abcdef'.repeat(4),
  };

  test('shows claim, grounds and documents; a document is only ever a download', async () => {
    const screen = await render(DisputeFacts, {
      locale: 'en',
      dispute: disputeWith({ documents: [document] }),
      definition,
    });
    expect(rowsOf(screen.getByRole('table').element())).toEqual(['Held | 8 | 9']);
    await expect
      .element(screen.getByText('The ninth meeting stands in the minutes of 3 March.'))
      .toBeVisible();
    const link = screen.getByRole('link', { name: /order\.pdf/ });
    await expect.element(link).toHaveAttribute('href', '/api/v1/disputes/5f0c/documents/d1');
    await expect.element(link).toHaveAttribute('download');
    // 1025 bytes are more than one kilobyte.
    await expect.element(screen.getByText(/2 KB/)).toBeVisible();
  });

  test('a decision adds its values, its reasoning and who made it', async () => {
    const decision = {
      id: 'x',
      outcome: 'partly-upheld',
      reasonCode: 'double-counting',
      reasoning: 'One of the two meetings was counted twice.',
      decidedAt: '2026-01-27T05:00:00.000Z',
      decidedBy: 'Aigerim',
      values: [{ inputId: 'held', value: '7' }],
    } as const;
    const screen = await render(DisputeFacts, {
      locale: 'en',
      dispute: disputeWith({ decision: { ...decision, values: [...decision.values] } }),
      definition,
    });
    await expect.element(screen.getByRole('row', { name: 'Held 8 9 7' })).toBeVisible();
    await expect.element(screen.getByText('counted twice', { exact: true })).toBeVisible();
    await expect.element(screen.getByText('One of the two meetings was counted twice.')).toBeVisible();
    await expect.element(screen.getByText(/Aigerim/)).toBeVisible();
  });
});

test('a late dispute says so beside its status', async () => {
  const screen = await render(StatusMark, { locale: 'kk', status: 'in-review', overdue: true });
  expect(textsOf([screen.container])).toEqual(['қаралуда мерзімі өткен']);
  await screen.rerender({ overdue: false });
  expect(textsOf([screen.container])).toEqual(['қаралуда']);
});

describe('StepForm', () => {
  test('a step with words asks for them and keeps what was typed', async () => {
    const screen = await render(StepForm, {
      action: 'ask',
      label: 'Question',
      hint: 'The body reads it.',
      verb: 'Ask',
      version: 3,
      text: 'Which order?',
    });
    const field = screen.getByRole('textbox', { name: 'Question' });
    await expect.element(field).toHaveValue('Which order?');
    await expect.element(field).toBeRequired();
    await expect.element(field).toHaveAccessibleDescription('The body reads it.');
    await screen.getByRole('button', { name: 'Ask' }).click();
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    expect([...(asked[0]!.body as FormData).entries()]).toEqual([
      ['version', '3'],
      ['text', 'Which order?'],
    ]);
  });

  test('a text that may stay empty says so and does not hold the step up', async () => {
    const screen = await render(StepForm, {
      action: 'withdraw',
      label: 'Words',
      hint: 'Nobody has to explain.',
      verb: 'Withdraw',
      version: 1,
      optional: 'optional',
    });
    await expect.element(screen.getByRole('textbox', { name: 'Words (optional)' })).not.toBeRequired();
  });

  test('a step without words says what it means', async () => {
    const screen = await render(StepForm, {
      action: 'review',
      hint: 'From now on you are in charge of it.',
      verb: 'Start the review',
      version: 1,
    });
    await expect.element(screen.getByText('From now on you are in charge of it.')).toBeVisible();
    expect(screen.getByRole('textbox').elements()).toEqual([]);
  });
});

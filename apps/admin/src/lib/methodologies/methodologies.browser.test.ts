import type { DefinitionCheck } from '@olshem/contracts';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { listenToFetch, textsOf, wording } from '#lib/testing.ts';
import DefinitionCheckView from './DefinitionCheckView.svelte';
import VersionStep from './VersionStep.svelte';

afterEach(() => vi.unstubAllGlobals());

const none = {
  changesResults: false,
  manifest: [],
  indicators: [],
  criteria: [],
  parameters: [],
  groups: [],
  suppliers: [],
  documents: [],
  grounds: [],
  calendar: [],
};
const check = (given: Partial<DefinitionCheck> = {}): DefinitionCheck => ({
  digest: 'ab'.repeat(32),
  methodologyId: 'openness-2025',
  version: '2',
  title: wording('Openness'),
  indicators: 25,
  findings: [],
  against: { digest: 'cd'.repeat(32), version: '1' },
  differences: none,
  registered: null,
  ...given,
});

describe('DefinitionCheckView', () => {
  const changed = {
    ...none,
    changesResults: true,
    indicators: [{ id: 'forum', change: 'changed', parts: ['rule', 'title'], changesResults: true }],
    documents: [{ id: 'order-5', change: 'added', parts: [], changesResults: false }],
  } satisfies DefinitionCheck['differences'];

  test.each([
    ['kk', '1 нұсқасынан айырмашылығы', 'forum — өзгерді: қағида, атауы (нәтижеге әсер етеді)'],
    ['ru', 'Отличия от версии 1', 'forum — изменено: правило, название (влияет на результат)'],
    ['en', 'What differs from version 1', 'forum — changed: rule, title (affects results)'],
  ] as const)('tells in %s what changed, and what of it may change results', async (locale, title, line) => {
    const screen = await render(DefinitionCheckView, { locale, check: check({ differences: changed }) });
    const differences = screen.getByRole('region', { name: title });
    const lines = textsOf(differences.getByRole('listitem').elements());
    expect(lines[0]).toBe(line);
    expect(lines).toHaveLength(2);
    // Sections in which nothing changed are not there.
    expect(differences.getByRole('heading', { level: 3 }).elements()).toHaveLength(2);
  });

  test('where only words differ, results stay', async () => {
    const screen = await render(DefinitionCheckView, { locale: 'en', check: check() });
    await expect.element(screen.getByText(/^Points, grades and places stay/)).toBeVisible();
    await expect.element(screen.getByText('Nothing to remark.')).toBeVisible();
  });

  test('a methodology without a version in force has nothing to compare with', async () => {
    const first = check({ against: null, differences: null });
    const screen = await render(DefinitionCheckView, { locale: 'en', check: first });
    await expect.element(screen.getByText(/nothing to compare with/)).toBeVisible();
    await screen.rerender({ check: { ...first, registered: 'in-force' } });
    await expect.element(screen.getByText('Nothing differs.')).toBeVisible();
  });

  test('a defect is told in the language of the page; the sentence for the developer is one key away', async () => {
    const findings = [
      {
        severity: 'error',
        id: 'no-supplier',
        where: 'indicator forum',
        message: 'The indicator has no supplier.',
      },
      { severity: 'warning', id: 'learned-since', where: 'index', message: 'Something newer.' },
    ] satisfies DefinitionCheck['findings'];
    const screen = await render(DefinitionCheckView, { locale: 'ru', check: check({ findings }) });
    const [error, warning] = textsOf(screen.getByRole('rowheader').elements());
    expect(error).toMatch(/^ошибка: [А-Яа-я]/);
    expect(warning).toContain('learned-since');
    const words = screen.getByText('The indicator has no supplier.');
    await expect.element(words).not.toBeVisible();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect.element(words).toBeVisible();
  });
});

describe('VersionStep', () => {
  const step = {
    locale: 'en',
    text: 'New cycles will be opened by this version.',
    verb: 'Put in force',
  } as const;

  test('stands open where it is the next step, and is sent with its reason', async () => {
    const asked = listenToFetch();
    const screen = await render(VersionStep, { ...step, action: 'force' });
    await expect.element(screen.getByText(step.text)).toBeVisible();
    await screen.getByRole('textbox', { name: 'Reason' }).fill('The order of 2027.');
    await screen.getByRole('button', { name: 'Put in force' }).click();
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]!.url).toMatch(/\?\/force$/);
    expect([...(asked[0]!.body as FormData).entries()]).toEqual([['reason', 'The order of 2027.']]);
  });

  test('what cannot be taken back waits folded, and without a reason nothing is sent', async () => {
    const asked = listenToFetch();
    const screen = await render(VersionStep, { ...step, action: 'withdraw', verb: 'Withdraw', danger: true });
    await expect.element(screen.getByText(step.text)).not.toBeVisible();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('textbox', { name: 'Reason' })).toBeRequired();
    await screen.getByRole('button', { name: 'Withdraw' }).click();
    expect(asked).toEqual([]);
  });
});

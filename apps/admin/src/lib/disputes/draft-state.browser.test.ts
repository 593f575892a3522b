import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import DraftRestored from './DraftRestored.svelte';
import DraftState from './DraftState.svelte';
import { DraftKeeper } from './kept-draft.svelte.ts';

const at = '2026-01-22T05:00:00.000Z';

test.each([
  ['kk', 'Жазып бастаған қарсылығыңыз сақталған', 'Жазғанды жойып, қайта бастау'],
  ['ru', 'Начатое возражение сохранено', 'Удалить и начать заново'],
  ['en', 'Your draft is restored', 'Delete it and begin anew'],
] as const)(
  'in %s it is said that a draft was restored, and how to begin anew',
  async (locale, title, drop) => {
    const screen = await render(DraftRestored, { locale, keptAt: at });
    await expect.element(screen.getByText(title)).toBeVisible();
    const button = screen.getByRole('button', { name: drop }).element() as HTMLButtonElement;
    expect(button.form?.getAttribute('action')).toBe('?/drop');
  },
);

test.each([
  [{ keptAt: at }, 'Draft kept: 10:00:00.'],
  [{ failed: 'signed-out' }, /Your sign-in has expired\. The text stays on this page/],
  [{ failed: 'unreachable' }, /The draft was not kept/],
  [
    { failed: 'refused', detail: 'The window has closed.' },
    /next change tries again\. The window has closed\./,
  ],
] as const)('after %j it says so', async (outcome, words) => {
  const screen = await render(DraftState, { locale: 'en', outcome });
  await expect.element(screen.getByText(words)).toBeVisible();
});

test('what is typed is kept once, after the last key, and again after a failure', async () => {
  vi.useFakeTimers();
  const sent: string[] = [];
  const answers = [{ failed: 'unreachable' as const }, { keptAt: at }];
  const empty = { claims: [], grounds: '' };
  const keeper = new DraftKeeper(empty, async ({ grounds }) => {
    sent.push(grounds);
    return answers[sent.length - 1]!;
  });
  keeper.follow(empty);
  await vi.advanceTimersByTimeAsync(5000);
  expect(sent).toEqual([]);
  for (const grounds of ['T', 'Th', 'The']) keeper.follow({ ...empty, grounds });
  await vi.advanceTimersByTimeAsync(799);
  expect(sent).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(sent).toEqual(['The']);
  expect(keeper.outcome).toEqual({ failed: 'unreachable' });
  keeper.follow({ ...empty, grounds: 'The' });
  await vi.advanceTimersByTimeAsync(800);
  expect(keeper.outcome).toEqual({ keptAt: at });
  keeper.follow({ ...empty, grounds: 'The end' });
  keeper.stop();
  await vi.advanceTimersByTimeAsync(5000);
  expect(sent).toEqual(['The', 'The']);
  vi.useRealTimers();
});

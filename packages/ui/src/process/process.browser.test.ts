import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import StageBar from './StageBar.svelte';
import Timeline from './Timeline.svelte';

describe('StageBar', () => {
  const stages = [
    { id: 'collection', label: 'Collection', state: 'done' },
    { id: 'disputes', label: 'Disputes', state: 'current', dates: 'until 27 January' },
    { id: 'decision', label: 'Decision', state: 'upcoming' },
  ] as const;

  test.each([
    ['kk', ['аяқталды', 'қазір', 'алда']],
    ['ru', ['завершён', 'сейчас', 'впереди']],
    ['en', ['done', 'now', 'to come']],
  ] as const)(
    'tells in words of %s what is over, what is open and what is to come',
    async (locale, states) => {
      const screen = await render(StageBar, { locale, label: 'Stages of the cycle', stages });
      const steps = screen
        .getByRole('list', { name: 'Stages of the cycle' })
        .getByRole('listitem')
        .elements();
      for (const [at, step] of steps.entries()) expect(step.textContent).toContain(states[at]);
      expect(steps.map((step) => step.getAttribute('aria-current'))).toEqual([null, 'step', null]);
      expect(steps[1]?.textContent).toContain('until 27 January');
    },
  );
});

test('a timeline is an ordered list of what happened, when and by whom', async () => {
  const screen = await render(Timeline, {
    label: 'Course of the dispute',
    entries: [
      {
        id: '1',
        title: 'Filed',
        time: '21 January, 10:05',
        datetime: '2026-01-21T05:05:00Z',
        actor: 'Almaty',
      },
      {
        id: '2',
        title: 'Question',
        time: '22 January',
        datetime: '2026-01-22T05:05:00Z',
        text: 'Which order?',
      },
    ],
  });
  const entries = screen.getByRole('list', { name: 'Course of the dispute' }).getByRole('listitem');
  const read = entries.elements().map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim());
  expect(read).toEqual(['Filed 21 January, 10:05 · Almaty', 'Question 22 January Which order?']);
  await expect.element(entries.nth(0).getByRole('time')).toHaveAttribute('datetime', '2026-01-21T05:05:00Z');
});

import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { markup, words } from '../testing.ts';
import EmptyState from './EmptyState.svelte';
import FindingNote from './FindingNote.svelte';
import Notice from './Notice.svelte';
import WorkingPanel from './WorkingPanel.svelte';

test('an empty place says what is not there, why, and what to do', async () => {
  const screen = await render(EmptyState, {
    title: 'No disputes',
    text: 'None was filed yet.',
    children: markup('<a href="/result">To the result</a>'),
  });
  await expect.element(screen.getByText('No disputes')).toBeVisible();
  await expect.element(screen.getByText('None was filed yet.')).toBeVisible();
  await expect.element(screen.getByRole('link', { name: 'To the result' })).toBeVisible();
});

test('a finding can be led to, and its sign is for the eye only', async () => {
  const { container } = await render(FindingNote, {
    title: 'Does not add up',
    id: 'findings',
    children: words('The parts give 4.25.'),
  });
  expect(container.querySelector('#findings')?.textContent).toContain('The parts give 4.25.');
  expect(container.querySelector('[aria-hidden=true]')?.textContent).toBe('≠\u00a0');
});

describe('Notice', () => {
  test.each([
    ['error', true, 'alert'],
    ['success', true, 'status'],
    ['warning', true, 'status'],
    ['error', false, null],
  ] as const)('of tone %s, live %s, is announced as %s', async (tone, live, role) => {
    const { container } = await render(Notice, {
      tone,
      live,
      title: 'Saved',
      children: words('Two values.'),
    });
    expect(container.querySelector('.notice')?.getAttribute('role')).toBe(role);
    expect(container.textContent).toContain('Saved');
    expect(container.textContent).toContain('Two values.');
  });
});

describe('WorkingPanel', () => {
  const lines = (container: HTMLElement) =>
    [...container.querySelectorAll('.step')].map(({ textContent }) =>
      textContent.replaceAll(/\s+/g, ' ').trim(),
    );

  test('shows a line per step, the same one twice if need be, and the result after the last', async () => {
    const { container } = await render(WorkingPanel, {
      title: 'How 4 was calculated',
      steps: ['5 − 1', '5 − 1', '4 ÷ 1'],
      result: '4',
    });
    expect(lines(container)).toEqual(['5 − 1', '5 − 1', '4 ÷ 1 → 4']);
  });

  test('says the same in a sentence, with its source and whatever belongs to it', async () => {
    const screen = await render(WorkingPanel, {
      title: 'How 4 was calculated',
      steps: ['5 − 1'],
      sentence: 'One point was lost.',
      source: 'clause 4.2',
      children: words('inputs'),
    });
    expect(lines(screen.container)).toEqual(['5 − 1']);
    for (const text of ['One point was lost.', 'clause 4.2', 'inputs']) {
      await expect.element(screen.getByText(text)).toBeVisible();
    }
  });
});

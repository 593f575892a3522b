import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { ProblemError } from '#lib/browser-api.ts';
import type { Said, Unusual } from './place.ts';
import UnusualValues from './UnusualValues.svelte';

const hearings: Unusual = {
  bodyId: 'pavlodar',
  indicatorId: 'hearing-procedure',
  inputId: 'held',
  version: 2,
  kind: 'outlier',
  check: null,
  detail: '188,888, while the others of the group have from 850 to 8,045.',
  justification: null,
};
const justified: Unusual = {
  ...hearings,
  justification: { text: 'One complaint had many parties.', by: 'Clerk', at: '2026-01-20T05:00:00.000Z' },
};

/** The list on the page, with what was said and where it was gone to. */
async function open(unusual: Unusual[], after: () => Promise<{ unusual: Unusual[] }>, mayJustify = true) {
  const said: Said[] = [];
  const gone: string[] = [];
  const screen = await render(UnusualValues, {
    locale: 'en',
    unusual,
    names: { pavlodar: 'Akimat of Pavlodar Region' },
    titles: { held: 'Hearings held' },
    mayJustify,
    check: after,
    justify: (words) => {
      said.push(words);
      return after();
    },
    go: (...place) => {
      gone.push(place.join('/'));
      return Promise.resolve();
    },
  });
  return { screen, said, gone };
}

test('a value is told with its body, its input and what is unusual, and leads to its cell', async () => {
  const { screen, gone } = await open([hearings], () => Promise.resolve({ unusual: [] }));
  await expect.element(screen.getByText('Without a justification: 1 of 1.')).toBeVisible();
  await expect.element(screen.getByText(/188,888, while/)).toBeVisible();
  await screen.getByRole('link', { name: 'Akimat of Pavlodar Region: Hearings held' }).click();
  expect(gone).toEqual(['pavlodar/held']);
});

test('words are sent with the version that they are about, and stand there with their author', async () => {
  const { screen, said } = await open([hearings], () => Promise.resolve({ unusual: [justified] }));
  await screen
    .getByRole('textbox', { name: 'Why this value is right' })
    .fill('One complaint had many parties.');
  await screen.getByRole('button', { name: 'Justify' }).click();
  await expect.element(screen.getByText(/Clerk/)).toBeVisible();
  expect(said).toEqual([
    {
      bodyId: 'pavlodar',
      inputId: 'held',
      version: 2,
      kind: 'outlier',
      check: null,
      text: 'One complaint had many parties.',
    },
  ]);
  await expect.element(screen.getByRole('textbox')).not.toBeInTheDocument();
  await expect.element(screen.getByRole('heading', { name: 'Unusual values' })).toHaveFocus();
});

test('words that are refused stay, with the reason at their field', async () => {
  const refusal = new ProblemError({
    type: 'about:blank',
    title: 'Refused',
    status: 409,
    detail: 'The value has changed.',
    code: 'value_not_unusual',
  });
  const { screen } = await open([hearings], () => Promise.reject(refusal));
  const field = screen.getByRole('textbox', { name: 'Why this value is right' });
  await field.fill('It is right.');
  await screen.getByRole('button', { name: 'Justify' }).click();
  await expect.element(field).toHaveAccessibleDescription(/The value has changed\./);
  await expect.element(field).toHaveValue('It is right.');
});

test('looking again takes the place of what was there', async () => {
  const { screen } = await open([hearings], () => Promise.resolve({ unusual: [] }));
  await screen.getByRole('button', { name: 'Check again' }).click();
  await expect.element(screen.getByText('Nothing unusual was found.')).toBeVisible();
  await expect.element(screen.getByRole('status')).toHaveTextContent('Checked. Unusual values: 0.');
});

test('who may not enter data reads the words and is asked for none', async () => {
  const { screen } = await open([justified], () => Promise.resolve({ unusual: [] }), false);
  await expect.element(screen.getByText('One complaint had many parties.')).toBeVisible();
  await expect.element(screen.getByRole('textbox')).not.toBeInTheDocument();
});

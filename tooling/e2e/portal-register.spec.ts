import { readFileSync } from 'node:fs';
import { expectNoBarrier, openPortal, signedIn } from './portal.ts';
import { expect, test } from './test.ts';

test('bodies come from the file that the page gives, judged first, and are corrected twice in a row', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'administrator');
  await openPortal(page, '/register/import');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /Download a file to fill in/ }).click(),
  ]);
  const template = readFileSync(await download.path(), 'utf8');
  const judge = async (text: string) => {
    const buffer = Buffer.from(text);
    await page
      .getByLabel('File with the sheet')
      .setInputFiles({ name: 'b.csv', mimeType: 'text/csv', buffer });
    await page.getByRole('button', { name: 'Check the file' }).click();
  };

  // The example is a body of the register, and its id is taken.
  await judge(template);
  await expect(page.getByText('This id is taken. Choose another one.')).toBeVisible();
  await expect(page.getByRole('button', { name: /Enter all/ })).toHaveCount(0);
  await expectNoBarrier(page);

  await judge(template.replace('akimat-abai', 'akimat-semey'));
  await page.getByRole('button', { name: 'Enter all: 1' }).click();
  await expect(page.getByText('Entered in the register: 1')).toBeVisible();

  await openPortal(page, '/register/akimat-semey');
  for (const name of ['First', 'Second']) {
    await page
      .getByRole('textbox', { name: /^Other names/ })
      .last()
      .fill(name);
    await page.getByRole('button', { name: 'Save the changes' }).click();
    await expect(page.getByText(`Semey, First${name === 'Second' ? ', Second' : ''}`)).toBeVisible();
  }
  await page.context().close();
});

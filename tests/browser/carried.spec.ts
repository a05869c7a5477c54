import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Page } from '@playwright/test';
import { DEMOCRACY, expectAddress, open, rows, tokens, view } from './support/page.ts';
import { expect, test } from './support/test.ts';

/** A view with four filters, in a form and an order of its own. */
const VIEW =
  'challenge=democracy&county=-SE-M&people=..400,notStated&years=2000..2020&funding=share&sort=people';

const totals = (page: Page) => page.getByRole('region', { name: 'Totals' });
const notices = (page: Page) => page.getByRole('region', { name: 'Notices' });

/** Drags a file in from outside, and lets go of it. */
async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  await page.evaluate(
    async ([called, base64]) => {
      const data = new DataTransfer();
      const { buffer } = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      data.items.add(new File([buffer], called));
      for (const type of ['dragenter', 'dragover', 'drop'])
        document.body.dispatchEvent(
          new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }),
        );
    },
    [name, bytes.toString('base64')] as const,
  );
}

/** Saves the picture of the funding split in each format through the dialog. @returns the files by their ending. */
async function take(page: Page, formats: readonly string[]): Promise<Map<string, Buffer>> {
  await view(page, 'Funding split').getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog');
  const files = new Map<string, Buffer>();
  for (const format of formats) {
    await dialog.getByRole('radio', { name: format }).check();
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Download' }).click();
    const file = await download;
    files.set(extname(file.suggestedFilename()), await readFile(await file.path()));
  }
  return files;
}

test('a picture that was saved brings its view back, with the same figures, as one step', async ({
  page,
}) => {
  await open(page, `lang=en&${VIEW}`);
  await expect(tokens(page)).toHaveCount(4);
  const figures = await totals(page).innerText();
  const shown = await rows(page).allInnerTexts();
  const pictures = await take(page, ['SVG', 'PNG', 'PDF']);
  expect([...pictures.keys()]).toEqual(['.svg', '.png', '.pdf']);
  await open(page, 'lang=en');
  for (const [ending, bytes] of pictures) {
    const name = `funding${ending}`;
    await drop(page, name, bytes);
    await expect(notices(page)).toContainText(`brought back from “${name}”`);
    await expectAddress(page, VIEW);
    await expect(rows(page)).toHaveText(shown);
    expect(await totals(page).innerText()).toBe(figures);
    await page.keyboard.press('Control+z');
    await expectAddress(page, '');
  }
});

test('a hostile file is told as what it is, changes nothing, and runs nothing', async ({ page }) => {
  await open(page, 'lang=en&challenge=democracy');
  const script = 'document.title = &quot;taken&quot;';
  const hostile = `<?xml-stylesheet href="https://example.org/x.css"?><svg xmlns="http://www.w3.org/2000/svg" onload="${script}"><script>document.title = 'taken'</script>
    <image href="https://example.org/x.png" onerror="${script}"/><metadata><view xmlns="urn:medel:view" address="javascript:1"/></metadata></svg>`;
  await drop(page, 'hostile.svg', Buffer.from(hostile));
  await expect(notices(page)).toContainText('“hostile.svg” is damaged');
  const bomb = `<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><svg xmlns="http://www.w3.org/2000/svg">&b;</svg>`;
  await drop(page, 'bomb.svg', Buffer.from(bomb));
  await expect(notices(page)).toContainText('There is no view in “bomb.svg”');
  await drop(page, 'cut.png', Buffer.from('89504e470d0a1a0affffffff69545874', 'hex'));
  await expect(notices(page)).toContainText('“cut.png” is damaged');
  await expectAddress(page, 'challenge=democracy');
  await expect(rows(page)).toHaveText(DEMOCRACY);
  await expect(page).not.toHaveTitle('taken');
});

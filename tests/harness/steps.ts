import type { Frame, Locator, Page } from '@playwright/test';
import { findMark, pressMark, waitForMark } from './marks.ts';
import { findPanel } from './panel.ts';
import type { Lab } from './browser.ts';
import { until } from './until.ts';

/** The official of all tours and tests: invented. */
export const OFFICIAL = { name: 'Sri Contoh', unit: 'Kecamatan Jebres', kelurahan: 'Mojosongo', prefix: 'JBR' };

export const NUMBER = /[A-Z0-9]{2,6}-\d{4}-\d{4,}/;

/** Answers the questions asked before the first number is given, on the dashboard or in the panel. */
export async function introduce(place: Page | Frame, official = OFFICIAL): Promise<void> {
  await place.getByLabel('Nama Anda').fill(official.name);
  await place.getByLabel('Unit kerja').fill(official.unit);
  await place.getByLabel('Kelurahan', { exact: false }).fill(official.kelurahan);
  await place.getByLabel('Awalan nomor aduan').fill(official.prefix);
  await place.getByRole('button', { name: 'Mulai' }).click();
}

/** Opens the dashboard, introduces the official there, and closes it again. */
export async function setUp(lab: Lab, official = OFFICIAL): Promise<void> {
  const page = await lab.openOwn('dashboard.html');
  await introduce(page, official);
  await page.getByLabel('Nama Anda').waitFor({ state: 'hidden' });
  await page.close();
}

/** Presses the row's action and gives the number its mark then shows. The official must be known. */
export async function captureRow(row: Locator): Promise<string> {
  await pressMark(row);
  return NUMBER.exec(await waitForMark(row, NUMBER))?.[0] ?? '';
}

/** Opens the panel at the row's aduan by pressing its mark. An open panel gets a new frame, so an older one is of no use. */
export async function openAduan(page: Page, row: Locator): Promise<Frame> {
  const number = NUMBER.exec(await waitForMark(row, NUMBER))?.[0] ?? '';
  const before = findPanel(page);
  await (await findMark(row))?.press(number);
  return until(`the panel at ${number}`, async () => {
    const frame = findPanel(page);
    return frame === null || frame === before || (await frame.getByText(number).count()) === 0 ? null : frame;
  });
}

/** Presses Sisipkan on a suggested reply, the best one unless another is asked for; gives why it was suggested. */
export async function insertSuggestion(panel: Frame, which = 0): Promise<string> {
  const card = panel.locator('li > article').nth(which);
  const why = (await card.getByText(/^cocok karena/).textContent()) ?? '';
  await card.getByRole('button', { name: 'Sisipkan' }).click();
  return why;
}

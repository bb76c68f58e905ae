import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import {
  captureRow, EXTENSION, expect, instagram, launchLab, openAduan, pressToolbar, setUp, test, until, waitForMark, type Lab,
} from '../harness/index.ts';

/** Records some aduan on one post and gives their numbers, in the order given. */
async function recorded(lab: Lab, words: string[]): Promise<{ page: Page; numbers: string[] }> {
  await setUp(lab);
  const page = await lab.open(instagram.post);
  const numbers: string[] = [];
  for (const one of words) numbers.push(await captureRow(instagram.row(page, one)));
  return { page, numbers };
}

const detailOf = (page: Page) => page.getByRole('region', { name: 'Rincian aduan' });

/** Opens an aduan from the list. */
async function openDetail(page: Page, number: string) {
  await page.getByText(number).first().click();
  const detail = detailOf(page);
  await expect(detail.getByRole('heading', { name: number })).toBeVisible();
  return detail;
}

test('lists, finds, and keeps status with reason, notes and history', async ({ lab }) => {
  const { numbers } = await recorded(lab, ['berlubang', 'PJU gang Mawar', 'Parkir liar']);
  const [hole = '', lamp = '', parking = ''] = numbers;
  const page = await lab.openOwn('dashboard.html');
  for (const number of numbers) await expect(page.getByText(number).first()).toBeVisible();
  // The overdue one is on top.
  expect((await page.locator('main').innerText()).indexOf(parking)).toBeLessThan((await page.locator('main').innerText()).indexOf(hole));

  const search = page.getByRole('searchbox', { name: 'Cari aduan' });
  await search.fill('mawar');
  await expect(page.getByText(hole)).toHaveCount(0);
  await expect(page.getByText(lamp).first()).toBeVisible();
  await search.fill(hole.slice(-4));
  await expect(page.getByText(lamp)).toHaveCount(0);
  await expect(page.getByText(hole).first()).toBeVisible();
  await search.fill('tidak-ada-sama-sekali');
  await expect(page.getByText('Tidak ada yang cocok dengan')).toBeVisible();
  await search.fill('');
  await page.getByRole('button', { name: /^Lewat tenggat/ }).click();
  await expect(page.getByText(hole)).toHaveCount(0);
  await expect(page.getByText(parking).first()).toBeVisible();
  await page.getByRole('button', { name: /^Terbuka/ }).click();

  const detail = await openDetail(page, lamp);
  await detail.getByRole('button', { name: 'Ubah status' }).click();
  await page.getByRole('menuitem', { name: /^Diproses/ }).click();
  await expect(detail.getByText('Baru → Diproses')).toBeVisible();
  await detail.getByRole('button', { name: 'Ubah status' }).click();
  await page.getByRole('menuitem', { name: 'Bukan wewenang…' }).click();
  const dialog = page.getByRole('dialog').or(page.getByRole('alertdialog'));
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await expect(dialog.getByText('Tulis alasannya dengan satu kalimat.')).toBeVisible();
  await dialog.getByLabel('Alasan').fill('Diteruskan ke dinas perhubungan.');
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await expect(detail.getByText('Diproses → Bukan wewenang')).toBeVisible();
  await expect(detail.getByText('Diteruskan ke dinas perhubungan.')).toBeVisible();

  const second = await openDetail(page, hole);
  await second.getByLabel('Catatan internal').fill('Sudah difoto petugas.');
  await second.getByRole('button', { name: 'Simpan catatan' }).click();
  await expect(second.getByLabel('Catatan internal')).toHaveValue('');
  await page.reload();
  await expect(detailOf(page).getByText('Sudah difoto petugas.')).toBeVisible();
  await expect(detailOf(page).getByText(/oleh Sri Contoh/).first()).toBeVisible();
});

test('a changed template is what is suggested', async ({ lab }) => {
  const { page: post, numbers } = await recorded(lab, ['berlubang']);
  const panel = await openAduan(post, instagram.row(post, 'berlubang'));
  // The first article is the aduan itself, the next its best suggestion.
  const title = (await panel.getByRole('article').filter({ has: panel.getByRole('button', { name: 'Sisipkan' }) }).nth(1).getAttribute('aria-label')) ?? '';
  expect(title).not.toBe('');

  const page = await lab.openOwn('dashboard.html#/template');
  await page.getByRole('searchbox', { name: 'Cari template' }).fill(title);
  await page.getByRole('group', { name: 'Gaya bahasa' }).getByRole('button', { name: 'Formal', exact: true }).click();
  await page.getByRole('link', { name: title }).first().click();
  await page.getByLabel('Isi balasan').fill('Matur nuwun, kalimat uji coba untuk aduan {nomor}.');
  await page.getByRole('button', { name: 'Simpan template' }).click();
  await expect(page.getByText('Bawaan Tanggap yang sudah Anda ubah.').first()).toBeVisible();

  await post.bringToFront();
  await expect(panel.getByText(/kalimat uji coba untuk aduan/).first()).toBeVisible();
  await expect(panel.getByText(/kalimat uji coba untuk aduan/).first()).toContainText(numbers[0] ?? '');
});

test('settings take hold at once, in panel and page too', async ({ lab }) => {
  test.slow();
  const { page: post, numbers } = await recorded(lab, ['berlubang']);
  const panel = await openAduan(post, instagram.row(post, 'berlubang'));
  const page = await lab.openOwn('dashboard.html#/pengaturan');

  await page.getByRole('button', { name: 'Gelap' }).click();
  const background = (place: Page | typeof panel): Promise<string> => place.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = (colour: string): boolean => (colour.match(/\d+/g) ?? []).slice(0, 3).every((part) => Number(part) < 80);
  await expect.poll(async () => dark(await background(page))).toBe(true);
  await expect.poll(async () => dark(await background(panel))).toBe(true);

  const size = (): Promise<number> => panel.getByRole('heading', { name: numbers[0] ?? '' }).evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  const before = await size();
  await page.getByRole('button', { name: 'Sangat besar' }).click();
  await expect.poll(size).toBeGreaterThan(before * 1.2);

  await page.getByLabel('Respons, dalam jam').fill('6');
  await page.getByRole('group', { name: 'Tenggat' }).or(page.locator('form').filter({ has: page.getByLabel('Respons, dalam jam') })).getByRole('button', { name: 'Simpan' }).click();
  await expect(page.locator('form').filter({ has: page.getByLabel('Respons, dalam jam') }).getByText(/Tersimpan pukul/)).toBeVisible();
  // What is recorded already keeps its deadline.
  await waitForMark(instagram.row(post, 'berlubang'), /Sisa 23 jam/);
  await expect(panel.getByText('Respons · 1×24 jam')).toBeVisible();

  await page.bringToFront();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await expect(panel.locator('html')).toHaveAttribute('lang', 'en');
  await waitForMark(instagram.row(post, 'berlubang'), /23 ?h/);
});

test('two tabs that change the same aduan: the later one is told', async ({ lab }) => {
  const { numbers: [number = ''] } = await recorded(lab, ['berlubang']);
  const first = await lab.openOwn('dashboard.html');
  const one = await openDetail(first, number);
  const second = await lab.context.newPage();
  await second.goto(first.url());
  const two = detailOf(second);
  await two.getByRole('button', { name: 'Ubah status' }).click();
  await second.getByRole('menuitem', { name: 'Bukan wewenang…' }).click();
  const dialog = second.getByRole('dialog').or(second.getByRole('alertdialog'));
  await dialog.getByLabel('Alasan').fill('Jalan provinsi.');

  // What the dialog saw is older than what the other tab stores meanwhile.
  await one.getByRole('button', { name: 'Ubah status' }).click();
  await first.getByRole('menuitem', { name: /^Terverifikasi/ }).click();
  await expect(one.getByText('Baru → Terverifikasi')).toBeVisible();
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await expect(dialog.getByText('Aduan ini baru saja diubah di tab lain.', { exact: false })).toBeVisible();
  await expect(dialog.getByLabel('Alasan')).toHaveValue('Jalan provinsi.');
  await expect(one.getByText('Terverifikasi → Bukan wewenang')).toHaveCount(0);
  // Having seen what is there now, the person may still decide so.
  await expect(second.getByText('Baru → Terverifikasi')).toBeAttached();
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await expect(one.getByText('Terverifikasi → Bukan wewenang')).toBeVisible();
});

test('without access to a site the toolbar button leads to the access screen', async ({ standin }) => {
  // The hosts become optional: to the extension this is what a browser does that has not granted them.
  const folder = await mkdtemp(path.join(tmpdir(), 'tanggap-access-'));
  try {
    await cp(EXTENSION, folder, { recursive: true });
    const file = path.join(folder, 'manifest.json');
    const manifest = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
    const hosts = manifest['host_permissions'] as string[];
    const kept = hosts.filter((host) => !host.includes('instagram'));
    const scripts = (manifest['content_scripts'] as { matches: string[] }[]).map((one) => ({ ...one, matches: one.matches.filter((host) => !host.includes('instagram')) }));
    await writeFile(file, JSON.stringify({ ...manifest, host_permissions: kept, content_scripts: scripts, optional_host_permissions: hosts }));
    const lab = await launchLab({ standin, extension: folder });
    try {
      await setUp(lab);
      const post = await lab.open(instagram.post);
      const opening = lab.context.waitForEvent('page');
      await pressToolbar(lab, post);
      const page = await opening;
      await page.waitForURL(/#\/akses$/);
      await expect(page.getByRole('heading', { name: '1 situs belum diberi akses' })).toBeVisible();
      await expect(page.getByRole('listitem').filter({ hasText: 'www.instagram.com' })).toContainText('Belum diberi akses');
      await expect(page.getByRole('listitem').filter({ hasText: 'www.facebook.com' })).toContainText('Diberi akses');
      await expect(page.getByRole('button', { name: 'Beri akses' })).toBeEnabled();
      await expect(page.getByText('Mencatat dari halaman mana pun')).toBeVisible();
      // The list says it too.
      await page.goto(`chrome-extension://${lab.id}/dashboard.html#/aduan`);
      await until('the strip', async () => ((await page.getByRole('link', { name: 'Atur akses' }).count()) > 0 ? true : null));
    } finally {
      await lab.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

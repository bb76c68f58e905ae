import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  captureRow, closedRoots, EXTENSION, expect, instagram, launchLab, NUMBER, pressMark, setUp, stopWorker, test, until, waitForMark, type Lab,
} from '../harness/index.ts';

/** A full disk, stood for by a quota on the build without unlimitedStorage. Lasts until what it gives is called. */
async function fillDisk(lab: Lab): Promise<() => Promise<void>> {
  const page = await lab.openOwn('sidebar.html');
  const session = await lab.context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: `chrome-extension://${lab.id}`, quotaSize: 1 });
  return async () => {
    await session.send('Storage.overrideQuotaForOrigin', { origin: `chrome-extension://${lab.id}` });
    await page.close();
  };
}

test('a full disk is said in words, loses nothing, and the next try works', async ({ standin }) => {
  test.slow();
  const folder = await mkdtemp(path.join(tmpdir(), 'tanggap-quota-'));
  try {
    await cp(EXTENSION, folder, { recursive: true });
    const file = path.join(folder, 'manifest.json');
    const manifest = JSON.parse(await readFile(file, 'utf8')) as { permissions: string[] };
    await writeFile(file, JSON.stringify({ ...manifest, permissions: manifest.permissions.filter((name) => name !== 'unlimitedStorage') }));
    const lab = await launchLab({ standin, extension: folder });
    try {
      await setUp(lab);
      const page = await lab.open(instagram.post);
      const hole = instagram.row(page, 'berlubang');
      const first = await captureRow(hole);

      const freeDisk = await fillDisk(lab);
      // The browser remembers the space it saw while the database stays open.
      await stopWorker(lab);
      await page.bringToFront();
      const lamp = instagram.row(page, 'PJU gang Mawar');
      await pressMark(lamp);
      const words = (): Promise<string> => closedRoots(page).then(async (roots) => (await Promise.all(roots.map((root) => root.text()))).join(' '));
      await until('words about the full disk', async () => ((await words()).includes('Belum tercatat. Penyimpanan penuh: kosongkan ruang di perangkat ini.') ? true : null));
      expect(await waitForMark(hole, NUMBER)).toContain(first);
      // What was there is there, and nothing half-written beside it.
      const dashboard = await lab.openOwn('dashboard.html');
      await expect(dashboard.getByText(first).first()).toBeVisible();
      await expect(dashboard.getByRole('button', { name: /^Terbuka/ })).toContainText('1');

      await freeDisk();
      await page.bringToFront();
      const second = await captureRow(lamp);
      expect(Number(second.slice(-4))).toBe(Number(first.slice(-4)) + 1);
      await expect(dashboard.getByText(second).first()).toBeVisible();
    } finally {
      await lab.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

import type { Locator, Page } from '@playwright/test';
import {
  captureRow, expect, facebook, findMark, findPanel, hoverMark, instagram, openPanel, pressToolbar, setUp, test, until,
  type ClosedRoot, type Lab,
} from '../harness/index.ts';

/** Marks stand in the middle of the site's own controls: a press reaches what it was meant for, at every text size. */

const SCALES = [['Normal', 1], ['Besar', 1.15], ['Sangat besar', 1.3]] as const;
/** A message's own bubble, which Instagram lets a person like with two presses, is what the mark is about. */
const CONTROLS =
  'a[href], button, input, textarea, select, [contenteditable="true"], [role="button"]:not([id^="double_tappable_id"]), [role="link"], [role="textbox"], [role="menuitem"], [role="checkbox"]';
/** WCAG 2.2, 2.5.8 (AA), in CSS px. */
const LEAST_TARGET = 24;

interface Place {
  name: string;
  url: string;
  row(page: Page, words: string): Locator;
  /** Recorded; the first is pressed again. */
  tracked: string[];
  /** Only pointed at. */
  untracked: string[];
}

const PLACES: Place[] = [
  {
    name: 'Instagram comments', url: instagram.post, row: instagram.row,
    tracked: ['PJU gang Mawar', 'berlubang', 'Parkir liar'], untracked: ['sampah numpuk', 'Matur nuwun pak camat'],
  },
  {
    name: 'Instagram messages', url: instagram.thread, row: instagram.message,
    tracked: ['hampir tumbang', 'syarat pindah KK'], untracked: ['tolong dicek'],
  },
  {
    name: 'Facebook comments', url: facebook.timeline, row: facebook.row,
    tracked: ['talang kantor', 'jembatan kecil'], untracked: ['Terima kasih, taman'],
  },
  {
    name: 'Messenger', url: facebook.thread, row: facebook.message,
    tracked: ['saluran air', 'jam layanan'], untracked: ['mohon segera'],
  },
];

interface Measured {
  width: number;
  height: number;
  /** Controls of the site that a press on the mark would be taken from. */
  taken: string[];
  /** Points of the press area, of all that are in view, where something else would get the press. */
  lost: string[];
  /** Whether the middle lies under our own panel. */
  covered: boolean;
}

/** Looks at every second CSS px of the press area, first as it is, then as if the mark were not there. */
const measure = (mark: ClosedRoot, block: 'center' | 'nearest' = 'center', which = 0): Promise<Measured> =>
  mark.evaluate((root, { controls, to, index }) => {
    const { host } = root;
    const button = root.querySelectorAll('button')[index] as HTMLElement;
    button.scrollIntoView({ block: to });
    const box = button.getBoundingClientRect();
    const around = getComputedStyle(button, '::after');
    const border = getComputedStyle(button);
    const extended = around.content !== 'none' && around.content !== 'normal';
    const px = (value: string): number => (extended ? Number.parseFloat(value) || 0 : 0);
    const left = Math.min(box.left, box.left + px(border.borderLeftWidth) + px(around.left));
    const right = Math.max(box.right, box.right - px(border.borderRightWidth) - px(around.right));
    const top = Math.min(box.top, box.top + px(border.borderTopWidth) + px(around.top));
    const bottom = Math.max(box.bottom, box.bottom - px(border.borderBottomWidth) - px(around.bottom));
    // What a scrolled list cuts off is not in view.
    const view = { left: 0, right: innerWidth, top: 0, bottom: innerHeight };
    for (let element = host.parentElement; element !== null; element = element.parentElement) {
      if (getComputedStyle(element).overflow === 'visible') continue;
      const part = element.getBoundingClientRect();
      Object.assign(view, {
        left: Math.max(view.left, part.left), right: Math.min(view.right, part.right),
        top: Math.max(view.top, part.top), bottom: Math.min(view.bottom, part.bottom),
      });
    }
    const points: [number, number][] = [];
    for (let y = top + 0.5; y < bottom; y += 2) {
      // The corners are round.
      const inset = Math.min(y - top, bottom - y) < 5 ? 7 : 2;
      for (let x = left + inset; x < right - inset; x += 2) {
        if (x > view.left && x < view.right && y > view.top && y < view.bottom) points.push([x, y]);
      }
    }
    const tell = (element: Element): string => `${element.localName} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}"`;
    const ours = (element: Element): boolean => element.hasAttribute('data-tanggap');
    const hit = ([x, y]: [number, number]): Element | null => document.elementFromPoint(x, y);

    const lost = new Set<string>();
    for (const point of points) {
      const found = hit(point);
      if (found !== null && !ours(found)) lost.add(tell(found));
    }
    const inMiddle = hit([(left + right) / 2, (top + bottom) / 2]);
    button.style.pointerEvents = 'none';
    const taken = new Set<string>();
    for (const point of points) {
      const control = hit(point)?.closest(controls) ?? null;
      if (control !== null && !control.contains(host) && !ours(control)) taken.add(tell(control));
    }
    button.style.pointerEvents = '';
    return {
      width: right - left, height: bottom - top, taken: [...taken], lost: [...lost],
      covered: inMiddle !== null && ours(inMiddle) && inMiddle !== host,
    };
  }, { controls: CONTROLS, to: block, index: which });

async function setScale(lab: Lab, name: string): Promise<void> {
  const settings = await lab.openOwn('dashboard.html#/pengaturan/tampilan');
  const choice = settings.getByRole('group', { name: 'Ukuran huruf' }).getByRole('button', { name, exact: true });
  await choice.click();
  await expect(choice).toHaveAttribute('aria-pressed', 'true');
  await settings.close();
}

const markOf = (row: Locator): Promise<ClosedRoot> => until('the mark', () => findMark(row));

const scaleOf = async (row: Locator): Promise<number> =>
  (await markOf(row)).evaluate((root) => Number(getComputedStyle(root.host).getPropertyValue('--scale')));

for (const viewport of [{ width: 1280, height: 800 }, { width: 360, height: 640 }]) {
  test.describe(`a window of ${viewport.width}`, () => {
    test.use({ labOptions: { viewport } });
    for (const place of PLACES) {
      test(`presses reach the mark and the site’s own controls: ${place.name}`, async ({ lab }) => {
        test.slow();
        await setUp(lab);
        const page = await lab.open(place.url);
        const rows = place.tracked.map((words) => place.row(page, words));
        const numbers: string[] = [];
        for (const row of rows) numbers.push(await captureRow(row));
        const [first, number = ''] = [rows[0] as Locator, numbers[0]];

        for (const [name, scale] of SCALES) {
          await setScale(lab, name);
          await page.bringToFront();
          await expect.poll(() => scaleOf(first)).toBe(scale);
          for (const open of [false, true]) {
            if (open) await openPanel(lab, page);
            const where = `text ${name}, panel ${open ? 'open' : 'closed'}`;
            const found: Record<string, unknown> = {};
            const check = async (what: string, mark: ClosedRoot, block: 'center' | 'nearest'): Promise<void> => {
              // One that hints has two.
              for (const [which, label] of (await mark.controls()).entries()) {
                const { width, height, taken, lost } = await measure(mark, block, which);
                if (taken.length + lost.length > 0 || Math.min(width, height) < LEAST_TARGET) found[`${what}, ${label}`] = { width, height, taken, lost };
              }
            };
            for (const [index, row] of rows.entries()) await check(numbers[index] ?? '', await markOf(row), 'center');
            for (const words of place.untracked) {
              const row = place.row(page, words);
              // The panel lies over the rows there.
              if (open && viewport.width < 500) continue;
              // No further than needed: what moves away under the pointer is no longer hovered.
              await check(words, await hoverMark(row), 'nearest');
            }
            expect.soft(found, where).toEqual({});

            const mark = await markOf(first);
            if ((await measure(mark)).covered) continue;
            const before = findPanel(page);
            await mark.press(number);
            await until(`the aduan, ${where}`, async () => {
              const frame = findPanel(page);
              return frame !== null && frame !== before && (await frame.getByRole('heading', { name: number }).isVisible()) ? true : null;
            });
            if (open) continue;
            await pressToolbar(lab, page);
            await expect.poll(() => findPanel(page)).toBeNull();
          }
          await pressToolbar(lab, page);
          await expect.poll(() => findPanel(page)).toBeNull();
        }
      });
    }
  });
}

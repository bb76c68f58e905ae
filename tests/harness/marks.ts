import type { Locator, Page } from '@playwright/test';
import { closedRoots, type ClosedRoot } from './closed.ts';
import { until } from './until.ts';

/** The mark inside a comment's row or a message's group; null when there is none. */
export async function findMark(row: Locator): Promise<ClosedRoot | null> {
  return (await closedRoots(row)).at(-1) ?? null;
}

/** Hovers the row and gives its mark once it shows something. */
export async function hoverMark(row: Locator): Promise<ClosedRoot> {
  await row.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await row.hover();
  return until('a mark at the row', async () => {
    const mark = await findMark(row);
    if (mark !== null && (await mark.controls()).length > 0) return mark;
    // Marks drawn above meanwhile may have moved it away from under the pointer.
    await row.hover({ timeout: 1_000 });
    return null;
  });
}

/** What the row's mark says now; "" without one. */
export async function markText(row: Locator): Promise<string> {
  const mark = await findMark(row);
  return mark === null ? '' : mark.text();
}

/** What a hint says, in a wide column and in a narrow one. */
export const HINT = /Mungkin aduan|^Aduan Bukan$/;

/** What all marks on the page say, but the hints. */
export async function marksBesideHints(page: Page): Promise<string[]> {
  const roots = await closedRoots(page);
  const words = await Promise.all(roots.map(async (root) =>
    ((await root.evaluate(({ host }) => host.localName)) === 'span' ? root.text() : '')));
  return words.filter((text) => text !== '' && !HINT.test(text));
}

/** Presses the row's mark, or one of its controls, with the mouse. */
export async function pressMark(row: Locator, name?: string): Promise<void> {
  const mark = await hoverMark(row);
  await mark.press(name);
}

/** Waits until the row's mark says what `pattern` describes, and gives its words. */
export async function waitForMark(row: Locator, pattern: RegExp): Promise<string> {
  let last = '';
  return until(`a mark like ${String(pattern)}`, async () => {
    last = await markText(row);
    return pattern.test(last) ? last : null;
  }, () => `it says "${last}"`);
}

import type { Frame, Page } from '@playwright/test';
import type { Lab } from './browser.ts';
import { debuggerOf } from './closed.ts';
import { shiftClock } from './shift-clock.ts';
import { pressToolbar, shiftWorkerClock } from './worker.ts';
import { until } from './until.ts';

/** The panel's frame in this tab; null while the panel is closed. */
export function findPanel(page: Page): Frame | null {
  const address = /^chrome-extension:\/\/[^/]+\/sidebar\.html/;
  return page.frames().find((frame) => address.test(frame.url()) && frame.parentFrame() === page.mainFrame()) ?? null;
}

/** Opens the panel with the toolbar button unless it is open, and gives its frame once it shows something. */
export async function openPanel(lab: Lab, page: Page): Promise<Frame> {
  if (findPanel(page) === null) await pressToolbar(lab, page);
  return until('the panel', async () => {
    const frame = findPanel(page);
    const drawn = await frame?.evaluate(() => document.body.innerText.trim() !== '');
    return drawn === true ? frame : null;
  });
}

/** The content script's own world, as `debuggerOf(page)` numbers it; good until the page is loaded again. */
export async function contentWorld(lab: Lab, page: Page): Promise<number> {
  const session = await debuggerOf(page);
  const contexts: { id: number; origin: string; auxData?: { frameId?: string; type?: string } }[] = [];
  const keep = (event: { context: (typeof contexts)[number] }): void => void contexts.push(event.context);
  session.on('Runtime.executionContextCreated', keep);
  await session.send('Runtime.disable');
  await session.send('Runtime.enable');
  session.off('Runtime.executionContextCreated', keep);
  const { frameTree } = await session.send('Page.getFrameTree');
  const own = contexts.findLast(
    (context) => context.origin === `chrome-extension://${lab.id}` && context.auxData?.frameId === frameTree.frame.id,
  );
  if (own === undefined) throw new Error('The content script is not in this page');
  return own.id;
}

/** Runs an expression in the content script's own world; gives its plain JSON value. */
export async function inContentScript(lab: Lab, page: Page, expression: string): Promise<unknown> {
  const session = await debuggerOf(page);
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId: await contentWorld(lab, page),
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** Moves the clock of a tab by `ms`: the page, the content script and the panel, as far as they are there now. */
export async function shiftPageClock(lab: Lab, page: Page, ms: number): Promise<void> {
  await page.evaluate(shiftClock, ms);
  const panel = findPanel(page);
  if (panel !== null) await panel.evaluate(shiftClock, ms);
  if (page.url().startsWith('https:')) {
    await inContentScript(lab, page, `(${String(shiftClock)})(${ms})`).catch(() => undefined);
  }
}

/**
 * Moves every clock by `ms`: the background's, all tabs', and those of pages opened from now on. Content scripts of pages
 * loaded later keep the real time; where that matters start the browser with `clock` instead.
 */
export async function shiftClocks(lab: Lab, ms: number): Promise<void> {
  await shiftWorkerClock(lab, ms);
  await lab.context.addInitScript(shiftClock, ms);
  for (const page of lab.context.pages()) await shiftPageClock(lab, page, ms);
}

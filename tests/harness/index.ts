/**
 * The browser lab: Chromium with the built extension on a stand-in of both sites. For Playwright tests and plain scripts.
 *
 *   import { test, expect, pressMark, waitForMark, openPanel, instagram } from '../harness/index.ts';
 *
 *   test('a comment becomes an aduan', async ({ lab }) => {
 *     const page = await lab.open(instagram.post);
 *     const row = instagram.row(page, 'berlubang');
 *     await pressMark(row);                              // hovers, waits for our control, presses it with the mouse
 *     await waitForMark(row, /[A-Z]+-\d{4}-\d{4}/);
 *     const panel = await openPanel(lab, page);          // an ordinary Frame: panel.getByRole(…)
 *   });
 *
 * - `lab.worker.evaluate(fn)` runs in the background, `stopWorker(lab)` kills it, `shiftClocks`, `ringAllAlarms`,
 *   `keepNotices` + `notices`, `badge`, `pressToolbar`, `runCommand`, `chooseMenu` stand for what a person or the browser
 *   would do outside the page.
 * - Closed shadow roots: `closedRoots(scope)` gives each as something to read, run functions in and press.
 * - `test.use({ labOptions: { clock: '+3d' } })` starts the whole browser later; `profile` keeps data over two launches;
 *   `smallDisk()` gives one that can be filled up.
 * - In a script: `const lab = await launchLab(); … await lab.close();` (Node ≥ 22.18 reads the TypeScript as it is).
 * - Switches of the pages, in the address: lang=id|en|xx, theme=dark, wrap, slow, noaccount, noids, many=N, chattab, deaf,
 *   csp=strict, coep, hostile&ext=ID (see tests/standin/app/shared/boot.ts and tests/standin/hostile.js).
 * - `window.standin.receive(thread, from, text)` lets somebody write, `.append(post, first, count)` adds comments.
 */
export * from './browser.ts';
export * from './closed.ts';
export * from './marks.ts';
export * from './panel.ts';
export * from './places.ts';
export * from './records.ts';
export * from './small-disk.ts';
export * from './steps.ts';
export * from './until.ts';
export * from './worker.ts';
export { startStandin, type Standin } from '../standin/server.ts';
export { test, expect } from './fixture.ts';

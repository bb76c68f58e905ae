import { test as base } from '@playwright/test';
import { startStandin, type Standin } from '../standin/server.ts';
import { launchLab, type Lab, type LabOptions } from './browser.ts';

interface PerTest {
  /** How the browser is started; set with `test.use({ labOptions: { … } })`. */
  labOptions: LabOptions;
  /** A fresh browser with the extension. */
  lab: Lab;
}

interface PerWorker {
  standin: Standin;
}

/** Playwright's test with the stand-in (one a worker) and the browser with the extension (one a test). */
export const test = base.extend<PerTest, PerWorker>({
  standin: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the parameter's form
    async ({}, use) => {
      const standin = await startStandin();
      await use(standin);
      await standin.close();
    },
    { scope: 'worker' },
  ],
  labOptions: [{}, { option: true }],
  lab: async ({ standin, labOptions }, use) => {
    const lab = await launchLab({ standin, ...labOptions });
    await use(lab);
    await lab.close();
  },
});

export { expect } from '@playwright/test';

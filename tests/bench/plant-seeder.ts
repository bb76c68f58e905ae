import { bundleScript } from '../harness/bundle.ts';
import type { Lab } from '../harness/browser.ts';

/** Puts `globalThis.seeder`, with the product's own storage code, into the background (see seeder.ts). */
export async function plantSeeder(lab: Lab): Promise<void> {
  await lab.worker.evaluate(await bundleScript(new URL('seeder.ts', import.meta.url)));
}

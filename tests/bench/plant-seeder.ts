import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Lab } from '../harness/browser.ts';

/** The seeder with the product's own storage code, as one script. */
async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'esnext',
      minify: false,
      lib: { entry: fileURLToPath(new URL('seeder.ts', import.meta.url)), formats: ['iife'], name: 'seederModule' },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error('The seeder could not be bundled');
  return chunk.code;
}

/** Puts `globalThis.seeder` into the background (see seeder.ts). */
export async function plantSeeder(lab: Lab): Promise<void> {
  await lab.worker.evaluate(await bundle());
}

/**
 * npm run soak: the long proof that nothing is lost. --short is the part that npm test runs, --seed N repeats a run,
 * --only kills,year picks scenarios.
 */
import path from 'node:path';
import { freshBuild } from './fresh-build.mjs';
import { prepared, ROOT } from './install.mjs';

await prepared(import.meta.url);
// The product's own modules, by the short forms the build knows.
const { runnerImport } = await import('vite');
const { module } = await runnerImport(path.join(ROOT, 'tests/soak/main.ts'), {
  configFile: false,
  root: ROOT,
  logLevel: 'error',
  resolve: { alias: [{ find: /^[@~]\//, replacement: ROOT }] },
});
process.exitCode = await module.main(process.argv.slice(2), { build: freshBuild });

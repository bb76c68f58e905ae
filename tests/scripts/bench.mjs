/**
 * npm run bench: what the product costs, beside something plain, in one run of real Chromium. A table, or with --json the
 * rows alone; --only ID,ID picks rows, --runs N sets how often each is measured.
 */
import { answer, answering } from './answer.mjs';
import { freshBuild } from './fresh-build.mjs';
import { prepared } from './install.mjs';

if (await answering(import.meta.url)) {
  await prepared(import.meta.url);
  const { main } = await import('../bench/main.ts');
  process.exitCode = await main(process.argv.slice(2), { build: freshBuild, answer });
}

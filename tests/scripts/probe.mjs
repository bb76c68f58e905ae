/**
 * npm run -s probe -- FILE.html…: what the built extension reads on saved pages, as one JSON array on stdout. The first
 * line of each file names its address: <!-- url: https://… -->.
 */
import { answer, answering } from './answer.mjs';
import { freshBuild } from './fresh-build.mjs';
import { prepared } from './install.mjs';

if (await answering(import.meta.url)) {
  await prepared(import.meta.url);
  const { main } = await import('../probe/main.ts');
  process.exitCode = await main(process.argv.slice(2), { build: freshBuild, answer });
}

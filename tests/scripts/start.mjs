/**
 * npm start: opens Chromium with the extension on the stand-in of both sites. Where there is no display (or with
 * --tour) it walks through the main job by itself, headless, and says what happened.
 */
import { prepared, ROOT } from './install.mjs';
import { command, tool } from './stages.mjs';
import { printSizes } from './sizes.mjs';

await prepared(import.meta.url);

process.stdout.write('Building …\n');
const built = await command(tool('wxt'), ['build'], { quiet: true });
if (!built.ok) {
  process.stdout.write(built.output);
  process.exit(1);
}
printSizes();

const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
const headless = !display || process.argv.includes('--tour');
if (headless) {
  process.stdout.write(`\n${display ? '' : 'No display here: '}walking through by itself, pictures go to tour/\n\n`);
  const { runTour } = await import('./tour.ts');
  process.exitCode = await runTour(ROOT);
} else {
  const { openForPerson } = await import('./open.ts');
  await openForPerson(ROOT);
}

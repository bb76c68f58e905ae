/** Builds the extension when there is no build or a source is newer than it. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { giveUp, ROOT } from './install.mjs';
import { command, tool } from './stages.mjs';

const BUILD = path.join(ROOT, '.output/chrome-mv3/manifest.json');
const SOURCES = ['entrypoints', 'components', 'utils', 'public', 'wxt.config.ts', 'package.json', 'package-lock.json'];

/** Newest change (epoch ms) of a file or of anything in a folder, the folder's own list of names included; 0 without one. */
function changed(name) {
  if (!existsSync(name)) return 0;
  const status = statSync(name);
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(status.mtimeMs, ...readdirSync(name).map((entry) => changed(path.join(name, entry))));
}

/** Whether the build in the usual place is there and newer than every source. */
export function isFresh() {
  if (!existsSync(BUILD)) return false;
  const built = statSync(BUILD).mtimeMs;
  return SOURCES.every((name) => changed(path.join(ROOT, name)) <= built);
}

/** Ends the run with what the build printed when it fails. A build named by `EXTENSION` is taken as it is. */
export async function freshBuild() {
  if (process.env.EXTENSION !== undefined || isFresh()) return;
  process.stderr.write('Building …\n');
  const { ok, output } = await command(tool('wxt'), ['build'], { quiet: true });
  if (!ok) giveUp(`${output}\nThe extension could not be built. See above.`);
}

/**
 * npm run screens: pictures of every screen on the stand-in sites, in both languages, light and dark, at 1280 and 360 px,
 * for people to look at. They go to `screenshots/`, one sheet a screen. --only NAME,NAME picks screens, --look id.dark or 360 picks looks.
 */
import { freshBuild } from './fresh-build.mjs';
import { prepared, ROOT } from './install.mjs';

await prepared(import.meta.url);
const { takeScreens } = await import('./screens.ts');
await freshBuild();
await takeScreens(ROOT, process.argv.slice(2));

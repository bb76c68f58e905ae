/** Serves the stand-in alone, for looking at it in a browser of one's own: prints the flags that lead there. */
import { prepared } from './install.mjs';

await prepared(import.meta.url);
const { startStandin } = await import('../standin/server.ts');
const standin = await startStandin({ port: Number(process.argv[2] ?? 8443) });
process.stdout.write(
  `Start Chromium with a profile of its own and these flags, then open https://www.instagram.com/p/C9contohJb1/\n\n` +
    `${standin.chromiumArgs.map((flag) => `'${flag}'`).join(' ')}\n\nFor Firefox: HTTPS proxy 127.0.0.1:${standin.proxyPort}. Ctrl+C ends it.\n`,
);

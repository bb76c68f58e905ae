import type { Standin } from '../standin/server.ts';

/** For pages we answer ourselves: no name leads anywhere, so nothing can leave the machine. */
export const OFFLINE: Standin = {
  port: 0,
  proxyPort: 0,
  now: 0,
  chromiumArgs: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  close: () => Promise.resolve(),
};

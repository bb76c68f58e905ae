import type { PortLike } from '../rpc/client';
import type { PageCommand } from './commands';

/** All the content script uses of the browser's extension API. */
export interface PageRuntime {
  /** False once the extension was reloaded, updated or removed: this copy of the script is then an orphan. */
  alive(): boolean;
  /** Opens a port to the background; throws when not `alive`. */
  connect(): PortLike;
  /** Commands from our own background. `handle` gives null for one it does not answer. */
  onCommand(handle: (command: PageCommand) => Promise<unknown> | null, signal: AbortSignal): void;
  /** Rings when the background says that something changed. */
  onBell(ring: () => void, signal: AbortSignal): void;
}

const COMMANDS: ReadonlySet<string> = new Set<PageCommand['type']>([
  'togglePanel',
  'openPanel',
  'closePanel',
  'capture',
  'insert',
  'recheck',
  'describe',
]);

/** The browser's own API, `browser` where there is one. Read late: this module is also imported where there is none. */
function api(): typeof chrome {
  const scope = globalThis as { browser?: typeof chrome; chrome?: typeof chrome };
  const found = scope.browser?.runtime === undefined ? scope.chrome : scope.browser;
  if (found?.runtime === undefined) throw new Error('no extension API here');
  return found;
}

export function nativeRuntime(): PageRuntime {
  return {
    alive() {
      try {
        return typeof api().runtime.id === 'string';
      } catch {
        return false;
      }
    },
    connect: () => api().runtime.connect({ name: 'content' }),
    onCommand(handle, signal) {
      const { runtime } = api();
      const listener = (message: unknown, sender: chrome.runtime.MessageSender, answer: (value: unknown) => void) => {
        if (sender.id !== runtime.id || !isCommand(message)) return false;
        const answering = handle(message);
        if (answering === null) return false;
        answering.then(answer, () => answer(null));
        return true;
      };
      runtime.onMessage.addListener(listener);
      onAbort(signal, () => runtime.onMessage.removeListener(listener));
    },
    onBell(ring, signal) {
      const { storage } = api();
      const listener = (changes: Record<string, unknown>, area: string) => {
        if (area === 'local' && 'bell' in changes) ring();
      };
      storage.onChanged.addListener(listener);
      onAbort(signal, () => storage.onChanged.removeListener(listener));
    },
  };
}

function isCommand(message: unknown): message is PageCommand {
  return typeof message === 'object' && message !== null && 'type' in message && COMMANDS.has(String(message.type));
}

/** An orphan's API may be gone: there is nothing left to remove then. */
function onAbort(signal: AbortSignal, remove: () => void): void {
  signal.addEventListener('abort', () => {
    try {
      remove();
    } catch {
      // The listener went with the API.
    }
  });
}

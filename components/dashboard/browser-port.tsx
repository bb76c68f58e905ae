import { createContext, useContext, type ReactNode } from 'react';
import type { Shortcut } from '../../utils/platform/shortcuts';

/** What the dashboard needs of the browser itself, passed in so that tests and previews can stand in for it. */
export interface BrowserPort {
  kind: 'chromium' | 'firefox';
  /** Of the extension. */
  version: string;
  access: {
    missing: () => Promise<string[]>;
    /** Must be called straight from a press. */
    request: (hosts: readonly string[]) => Promise<boolean>;
    watch: (listener: () => void) => () => void;
  };
  shortcuts: {
    list: () => Promise<Shortcut[]>;
    openSettings: () => Promise<void>;
  };
}

const BrowserContext = createContext<BrowserPort | null>(null);

export function BrowserProvider({ port, children }: { port: BrowserPort; children: ReactNode }) {
  return <BrowserContext value={port}>{children}</BrowserContext>;
}

export function useBrowser(): BrowserPort {
  const port = useContext(BrowserContext);
  if (port === null) throw new Error('useBrowser needs a BrowserProvider above it');
  return port;
}

import { DeskRoot } from '../ui';
import type { Bell, DashboardClient } from '../hooks';
import { BrowserProvider, type BrowserPort } from './browser-port';
import { Shell } from './Shell';

export interface AppProps {
  client: DashboardClient;
  bell: Bell;
  /** Epoch ms. */
  clock?: () => number;
  browser: BrowserPort;
}

/** The dashboard tab. All it needs from outside comes in here. */
export function App({ browser, ...desk }: AppProps) {
  return (
    <DeskRoot {...desk}>
      <BrowserProvider port={browser}>
        <Shell />
      </BrowserProvider>
    </DeskRoot>
  );
}

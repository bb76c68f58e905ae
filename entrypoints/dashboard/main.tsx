import '@/components/styles/tokens.css';
import '@/components/styles/base.css';
import { createRoot } from 'react-dom/client';
import { App } from '@/components/dashboard/App';
import type { BrowserPort } from '@/components/dashboard/browser-port';
import { storageBell } from '@/components/hooks/storage-bell';
import { missingHosts, requestAccess, watchAccess } from '@/utils/platform/access';
import { browser } from '@/utils/platform/browser';
import { listShortcuts, openShortcutSettings } from '@/utils/platform/shortcuts';
import { connectClient } from '@/utils/rpc/client';
import type { dashboardContract } from '@/utils/rpc/contract';

const client = connectClient<typeof dashboardContract>(() => browser.runtime.connect({ name: 'dashboard' }), {
  // A new template has no id yet: twice would be two.
  once: ['saveTemplate'],
});

const port: BrowserPort = {
  kind: import.meta.env.FIREFOX ? 'firefox' : 'chromium',
  version: browser.runtime.getManifest().version,
  access: { missing: missingHosts, request: requestAccess, watch: watchAccess },
  shortcuts: { list: listShortcuts, openSettings: openShortcutSettings },
};

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<App client={client} bell={storageBell} browser={port} />);

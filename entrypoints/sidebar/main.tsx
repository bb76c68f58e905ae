import '@/components/styles/tokens.css';
import '@/components/styles/base.css';
import { createRoot } from 'react-dom/client';
import { createAdmission, takeNonce } from '@/components/sidebar/admission';
import { App } from '@/components/sidebar/App';
import { storageBell } from '@/components/hooks/storage-bell';
import { DeskRoot } from '@/components/ui';
import { browser } from '@/utils/platform/browser';
import { connectClient } from '@/utils/rpc/client';
import type { sidebarContract } from '@/utils/rpc/contract';

/** Shows the panel once the background has let this frame in; else, and outside a frame, nothing at all. */
async function start(nonce: string): Promise<void> {
  const admission = createAdmission(nonce);
  const client = connectClient<typeof sidebarContract>(() => browser.runtime.connect({ name: 'sidebar' }), {
    introduce: admission.introduce,
    once: ['insert'],
  });
  // The first call opens the port and so presents the nonce; its answer is asked for again where it is used.
  client.settings().catch(() => {});
  const attached = await admission.attached;
  const root = document.getElementById('root');
  if (attached === null || root === null) return;
  createRoot(root).render(
    <DeskRoot client={client} bell={storageBell}>
      <App site={attached.site} openAt={attached.openAt} />
    </DeskRoot>,
  );
}

const nonce = takeNonce(window);
if (nonce !== null && window.top !== window) void start(nonce);

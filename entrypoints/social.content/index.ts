import { defineContentScript } from 'wxt/utils/define-content-script';
import { nativeRuntime } from '@/utils/page/runtime';
import { startPage } from '@/utils/page/start';
import { takeOver } from '@/utils/page/takeover';
import { SITE_PATTERNS } from '@/utils/platform/hosts';
import { connectClient } from '@/utils/rpc/client';
import type { contentContract } from '@/utils/rpc/contract';
import { findAccount } from '@/utils/sites/accounts';
import { surfaceFor } from '@/utils/sites/registry';

export default defineContentScript({
  matches: SITE_PATTERNS,
  runAt: 'document_idle',
  // No message to the page; copies of this script settle among themselves who goes on.
  noScriptStartedPostMessage: true,
  main() {
    const runtime = nativeRuntime();
    startPage({
      document,
      runtime,
      desk: connectClient<typeof contentContract>(() => runtime.connect()),
      surfaceFor,
      findAccount,
      controller: takeOver(document),
    });
  },
});

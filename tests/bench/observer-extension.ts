import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Ids it draws a number at, and those it draws a hint at. */
export interface KnownIds {
  tracked: readonly string[];
  hinted: readonly string[];
}

/**
 * The plain observer to compare with: a content script that asks the whole document for comment rows at every mutation
 * and draws a mark at those it knows. It asks nobody and reads neither author nor text, so it does less than any real one.
 */
export async function writeObserverExtension(folder: string, known: KnownIds): Promise<void> {
  await mkdir(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Plain observer',
    version: '1',
    background: { service_worker: 'background.js' },
    host_permissions: ['https://www.instagram.com/*'],
    content_scripts: [{ matches: ['https://www.instagram.com/*'], js: ['content.js'], run_at: 'document_idle' }],
  };
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(path.join(folder, 'background.js'), '');
  await writeFile(path.join(folder, 'content.js'), `(${String(observe)})(${JSON.stringify(known)});`);
}

/** Runs as the content script. Self-contained: it is written out as text. */
function observe(known: KnownIds): void {
  const tracked = new Set(known.tracked);
  const hinted = new Set(known.hinted);

  function look(): void {
    for (const time of document.querySelectorAll('a[href*="/c/"] > time[datetime]')) {
      const id = /\/c\/(\d+)/.exec(time.parentElement?.getAttribute('href') ?? '')?.[1];
      if (id === undefined || (!tracked.has(id) && !hinted.has(id))) continue;
      const line = time.closest('.body')?.querySelector('.line');
      if (line === null || line === undefined || line.querySelector('[data-plain-mark]') !== null) continue;
      const host = document.createElement('span');
      host.dataset['plainMark'] = '';
      const words = tracked.has(id) ? [`UKUR-2026-${id.slice(-4)} Baru 23 jam`] : ['Mungkin aduan', 'Aduan', 'Bukan'];
      host.attachShadow({ mode: 'closed' }).append(...words.map((text) => {
        const button = document.createElement('button');
        button.textContent = text;
        return button;
      }));
      line.append(host);
    }
  }

  new MutationObserver(look).observe(document.documentElement, { childList: true, subtree: true });
  look();
}

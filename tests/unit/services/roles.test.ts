import { describe, expect, it } from 'vitest';
import { roleOf, type Sender } from '@/utils/services/roles';

const id = 'abcdefghijklmnopabcdefghijklmnop';
const chrome = { id, origin: `chrome-extension://${id}` };
const firefox = { id, origin: 'moz-extension://11111111-2222-4333-8444-555555555555' };
const post = 'https://www.instagram.com/p/CONTOH1/';

describe.each([chrome, firefox])('the role of a sender under $origin', (extension) => {
  const page = (name: string) => `${extension.origin}/${name}`;

  it.each<{ name: string; sender: Sender | undefined; role: unknown }>([
    { name: 'content script on Instagram', sender: { id, url: post, frameId: 0, tab: { id: 7 } }, role: { role: 'content', tabId: 7, site: 'instagram' } },
    { name: 'content script on Messenger', sender: { id, url: 'https://www.messenger.com/t/1/', frameId: 0, tab: { id: 7 } }, role: { role: 'content', tabId: 7, site: 'facebook' } },
    { name: 'a frame inside a site', sender: { id, url: post, frameId: 4, tab: { id: 7 } }, role: null },
    { name: 'another site', sender: { id, url: 'https://instagram.com.contoh.example/', frameId: 0, tab: { id: 7 } }, role: null },
    { name: 'the site without TLS', sender: { id, url: 'http://www.instagram.com/', frameId: 0, tab: { id: 7 } }, role: null },
    { name: 'our panel in a site', sender: { id, url: page('sidebar.html#nonce'), frameId: 3, tab: { id: 7, url: post } }, role: { role: 'sidebar', tabId: 7, site: 'instagram' } },
    { name: 'our panel as a page of its own', sender: { id, url: page('sidebar.html'), frameId: 0, tab: { id: 7 } }, role: null },
    { name: 'the dashboard', sender: { id, url: page('dashboard.html#/aduan'), frameId: 0, tab: { id: 8 } }, role: { role: 'dashboard' } },
    { name: 'the dashboard embedded somewhere', sender: { id, url: page('dashboard.html'), frameId: 2, tab: { id: 8 } }, role: null },
    { name: 'another page of ours', sender: { id, url: page('lain.html'), frameId: 0, tab: { id: 8 } }, role: null },
    { name: 'another extension', sender: { id: 'b'.repeat(32), url: page('dashboard.html'), frameId: 0 }, role: null },
    { name: 'a page that only looks like ours', sender: { id, url: 'https://contoh.example/dashboard.html', frameId: 0 }, role: null },
    { name: 'nobody', sender: undefined, role: null },
  ])('$name', ({ sender, role }) => {
    expect(roleOf(sender, extension)).toEqual(role);
  });
});

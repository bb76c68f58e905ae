// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { business } from '@/utils/sites/facebook/business';
import { comments as facebook } from '@/utils/sites/facebook/comments';
import { messenger } from '@/utils/sites/facebook/messenger';
import { comments as instagram } from '@/utils/sites/instagram/comments';
import { direct } from '@/utils/sites/instagram/direct';
import type { ParseContext, Surface } from '@/utils/sites/types';
import { facebookRow, instagramPage, instagramRow, PAGE, POST } from './drawn';
import { NOW, showPage } from './fixture-pages';

/** The box found for the nth item: its scope and label, or null. */
function boxFor(surface: Surface, url: URL, html: string, nth = 0, shownNow = url): string | null {
  const page = showPage(html);
  const context: ParseContext = { url, now: NOW, me: null };
  const root = surface.root(page, context);
  const reading = root === null ? undefined : surface.parse(root, context).readings[nth];
  if (reading === undefined) throw new Error('nothing read');
  const box = surface.composer(reading, page, { ...context, url: shownNow });
  return box && `${box.scope}: ${box.element.getAttribute('aria-label') ?? ''}`;
}

const editor = (label: string): string => `<div role="textbox" contenteditable="true" data-lexical-editor="true" aria-label="${label}"><p></p></div>`;
const other = (n: number): string => facebookRow(n, 'di kiriman lain', '900000000000002');
const post = (inside: string): string => `<div><h3><a href="/kelurahan.contoh">Kelurahan Contoh</a></h3>${inside}</div>`;
const FEED = new URL('https://www.facebook.com/kelurahan.contoh');

describe('a comment on Facebook', () => {
  it.each<[string, URL, string, number, string | null]>([
    ['the post’s own box', FEED, `<div role="main">${post(facebookRow(1) + editor('Comment as A'))}${post(other(2) + editor('Comment as B'))}</div>`, 0, 'post: Comment as A'],
    ['the second post’s own box', FEED, `<div role="main">${post(facebookRow(1) + editor('Comment as A'))}${post(other(2) + editor('Comment as B'))}</div>`, 1, 'post: Comment as B'],
    ['never the neighbour’s', FEED, `<div role="main">${post(facebookRow(1))}${post(other(2) + editor('Comment as B'))}</div>`, 0, null],
    ['never one of a neighbour without comments', FEED, `<div role="main"><div aria-posinset="1">${facebookRow(1)}</div><div aria-posinset="2">${editor('Comment as B')}</div></div>`, 0, null],
    ['never across a feed', FEED, `<div role="main"><div role="feed"><div>${facebookRow(1)}</div></div>${editor('Comment as A')}</div>`, 0, null],
    ['never what creates a post', PAGE, `<div role="main">${editor("What's on your mind, Pak?")}${facebookRow(1)}</div>`, 0, null],
    ['never what creates a post, in Indonesian', PAGE, `<div role="main">${editor('Apa yang Anda pikirkan, Pak?')}${facebookRow(1)}</div>`, 0, null],
    ['never a search', PAGE, `<div role="main"><div role="search">${editor('Cari')}</div>${facebookRow(1)}</div>`, 0, null],
    ['never a floating conversation', PAGE, `<div role="main">${facebookRow(1)}<div data-pagelet="ChatTab">${editor('Message')}</div></div>`, 0, null],
    ['never a private reply', PAGE, `<div role="main">${facebookRow(1)}</div><div role="dialog" aria-label="Message Warga 1">${editor('')}</div>`, 0, null],
    ['nor one inside the main area', PAGE, `<div role="main">${facebookRow(1)}<div role="dialog" aria-label="Message Warga 1">${editor('')}</div></div>`, 0, null],
    ['a hidden box does not count', PAGE, `<div role="main">${facebookRow(1)}<div hidden>${editor('Comment as A')}</div></div>`, 0, null],
    ['the reply box behind its thread', PAGE, `<div role="main"><div>${facebookRow(1)}${editor('Reply to Warga 1')}${facebookRow(2)}</div>${editor('Comment as A')}</div>`, 0, 'reply: Reply to Warga 1'],
    ['not the reply box of another thread', PAGE, `<div role="main"><div>${facebookRow(1)}${editor('Balas Warga 1')}${facebookRow(2)}</div>${editor('Komentari sebagai A')}</div>`, 1, 'post: Komentari sebagai A'],
    ['reply boxes in a language we do not know', PAGE, `<div role="main"><div>${facebookRow(1)}${editor('Vrut')}${facebookRow(2)}</div>${editor('Blen')}</div>`, 0, 'reply: Vrut'],
    ['and the post’s, being the last', PAGE, `<div role="main"><div>${facebookRow(1)}${editor('Vrut')}${facebookRow(2)}</div>${editor('Blen')}</div>`, 1, 'post: Blen'],
  ])('%s', (_, url, html, nth, expected) => expect(boxFor(facebook, url, html, nth)).toBe(expected));
});

describe('a comment on Instagram', () => {
  const article = (rows: string, label: string): string => `<article>${rows}<form><textarea aria-label="${label}"></textarea></form></article>`;
  it.each<[string, string, string, string | null]>([
    ['the page’s form', POST.href, instagramPage(instagramRow(1)), 'post: Add a comment…'],
    ['the article’s own form', 'https://www.instagram.com/', `<main>${article(instagramRow(1), 'A')}${article(instagramRow(2), 'B')}</main>`, 'post: A'],
    ['never another article’s', 'https://www.instagram.com/', `<main><article>${instagramRow(1)}</article>${article(instagramRow(2), 'B')}</main>`, null],
    ['the dialog’s, not that of the feed behind', POST.href, `<main>${article(instagramRow(5), 'feed')}</main><div role="dialog"><a href="/p/DBanyak0001/"></a>${instagramRow(1)}<form><textarea aria-label="dialog"></textarea></form></div>`, 'post: dialog'],
    ['never from behind a dialog without one', POST.href, `<main>${article(instagramRow(5), 'feed')}</main><div role="dialog"><a href="/p/DBanyak0001/"></a>${instagramRow(1)}</div>`, null],
    ['never a floating conversation', POST.href, `<main>${instagramRow(1)}<div data-pagelet="IGDChatTabsRootContent"><form><textarea aria-label="chat"></textarea></form></div></main>`, null],
    ['an editor, should it ever be one', POST.href, `<main>${instagramRow(1)}<form>${editor('Komentar')}</form></main>`, 'post: Komentar'],
  ])('%s', (_, address, html, expected) => expect(boxFor(instagram, new URL(address), html)).toBe(expected));

  it('the row’s own Reply', () => {
    const page = showPage(instagramPage(instagramRow(1) + instagramRow(2)));
    const readings = instagram.parse(page, { url: POST, now: NOW, me: null }).readings;
    for (const reading of readings) {
      const control = instagram.replyControl(reading);
      expect(control?.textContent).toBe('Reply');
      expect(reading.row.contains(control)).toBe(true);
    }
  });
});

describe('a message', () => {
  const DM = new URL('https://www.instagram.com/direct/t/17840000000000001/');
  const CHAT = new URL('https://www.facebook.com/messages/t/100071/');
  const INBOX = new URL('https://business.facebook.com/latest/inbox/all?selected_item_id=100081&thread_type=FB_MESSAGE');
  const group = '<div role="group"><div id="double_tappable_id.mid.$x1"><div role="none"><span dir="auto"><div dir="auto">halo</div></span></div></div></div>';
  const list = `<div data-pagelet="IGDMessagesList">${group}</div>`;
  const log = '<div role="log"><div role="article"><div data-message-id="mid.$x1" aria-label="At 09:00, Bea: halo"><div dir="auto">halo</div></div></div></div>';
  const region = '<div role="region"><div data-utime="1792400000"><div data-message-id="mid.$x1">halo</div></div></div>';

  it.each<[string, Surface, URL, string, URL, string | null]>([
    ['Instagram: the conversation’s box', direct, DM, `<main><div role="navigation">${editor('Cari')}</div><div>${list}<div data-pagelet="IGDComposerForCannes">${editor('Message')}</div></div></main>`, DM, 'thread: Message'],
    ['Instagram: by structure alone', direct, DM, `<main><div>${list}<div>${editor('Pesan')}</div></div></main>`, DM, 'thread: Pesan'],
    ['Instagram: not once another conversation is open', direct, DM, `<main>${list}<div data-pagelet="IGDComposerForCannes">${editor('Message')}</div></main>`, new URL('https://www.instagram.com/direct/t/9/'), null],
    ['Instagram: a request has none', direct, DM, `<main><div role="navigation">${editor('Cari')}</div>${list}</main>`, DM, null],
    ['Messenger: the conversation’s box', messenger, CHAT, `<div role="main">${log}${editor('Tulis ke Bea')}</div>`, CHAT, 'thread: Tulis ke Bea'],
    ['Messenger: the same thread by its other address', messenger, CHAT, `<div role="main">${log}${editor('Tulis ke Bea')}</div>`, new URL('https://www.facebook.com/messages/e2ee/t/100071/'), 'thread: Tulis ke Bea'],
    ['Messenger: not once another conversation is open', messenger, CHAT, `<div role="main">${log}${editor('Tulis ke Bea')}</div>`, new URL('https://www.facebook.com/messages/t/5/'), null],
    ['Messenger: never a floating one', messenger, CHAT, `<div role="main">${log}<div data-pagelet="ChatTab">${editor('Message')}</div></div>`, CHAT, null],
    ['Business Suite: the conversation’s box', business, INBOX, `${region}${editor('Reply in Messenger…')}`, INBOX, 'thread: Reply in Messenger…'],
    ['Business Suite: not when the selection is gone from the address', business, INBOX, `${region}${editor('Reply in Messenger…')}`, new URL('https://business.facebook.com/latest/inbox/all'), null],
  ])('%s', (_, surface, url, html, shownNow, expected) => expect(boxFor(surface, url, html, 0, shownNow)).toBe(expected));
});

// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { comments as facebook } from '@/utils/sites/facebook/comments';
import { messenger } from '@/utils/sites/facebook/messenger';
import { comments as instagram } from '@/utils/sites/instagram/comments';
import { direct } from '@/utils/sites/instagram/direct';
import type { Surface } from '@/utils/sites/types';
import { facebookRow, instagramRow, PAGE, POST } from './drawn';
import { NOW, showPage } from './fixture-pages';

/** Texts read from the area a person looks at; null where there is none. */
function texts(surface: Surface, url: URL, html: string): string[] | null {
  const page = showPage(html);
  const context = { url, now: NOW, me: null };
  const root = surface.root(page, context);
  return root === null ? null : surface.parse(root, context).readings.map(({ item }) => item.text);
}

const ig = (n: number, text: string, code = 'DBanyak0001'): string => instagramRow(n, text).replaceAll('DBanyak0001', code);
const fb = facebookRow;
const dialog = (inside: string, attributes = ''): string => `<div><div role="dialog" aria-modal="true" ${attributes}>${inside}</div></div>`;

describe('Instagram', () => {
  const feed = `<main><article>${ig(8, 'belakang', 'DLain')}</article><article><a href="/p/DBanyak0001/"></a>${ig(9, 'salinan')}</article></main>`;
  it.each<[string, string, string[] | null]>([
    ['the dialog of the post, not the feed behind', feed + dialog(`<a href="/p/DBanyak0001/"></a>${ig(1, 'dialog')}`), ['dialog']],
    ['a dialog without comments', feed + dialog('<a href="/p/DBanyak0001/"></a>'), []],
    ['a dialog whose comments carry another code', feed + dialog(ig(1, 'silang', 'DLain2')), ['silang']],
    ['a hidden dialog of before', `<main>${ig(1, 'utama')}</main>${dialog(ig(2, 'lama'), 'hidden')}`, ['utama']],
    ['a dialog hidden by style', `<main>${ig(1, 'utama')}</main><div style="display: none">${dialog(ig(2, 'lama'))}</div>`, ['utama']],
    ['a list of likes over the post', `${feed}${dialog(`<a href="/p/DBanyak0001/"></a>${ig(1, 'dialog')}`, 'aria-hidden="true"')}${dialog('<a href="/suka.contoh/">suka.contoh</a>')}`, ['dialog']],
    ['a question over the standalone page', `<main>${ig(1, 'utama')}</main>${dialog('<h2>Kuki</h2><button>Terima</button>')}`, ['utama']],
    ['a dialog that is still empty, over a feed', feed + dialog('<div></div>'), null],
    ['a feed without a dialog: only the post in the address', feed, ['salinan']],
    ['a dialog inside a dialog', feed + dialog(dialog(`<a href="/p/DBanyak0001/"></a>${ig(1, 'dalam')}`)), ['dalam']],
    ['no main area', ig(1, 'x'), ['x']],
    ['nothing', '<div></div>', null],
  ])('%s', (_, html, expected) => expect(texts(instagram, POST, html)).toEqual(expected));

  it('a dialog over a profile whose address has not changed yet', () => {
    const profile = new URL('https://www.instagram.com/lurah.contoh/');
    const grid = '<main><a href="/lurah.contoh/p/DBanyak0001/"><img alt="x"></a></main>';
    expect(texts(instagram, profile, grid)).toBeNull();
    expect(texts(instagram, profile, grid + dialog(ig(1, 'dialog')))).toEqual(['dialog']);
  });
});

describe('Facebook', () => {
  const feed = `<div role="main"><div role="feed"><div role="article" aria-posinset="1">${fb(8, 'belakang', '900000000000008')}${fb(9, 'belakang dua', '900000000000008')}</div></div></div>`;
  const link = `<a href="${PAGE.href}?__cft__[0]=x">1 jam</a>`;
  it.each<[string, string, string[] | null]>([
    ['the dialog of the post', feed + dialog(link + fb(1, 'dialog')), ['dialog']],
    ['a dialog without comments', feed + dialog(link), []],
    ['a dialog whose links name the post otherwise', feed + dialog(fb(1, 'dialog', '900000000000003')), ['dialog']],
    ['a private reply on top, with the comment quoted', feed + dialog(fb(1, 'kutipan') + link, 'aria-label="Message Warga 1"') + dialog(link + fb(2, 'dialog')), ['dialog']],
    ['and in Indonesian', feed + dialog(fb(1, 'kutipan') + link, 'aria-label="Kirim pesan ke Warga 1"') + dialog(link + fb(2, 'dialog')), ['dialog']],
    ['a private reply inside the dialog', feed + dialog(link + fb(2, 'dialog') + dialog(fb(1, 'kutipan'), 'aria-label="Message Warga 1"')), ['dialog']],
    ['notifications', `<div role="main">${fb(1, 'utama')}</div>${dialog('<a href="/x/posts/1?comment_id=1234&notif_t=feed_comment">Budi</a>')}`, ['utama']],
    ['only the post in the address, above related ones', `<div role="main"><div>${fb(1, 'ini')}${fb(2, 'ini juga')}</div><div>${fb(3, 'terkait', '900000000000009')}</div></div>`, ['ini', 'ini juga']],
    ['the column beside a photo', `<div role="main"><img alt=""></div><div role="complementary">${fb(1, 'samping')}</div>`, ['samping']],
    ['no area at all', '<div></div>', null],
  ])('%s', (_, html, expected) => expect(texts(facebook, PAGE, html)).toEqual(expected));

  it('a pasted permalink in an anonymous comment is not its own', () => {
    const url = new URL('https://www.facebook.com/groups/1/posts/900000000000001/');
    const html = `<div role="main"><div role="article" aria-label="Comment by Anonymous member 2 hours ago"><span><span dir="auto">Anonymous member</span></span>
      <div dir="auto">lihat <a href="/groups/1/posts/900000000000009/?comment_id=5550001">tautan ini</a> ya</div>
      <ul><li><a href="/groups/1/posts/900000000000001/?comment_id=7770001">2h</a></li></ul></div></div>`;
    const [reading] = facebook.parse(showPage(html), { url, now: NOW, me: null }).readings;
    expect(reading?.item).toMatchObject({ externalId: '7770001', threadId: '900000000000001', authorName: 'Anonymous member', text: 'lihat tautan ini ya' });
  });
});

describe('conversations', () => {
  const message = (id: string, text: string, quote = ''): string =>
    `<div role="article"><div data-message-id="mid.$${id}" aria-roledescription="message">${quote}<div><span dir="auto"><div dir="auto">${text}</div></span></div></div></div>`;
  const CHAT = new URL('https://www.facebook.com/messages/t/100071/');
  it.each<[string, string, string[] | null]>([
    ['the transcript of the main area', `<div role="main"><div role="log">${message('1', 'utama')}</div></div><div role="log">${message('2', 'lain')}${message('3', 'lain')}</div>`, ['utama']],
    ['never a floating one', `<div role="main"><div role="log">${message('1', 'utama')}</div><div data-pagelet="ChatTab"><div role="log">${message('2', 'tab')}${message('3', 'tab')}</div></div></div>`, ['utama']],
    ['a quoted message does not mix in, even without labels', `<div role="main"><div role="log">${message('1', 'jawaban', '<div role="button"><span dir="auto"><div dir="auto">kutipan</div></span></div>')}</div></div>`, ['jawaban']],
    ['no transcript', `<div role="main"><h1>Obrolan</h1></div>`, null],
  ])('Messenger: %s', (_, html, expected) => expect(texts(messenger, CHAT, html)).toEqual(expected));

  const group = (id: string, text: string): string => `<div role="group"><div id="double_tappable_id.mid.$${id}"><span dir="auto"><div dir="auto">${text}</div></span></div></div>`;
  const DM = new URL('https://www.instagram.com/direct/t/1784/');
  it.each<[string, string, string[] | null]>([
    ['the open list', `<main><div data-pagelet="IGDMessagesList">${group('1', 'utama')}</div></main>`, ['utama']],
    ['never a floating one', `<main><div data-pagelet="IGDMessagesList">${group('1', 'utama')}</div></main><div data-pagelet="IGDChatTabsRootContent"><div data-pagelet="IGDMessagesList">${group('2', 'tab')}</div></div>`, ['utama']],
    ['a hidden list of before', `<main><div data-pagelet="IGDMessagesList">${group('1', 'utama')}</div><div hidden><div data-pagelet="IGDMessagesList">${group('2', 'lama')}</div></div></main>`, ['utama']],
    ['by the box, where the list has no name', `<main><div role="navigation">x</div><div><div>${group('1', 'utama')}</div><div data-pagelet="IGDComposerForCannes"></div></div></main>`, ['utama']],
    ['by its messages alone', `<main>${group('1', 'utama')}</main>`, ['utama']],
    ['an inbox without an open conversation', '<main><div role="navigation">x</div></main>', null],
  ])('Instagram: %s', (_, html, expected) => expect(texts(direct, DM, html)).toEqual(expected));
});

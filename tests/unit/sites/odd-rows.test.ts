// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { CapturedItem } from '@/utils/core/item';
import { comments as facebook } from '@/utils/sites/facebook/comments';
import { comments as instagram } from '@/utils/sites/instagram/comments';
import { facebookPage, PAGE, POST } from './drawn';
import { NOW, showPage } from './fixture-pages';

const ID = '17900000000000001';
const TIME = `<a href="/p/DBanyak0001/c/${ID}/"><time datetime="2026-10-20T01:00:00.000Z">4h</time></a>`;
const PICTURE = '<a href="/rina.contoh/"><img alt="x"></a>';
const NAME = '<a href="/rina.contoh/">rina.contoh</a>';
const REPLY = '<div role="button">Reply</div>';

describe('rows on Instagram', () => {
  const read = (html: string) => instagram.parse(showPage(`<main><div>${html}</div></main>`), { url: POST, now: NOW, me: null }).readings;

  it.each<[string, string, Partial<CapturedItem>]>([
    ['text and time in one box, a mention first', `<div>${PICTURE}<div><h3>${NAME}</h3><div><span dir="auto"><a href="/budi.contoh/">@budi.contoh</a> benar</span><div>${TIME}${REPLY}</div></div></div></div>`, { authorHandle: 'rina.contoh', text: '@budi.contoh benar' }],
    ['picture in the line of the name, text below', `<div><div>${PICTURE}${NAME}${TIME}</div><div><span dir="auto">di bawah</span></div></div>`, { text: 'di bawah' }],
    ['no picture', `<div><div>${NAME}${TIME}</div><div><span dir="auto">tanpa foto</span></div>${REPLY}</div>`, { authorHandle: 'rina.contoh', text: 'tanpa foto' }],
    ['only the picture leads to the author', `<div>${PICTURE}<div><span>rina</span>${TIME}<span dir="auto">teks</span>${REPLY}</div></div>`, { authorHandle: 'rina.contoh', text: 'teks' }],
    ['no author at all', `<div><span dir="auto">Pengguna Instagram</span>${TIME}<span dir="auto">teks</span>${REPLY}</div>`, { authorHandle: null, text: 'teks' }],
    ['a wordless comment in the newer layout', `<div>${PICTURE}<div><div><span dir="auto">${NAME}</span><span dir="auto">${TIME}</span></div><img alt="GIF"></div>${REPLY}<div role="button"><svg height="16"></svg></div></div>`, { text: '' }],
    ['a picture of the post above a lone comment', `<div><a href="/pemkot.contoh/"><img alt="p"></a><a href="/pemkot.contoh/">pemkot.contoh</a></div><div><div>${NAME}${TIME}</div><span dir="auto">sendiri</span></div>`, { authorHandle: 'rina.contoh', text: 'sendiri' }],
    ['a time without an instant', `<div>${PICTURE}${NAME}<a href="/p/DBanyak0001/c/${ID}/"><time>2 jam</time></a><span dir="auto">x</span></div>`, { writtenAt: { kind: 'interval', earliest: NOW - 3 * 3_600_000, latest: NOW - 2 * 3_600_000, words: '2 jam' } }],
    ['a permalink without a time element', `<div>${PICTURE}${NAME}<a href="/p/DBanyak0001/c/${ID}/"><span>2 jam</span></a><span dir="auto">x</span></div>`, { externalId: ID, text: 'x' }],
  ])('%s', (_, html, expected) => expect(read(html)[0]?.item).toMatchObject(expected));

  it('other links to a comment are no rows', () => {
    expect(read(`<div>${PICTURE}${NAME}<a href="/p/DBanyak0001/c/${ID}/liked_by/">3 suka</a></div>`)).toEqual([]);
    expect(read(`<div>${PICTURE}${NAME}<a href="/p/DBanyak0001/c/${ID}/"></a></div>`)).toEqual([]);
  });
});

describe('rows on Facebook', () => {
  const own = `/profile.php?id=100011&comment_id=${encodeURIComponent(btoa('comment:900000000000001_1110000000000001'))}`;
  const name = `<a href="${own}"><span>Sinta Contoh</span></a>`;
  const time = `<a href="${PAGE.href}?comment_id=1110000000000001">1d</a>`;
  const line = `<ul><li>${time}</li><li><div role="button" aria-label="Like">Like</div></li><li><div role="button">Reply</div></li></ul>`;
  const words = (text: string): string => `<span dir="auto"><div dir="auto">${text}</div></span>`;
  const row = (inside: string, label = 'Comment by Sinta Contoh a day ago'): string => `<div role="article" aria-label="${label}">${inside}</div>`;
  const read = (html: string) => facebook.parse(showPage(facebookPage(html)), { url: PAGE, now: NOW, me: null }).readings;

  it.each<[string, string, Partial<CapturedItem>]>([
    ['a note behind the time of a wordless comment', row(`${name}<img alt="May be an image"><div>${time}<span dir="auto">Edited</span></div>`), { text: '' }],
    ['no permalink', row(name + words('teks')), { externalId: '1110000000000001', threadId: '900000000000001', permalink: null, text: 'teks' }],
    ['no author link', row(words('teks') + line), { externalId: '1110000000000001', authorName: 'Sinta Contoh', text: 'teks' }],
    ['a badge behind the name', row(`${name}<span dir="auto">Penggemar berat</span>${words('teks')}${line}`), { text: 'teks' }],
    ['a text that is a plain span', row(`${name}<span dir="auto">teks</span>${line}`), { text: 'teks' }],
    ['paragraphs without a box around', row(`${name}<div dir="auto">satu</div><div dir="auto">dua</div>${line}`), { text: 'satu\ndua' }],
    ['a link preview', row(`${name}${words('lihat')}<a href="https://contoh.example/"><span dir="auto">Judul</span></a>${line}`), { text: 'lihat' }],
    ['a text of one emoji image', row(name + words('<img alt="👍" width="16">') + line), { text: '👍' }],
    ['no dir at all', row(`${name}<div data-ad-preview="message">teks</div>${line}`), { text: 'teks' }],
    ['an id on the wrapper alone', `<div data-commentid="1110000000000001">${row(`<span>Sinta Contoh</span>${words('teks')}`)}</div>`, { externalId: '1110000000000001' }],
    ['a reply whose permalink names only what it answers', row(`<a href="${own.replace(/comment_id=.*/u, `comment_id=${encodeURIComponent(btoa('comment:900000000000001_1110000000000009'))}`)}"><span>Sinta Contoh</span></a>${words('teks')}${line}`, "Reply by Sinta Contoh to Budi's comment a day ago"), { externalId: '1110000000000009', parentId: '1110000000000001' }],
    ['an unfolded text', row(name + words('panjang <div role="button">See less</div>') + line), { text: 'panjang', textCut: false }],
    ['a folded text', row(name + words('panjang <div role="button">Lihat selengkapnya</div>') + line), { text: 'panjang', textCut: true }],
    ['folded in a language we do not know', row(name + words('panjang… <div role="button">Zib</div>') + line), { text: 'panjang…', textCut: true }],
    ['some control in a language we do not know', row(name + words('panjang. <div role="button">Zib</div>') + line), { text: 'panjang.', textCut: false }],
    ['a translation', row(name + words('panjang… <div role="button">See translation</div>') + line), { textCut: false }],
  ])('%s', (_, html, expected) => expect(read(html)[0]?.item).toMatchObject(expected));

  it.each([
    ['an empty shell', '<div role="article"><div role="status" aria-label="Loading..."></div></div>'],
    ['a picture’s box', '<div role="article" aria-label="Foto"><img alt="x"></div>'],
    ['a post', `<div role="article" aria-label="Comment by Sinta Contoh"><div data-ad-rendering-role="profile_name">${name}</div></div>`],
    ['a notification', `<div role="article" aria-label="Notifikasi"><a href="${PAGE.href}?comment_id=1110000000000001&notif_id=5">Sinta</a></div>`],
    ['another site', '<div role="article" aria-label="x"><a href="https://contoh.example/posts/1?comment_id=1110000000000001">1d</a></div>'],
  ])('%s is no comment', (_, html) => expect(read(html)).toEqual([]));
});

// @vitest-environment jsdom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_TEXT } from '@/utils/core/item';
import { findAccount } from '@/utils/sites/accounts';
import { comments as facebook } from '@/utils/sites/facebook/comments';
import { messenger } from '@/utils/sites/facebook/messenger';
import { comments as instagram } from '@/utils/sites/instagram/comments';
import { SURFACES } from '@/utils/sites/registry';
import { facebookPage, facebookRow, instagramPage, instagramRow, PAGE, POST } from './drawn';
import { NOW, showPage } from './fixture-pages';

const ATTRIBUTES: [string, string][] = [
  ['role', 'article'], ['role', 'group'], ['role', 'log'], ['role', 'main'], ['role', 'dialog'], ['role', 'button'],
  ['role', 'presentation'], ['role', 'textbox'], ['role', 'row'], ['role', 'img'], ['dir', 'auto'], ['dir', 'auto'],
  ['contenteditable', 'true'], ['aria-label', 'Comment by X 2 hours ago'], ['aria-label', 'At 16:15, You: x'], ['aria-label', ': '],
  ['aria-label', ', '], ['aria-label', 'Edit or delete this'], ['aria-haspopup', 'menu'], ['href', '/p/DX/c/17900000000000001/'],
  ['href', '/p/DX/c/17900000000000001/r/17900000000000002/'], ['href', '/rina.contoh/'], ['href', 'javascript:alert(1)'], ['href', ''],
  ['href', 'http://['], ['href', '/%E0%A4%A/p/x/c/12345/'], ['href', '/x/posts/1?comment_id=123456'],
  ['href', '/profile.php?id=12345&comment_id=Y29tbWVudDoxMjM0NV82Nzg5MA'], ['href', '?comment_id=%'], ['datetime', 'x'],
  ['datetime', '2026-10-20T01:00:00.000Z'], ['data-message-id', 'mid.$a'], ['data-message-id', ''], ['data-message-id', ':r1:'],
  ['data-scope', 'messages_table'], ['aria-roledescription', 'message'], ['data-virtualized', 'true'], ['data-utime', 'NaN'],
  ['data-utime', '1792400000'], ['data-commentid', '../x'], ['id', 'double_tappable_id.mid.$b'], ['id', 'double_tappable_id.'],
  ['data-pagelet', 'IGDMessagesList'], ['data-pagelet', 'IGDComposerForCannes'], ['data-pagelet', 'ChatTab'], ['height', '16'],
  ['data-surface', 'x/messenger_detail_view'], ['style', 'display:flex; justify-content:flex-end'], ['aria-posinset', '1'], ['hidden', ''],
];
const TAGS = ['div', 'div', 'div', 'span', 'a', 'a', 'time', 'ul', 'li', 'img', 'svg', 'button', 'textarea', 'form', 'article', 'main', 'h2', 'br'];
const TEXTS = ['', 'rina.contoh', '@rina.contoh', 'Reply', '2 jam', 'Balas', '\u202E<img src=x onerror=alert(1)>', '😀', 'x: y', '16:15'];

interface Node {
  tag: string;
  attributes: [string, string][];
  text: string;
  /** Which of the nodes before it holds it. */
  under: number;
}

const node: fc.Arbitrary<Node> = fc.record({
  tag: fc.constantFrom(...TAGS),
  attributes: fc.array(fc.constantFrom(...ATTRIBUTES), { maxLength: 4 }),
  text: fc.constantFrom(...TEXTS),
  under: fc.nat({ max: 200 }),
});

function grow(page: Document, nodes: readonly Node[]): void {
  const elements: Element[] = [page.body];
  for (const { tag, attributes, text, under } of nodes) {
    const element = tag === 'svg' ? page.createElementNS('http://www.w3.org/2000/svg', 'svg') : page.createElement(tag);
    for (const [name, value] of attributes) element.setAttribute(name, value);
    element.append(text);
    // Mostly deep: the newest nodes hold the next.
    elements[Math.max(0, elements.length - 1 - (under % 8))]?.append(element);
    elements.push(element);
  }
}

const URLS = [
  POST, PAGE, new URL('https://www.instagram.com/direct/t/1784/'), new URL('https://www.facebook.com/messages/t/1/'), new URL('https://www.facebook.com/'),
  new URL('https://business.facebook.com/latest/inbox/all?selected_item_id=1&thread_type=IG_MESSAGE'),
];

describe('a page can be anything', () => {
  it('nothing throws, and items are plain data', () => {
    fc.assert(
      fc.property(fc.array(node, { minLength: 5, maxLength: 60 }), fc.constantFrom(...URLS), (nodes, url) => {
        const page = showPage('');
        grow(page, nodes);
        const context = { url, now: NOW, me: findAccount(page, url) };
        for (const surface of SURFACES) {
          const root = surface.root(page, context);
          const { readings, health } = surface.parse(root ?? page.body, context);
          // The guard around a row is for what we did not think of, not for what this finds.
          expect(health['skipped.failed']).toBeUndefined();
          for (const reading of readings) {
            expect(JSON.parse(JSON.stringify(reading.item))).toEqual(reading.item);
            expect(reading.item.permalink ?? 'https:').toMatch(/^https:/u);
            surface.replyControl(reading);
            surface.composer(reading, page, context);
          }
          for (const anchor of page.querySelectorAll('*')) surface.read(anchor, context);
          surface.postOwner?.(page, context);
        }
      }),
      { numRuns: 80 },
    );
  });
});

describe('what people write', () => {
  const readInstagram = (text: string) => instagram.parse(showPage(instagramPage(instagramRow(1, text))), { url: POST, now: NOW, me: null }).readings[0]?.item;
  const readFacebook = (text: string) => facebook.parse(showPage(facebookPage(facebookRow(1, text))), { url: PAGE, now: NOW, me: null }).readings[0]?.item;

  it.each([['Instagram', readInstagram] as const, ['Facebook', readFacebook] as const])('%s', (_, read) => {
    expect(read('&lt;img src=x onerror=alert(1)&gt;')?.text).toBe('<img src=x onerror=alert(1)>');
    expect(read('\u202Eterbalik\u202C')?.text).toBe('\u202Eterbalik\u202C');
    expect(read('a<a href="javascript:alert(1)">b</a>c')?.text).toBe('abc');
    const long = read('panjang '.repeat(20_000));
    expect([long?.text.length, long?.textCut]).toEqual([MAX_TEXT, true]);
    expect(read('')?.text).toBe('');
  });

  it('Messenger: a text as long as a book, in bubble and label', () => {
    const text = 'panjang 😀 '.repeat(12_000).trim();
    const html = `<div role="main"><div role="log"><div data-message-id="mid.$1" aria-label="At 09:00, Bea: ${text}"><span dir="auto"><div dir="auto">${text}</div></span></div></div></div>`;
    const context = { url: new URL('https://www.facebook.com/messages/t/1/'), now: NOW, me: null };
    const [reading] = messenger.parse(showPage(html), context).readings;
    expect([reading?.item.text.length, reading?.item.textCut, reading?.item.authorName]).toEqual([MAX_TEXT, true, 'Bea']);
  });

  it('a link that leads nowhere is no permalink', () => {
    const html = facebookPage(facebookRow(1).replace(`${PAGE.href}?comment_id=`, 'javascript:alert(1)//?comment_id='));
    const [reading] = facebook.parse(showPage(html), { url: PAGE, now: NOW, me: null }).readings;
    expect(reading?.item).toMatchObject({ externalId: '1110000000000001', threadId: '900000000000001', permalink: null });
  });
});

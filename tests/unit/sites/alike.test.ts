// @vitest-environment jsdom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alikeRows, commentRow } from '@/utils/sites/instagram/comment-row';
import { recipe } from '@/utils/sites/instagram/comments';
import { instagramPage, instagramRow, POST } from './drawn';
import { fixturePages, showPage } from './fixture-pages';

/** Rows read by position are read as if looked at closely. */

const LABEL = new RegExp(recipe.replyLabel, 'iu');
/** One for all: what one page taught must not mislead on another. */
const shared = alikeRows();

/** Reads all rows twice over with what the rows before taught, and closely each time: the very same nodes. */
function compare(page: Document, url: URL, name: string): void {
  for (const round of [1, 2]) {
    for (const link of page.querySelectorAll(recipe.anchor)) {
      const closely = commentRow(link, url, recipe, LABEL);
      const quickly = commentRow(link, url, recipe, LABEL, shared);
      const where = `${name}, round ${round}: ${link.getAttribute('href')}`;
      expect([quickly?.ids, quickly?.handle], where).toEqual([closely?.ids, closely?.handle]);
      for (const part of ['row', 'time', 'text', 'reply', 'actions'] as const) {
        expect(quickly?.[part] === closely?.[part], `${where}, ${part}`).toBe(true);
      }
    }
  }
}

/** Small changes that give a row another meaning, or leave its build alone. */
const CHANGES: ((element: Element) => void)[] = [
  (element) => element.setAttribute('href', '/p/DBanyak0001/c/17911111111111111/'),
  (element) => element.setAttribute('href', '/orang.lain/'),
  (element) => element.setAttribute('href', '/explore/'),
  (element) => element.setAttribute('role', 'button'),
  (element) => element.removeAttribute('role'),
  (element) => element.setAttribute('dir', 'auto'),
  (element) => element.removeAttribute('dir'),
  (element) => element.setAttribute('height', '24'),
  (element) => void (element.textContent = '@rina.contoh'),
  (element) => void (element.textContent = '\u200B'),
  (element) => void (element.textContent = '\u200B@rina.contoh'),
  (element) => void (element.textContent = '3 suka'),
  (element) => element.remove(),
  (element) => element.after(element.cloneNode(true)),
  (element) => element.append('kata'),
];

describe('rows built alike', () => {
  it.each(fixturePages().filter(({ name }) => name.startsWith('instagram/comments')))('on $name', ({ name, html, url }) => {
    compare(showPage(html), url, name);
  });

  it.each([
    ['whole', (html: string) => html],
    ['without the small heart', (html: string) => html.replaceAll('<svg height="16" width="16"></svg>', '♡')],
  ])('are recalled: %s', (_, change) => {
    const page = showPage(instagramPage(change(Array.from({ length: 30 }, (none, n) => instagramRow(n)).join(''))));
    const alike = alikeRows();
    let recalled = 0;
    const counted = { ...alike, recall: (...args: Parameters<typeof alike.recall>) => {
      const found = alike.recall(...args);
      if (found !== null) recalled += 1;
      return found;
    } };
    for (const link of page.querySelectorAll(recipe.anchor)) expect(commentRow(link, POST, recipe, LABEL, counted)).not.toBeNull();
    expect(recalled).toBe(29);
  });

  it('stay apart when a small change makes another row of one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: 400 }), fc.nat({ max: CHANGES.length - 1 })), { minLength: 1, maxLength: 8 }),
        fc.boolean(),
        (changes, hearts) => {
          const rows = Array.from({ length: 6 }, (_, n) => instagramRow(n)).join('');
          const page = showPage(instagramPage(hearts ? rows : rows.replaceAll('<svg height="16" width="16"></svg>', '♡')));
          compare(page, POST, 'before');
          for (const [which, how] of changes) {
            const elements = page.querySelectorAll('main > div > div:nth-child(2) *');
            const element = elements[which % Math.max(1, elements.length)];
            if (element !== undefined) CHANGES[how]?.(element);
          }
          compare(page, POST, 'after');
        },
      ),
      { numRuns: 50 },
    );
  });
});

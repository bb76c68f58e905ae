import { blockText, follows, oneLine, precedes } from '../dom';
import type { Person } from '../types';
import { commentLink, ownerInPath, profileHandle } from './links';

/** What stands around a comment: the thread it answers in, the post it is under. */

/** Elements with comments that are looked at in front of a list of replies. */
const LOOK_BACK = 3;

/**
 * Id of the comment that a reply stands under, where the reply's own link does not name it: replies are a list (`ul`)
 * behind the row they answer. A row that is itself in a list which does not hold ours is a thread of its own.
 */
export function threadHead(
  anchor: Element,
  base: URL,
  { links, frame }: { links: string; frame: string },
): string | null {
  const own = commentLink(anchor.getAttribute('href'), base);
  const list = anchor.closest('ul, ol');
  if (own === null || list === null || anchor.closest(frame)?.contains(list) === false) return null;
  let looked = 0;
  for (let inner: Element = list; !inner.matches(frame); ) {
    for (let beside = inner.previousElementSibling; beside !== null; beside = beside.previousElementSibling) {
      const found = below(beside, links);
      if (found.length === 0) continue;
      const head = found.findLast((link) => link.closest('ul, ol')?.contains(list) ?? true);
      const ids = head === undefined ? null : commentLink(head.getAttribute('href'), base);
      if (ids !== null) return ids.code === own.code ? ids.id : null;
      looked += 1;
      if (looked === LOOK_BACK) return null;
    }
    if (looked > 0 || inner.parentElement === null) return null;
    inner = inner.parentElement;
  }
  return null;
}

function below(element: Element, selector: string): Element[] {
  const found = [...element.querySelectorAll(selector)];
  return element.matches(selector) ? [element, ...found] : found;
}

/**
 * The post's owner: named in the address, else the first person shown before the post's own time, which is the one
 * without a comment's permalink around it. Null in a feed of several posts.
 */
export function postOwner(area: ParentNode, url: URL, { article }: { article: string }): Person | null {
  const named = ownerInPath(url);
  if (named !== null) return { handle: named, name: null };
  if (area.querySelectorAll(article).length > 1) return null;
  const time = [...area.querySelectorAll('time')].find((element) => {
    const link = element.closest('a[href]');
    return link === null || commentLink(link.getAttribute('href'), url) === null;
  });
  if (time === undefined) return null;
  for (const link of area.querySelectorAll('a[href]')) {
    if (!precedes(link, time)) break;
    const handle = profileHandle(link.getAttribute('href'), url);
    if (handle !== null) return { handle, name: null };
  }
  return null;
}

/** Words of a row whose elements do not say which of them is the text: all but people, time and controls. */
export function looseWords(row: Element, link: Element, base: URL): { text: string; cut: boolean } {
  const { text, cut } = blockText(row, {
    skip: (element) =>
      element === link ||
      (element.localName === 'a' &&
        profileHandle(element.getAttribute('href'), base) !== null &&
        !oneLine(element.textContent).startsWith('@')) ||
      (element.localName === 'h3' && !follows(element, link)),
  });
  return { text, cut };
}

import { labelOf, oneLine } from '../dom';
import { EDITOR, MAIN } from '../structure';
import type { Person } from '../types';
import { commentRow, rowLabels } from './comment-row';
import { recipe as comments } from './comments';
import { facebookUrl, profileKey } from './links';

export const recipe = {
  verifiedOn: '2026-09-26',
  /** Labels of a comment box that name who writes. */
  writesAs: '^(?:comment|reply|komentari|komentar|balas) (?:as|sebagai) (?<name>.+)$',
  frame: '[role="navigation"] a[href], [role="banner"] a[href]',
};

/**
 * The account in use: who wrote the comments that Facebook offers to edit, else whom a comment box says it writes as,
 * with the profile that the page's frame links under that name. Acting as a Page, this is the Page.
 */
export function facebookAccount(document: ParentNode, url: URL): Person | null {
  const author = ownAuthor(document, url);
  if (author !== null) return author;
  const name = writesAs(document);
  if (name === null) return null;
  const links = [...document.querySelectorAll(recipe.frame)].filter(
    (link) => link.closest(MAIN) === null && oneLine(link.textContent) === name,
  );
  const addresses = links.map((link) => facebookUrl(link.getAttribute('href'), url));
  const keys = addresses.map((address) => address && profileKey(address));
  return { handle: keys.find((key) => key !== null) ?? null, name };
}

function ownAuthor(document: ParentNode, url: URL): Person | null {
  const own = new RegExp(comments.ownMenu, 'iu');
  const labels = rowLabels(comments);
  for (const menu of document.querySelectorAll(comments.menu)) {
    const article = own.test(labelOf(menu)) ? menu.closest(comments.article) : null;
    const row = article === null ? null : commentRow(article, url, comments, labels);
    if (row !== null && row.authorKey !== null) return { handle: row.authorKey, name: row.authorName };
  }
  return null;
}

function writesAs(document: ParentNode): string | null {
  const pattern = new RegExp(recipe.writesAs, 'iu');
  for (const box of document.querySelectorAll(EDITOR)) {
    const label = labelOf(box) || oneLine(box.getAttribute('aria-placeholder'));
    const name = pattern.exec(label)?.groups?.['name'];
    if (name !== undefined) return name;
  }
  return null;
}

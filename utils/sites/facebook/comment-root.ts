import { commonAncestor, labelOf } from '../dom';
import { isShown, shownDialogs, shownMains, withMost } from '../structure';
import { standsAlone } from './comment-row';
import { commentRef, facebookUrl, postIds } from './links';

export interface RootRecipe {
  anchor: string;
  links: string;
  article: string;
  chat: string;
  /** Private replies, conversations: dialogs over the post. */
  messageDialog: string;
  side: string;
  evidence: string;
}

/**
 * The area a person looks at: the dialog of the post in the address, else a dialog with comments, else the main area,
 * else the column beside a photo or reel. A feed behind a dialog is never it.
 */
export function commentsRoot(document: ParentNode, url: URL, recipe: RootRecipe): Element | null {
  const wanted = postIds(url);
  const isMessage = new RegExp(recipe.messageDialog, 'iu');
  const rows = (element: Element, enough: number): number => rowsIn(element, url, recipe, enough);
  const shows = (element: Element): boolean => wanted.length > 0 && leadsTo(element, wanted, url);
  const dialogs = shownDialogs(document).filter(
    (dialog) => dialog.closest(recipe.chat) === null && !isMessage.test(labelOf(dialog)),
  );
  const ofPost = dialogs.filter(shows);
  const dialog = withMost(ofPost, rows) ?? withMost(dialogs, rows) ?? ofPost.find(isPostDialog(recipe)) ?? null;
  if (dialog !== null) return dialog;
  const mains = shownMains(document).filter((element) => element.closest(recipe.chat) === null);
  const main = withMost(mains, rows);
  if (main !== null) return ofOnePost(main, wanted, url, recipe);
  const side = withMost([...document.querySelectorAll(recipe.side)].filter(isShown), rows);
  if (side !== null) return side;
  const known = mains.find((element) => shows(element) || element.querySelector(recipe.evidence) !== null);
  return known ?? (wanted.length > 0 ? (mains[0] ?? null) : null);
}

/** The part of the main area that shows the post in the address, where other posts are shown below it. */
function ofOnePost(main: Element, wanted: readonly string[], base: URL, { anchor }: RootRecipe): Element {
  if (wanted.length === 0) return main;
  const own: Element[] = [];
  const others: Element[] = [];
  for (const link of main.querySelectorAll(anchor)) {
    const href = link.getAttribute('href') ?? '';
    if (wanted.some((id) => href.includes(id))) {
      own.push(link);
      continue;
    }
    const url = standsAlone(link) ? facebookUrl(href, base) : null;
    if (url !== null && commentRef(url) !== null && postIds(url).length > 0) others.push(link);
  }
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined || others.length === 0) return main;
  let area = commonAncestor(first, last) ?? main;
  if (others.some((link) => area.contains(link))) return main;
  // As much around it as is not another post's: header, box to write in.
  for (let around = area.parentElement; around !== null && main.contains(around); around = around.parentElement) {
    const outer = around;
    if (others.some((link) => outer.contains(link))) break;
    area = around;
  }
  return area;
}

/** Comments in an element, by the permalinks of comments that stand in articles or list items. */
function rowsIn(element: Element, base: URL, { links, chat, article }: RootRecipe, enough: number): number {
  let count = 0;
  for (const link of element.querySelectorAll(links)) {
    const url = facebookUrl(link.getAttribute('href'), base);
    if (url === null || commentRef(url) === null || link.closest(chat) !== null) continue;
    if (link.closest(article) !== null || postIds(url).length > 0) count += 1;
    if (count >= enough) break;
  }
  return count;
}

function isPostDialog({ article }: RootRecipe): (dialog: Element) => boolean {
  return (dialog) => dialog.getAttribute('aria-modal') === 'true' || dialog.querySelector(article) !== null;
}

function leadsTo(element: Element, wanted: readonly string[], base: URL): boolean {
  return [...element.querySelectorAll('a[href]')].some((link) => {
    const url = facebookUrl(link.getAttribute('href'), base);
    return url !== null && postIds(url).some((id) => wanted.includes(id));
  });
}

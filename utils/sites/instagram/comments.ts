import type { CapturedItem, WrittenAt } from '../../core/item';
import { timeFromWords } from '../../core/relative-time';
import { onDomain, segments } from '../address';
import { blockText, pageLanguage } from '../dom';
import { collect } from '../parse';
import { DIALOG, EDITOR, MAIN, nearestBox, sameLayer, shownDialogs, shownMains, withMost } from '../structure';
import type { ComposerTarget, ParseContext, Reading, Surface } from '../types';
import { alikeRows, commentRow, type RowRecipe } from './comment-row';
import { looseWords, postOwner, threadHead } from './comment-thread';
import { commentLink, commentPermalink, pageAddress, postCode } from './links';

export interface InstagramCommentsRecipe extends RowRecipe {
  article: string;
  box: string;
  /** Floating conversations, wherever they stand. */
  chat: string;
  replyLabel: string;
  /** First path segments of pages that hold no comments. */
  elsewhere: string[];
}

/**
 * Newest evidence: maintained projects of September 2026, saved pages of May and November 2025. The live site was not
 * opened.
 */
export const recipe: InstagramCommentsRecipe & { verifiedOn: string } = {
  verifiedOn: '2026-09-18',
  anchor: 'a[href*="/c/"]',
  time: 'time',
  parts: 'a[href], img, svg, time, textarea, form, section, hr, [dir="auto"], [role="button"], button',
  beyond: ['time', 'textarea', 'form', 'section', 'hr'],
  frame: 'body, main, [role="main"], [role="dialog"], article, section, form',
  heartHeights: ['16', '12'],
  words: '[dir="auto"]',
  article: 'article',
  box: 'textarea',
  chat: '[data-pagelet="IGDChatTabsRootContent"]',
  replyLabel: '^(?:reply|balas)$',
  elsewhere: ['direct', 'accounts', 'stories', 'legal', 'about', 'developer', 'api', 'challenge', 'terms', 'privacy'],
};

/** Comments and replies on posts and reels (standalone page and dialog) and in the home feed. */
export function instagramComments(known = recipe): Surface<InstagramCommentsRecipe> {
  const replyLabel = new RegExp(known.replyLabel, 'iu');
  const alike = alikeRows();

  function read(anchor: Element, context: ParseContext): Reading | null {
    if (anchor.closest(known.chat) !== null) return null;
    const found = commentRow(anchor, context.url, known, replyLabel, alike);
    if (found === null) return null;
    const { row, ids, handle, actions } = found;
    const { text, cut } = found.text !== null
      ? blockText(found.text)
      : row.querySelector(known.words) === null ? looseWords(row, anchor, context.url) : { text: '', cut: false };
    const item: CapturedItem = {
      site: 'instagram',
      kind: 'comment',
      surface: 'instagram.comments',
      externalId: ids.id,
      parentId: ids.parentId ?? threadHead(anchor, context.url, { links: known.anchor, frame: known.frame }),
      threadId: ids.code,
      authorHandle: handle,
      authorName: null,
      text,
      textCut: cut,
      permalink: commentPermalink(ids.code, ids.id),
      pageUrl: pageAddress(context.url),
      writtenAt: writtenAt(found.time ?? anchor, context.now),
      direction: handle !== null && handle === context.me?.handle?.toLowerCase() ? 'out' : 'in',
      neighbours: { before: null, after: null },
    };
    return { item, row, actionLine: actions };
  }

  function root(document: ParentNode, { url }: ParseContext): Element | null {
    const code = postCode(url.href, url);
    const holds = (element: Element): boolean => element.querySelector(known.anchor) !== null;
    const comments = (element: Element, enough: number): number =>
      enough === 1 ? Number(holds(element)) : element.querySelectorAll(known.anchor).length;
    const shows = (element: Element): boolean => code !== null && leadsTo(element, code, url);
    // A dialog covers the feed it was opened from; one that only asks something holds neither the post nor comments.
    const dialogs = shownDialogs(document).filter((dialog) => dialog.closest(known.chat) === null);
    const ofPost = dialogs.filter(shows);
    const dialog = withMost(ofPost, comments) ?? ofPost.at(-1) ?? withMost(dialogs, comments);
    if (dialog !== null) return dialog;
    const mains = shownMains(document);
    const main = withMost(mains, comments) ?? mains[0] ?? null;
    // The reels player shows its comments in a box beside the main area.
    const beside = main === null || (isPlayer(url) && !holds(main)) ? bodyWithComments(document, known) : null;
    const area = beside ?? main;
    if (area === null) return null;
    const articles = [...area.querySelectorAll(known.article)];
    if (code === null) return (isFeed(url) && articles.length > 0) || holds(area) ? area : null;
    // The address names one post, but its dialog is not there (yet) and the feed behind shows others as well.
    return articles.length > 1 ? (dialogs.length > 0 ? null : (articles.find(shows) ?? null)) : area;
  }

  /** The permalink by which a row still is the item it was read as; null once its node shows another. */
  function permalinkIn({ row, item }: Reading): Element | null {
    const base = new URL(item.pageUrl);
    const links = [...row.querySelectorAll(known.anchor)];
    return links.find((link) => commentLink(link.getAttribute('href'), base)?.id === item.externalId) ?? null;
  }

  return {
    id: 'instagram.comments',
    recipe: known,
    anchor: known.anchor,
    // The address of a post is not always the page's: a dialog may open before it changes. The root decides.
    matches: (url) => isInstagram(url) && !known.elsewhere.includes(segments(url)[0] ?? ''),
    expects: (url) => isInstagram(url) && postCode(url.href, url) !== null,
    root,
    read,
    parse: (area, context) => {
      const below = area.nodeType === 9 ? root(area, context) : (area as Element);
      return collect(below, known.anchor, (anchor) => {
        if (below === null || !sameLayer(anchor, below)) return 'skipped.otherDialog';
        return read(anchor, context) ?? (isComment(anchor, context.url) ? 'skipped.noAuthor' : 'skipped.otherLink');
      });
    },
    replyControl: (reading) => {
      const link = permalinkIn(reading);
      return link === null ? null : (commentRow(link, new URL(reading.item.pageUrl), known, replyLabel)?.reply ?? null);
    },
    composer: (reading) => (permalinkIn(reading) === null ? null : commentBox(reading.row, known)),
    postOwner: (area, { url }) => postOwner(area, url, known),
  };
}

export const comments = instagramComments();

function isInstagram(url: URL): boolean {
  return onDomain(url, 'instagram.com');
}

function isPlayer(url: URL): boolean {
  return segments(url)[0] === 'reels';
}

function isFeed(url: URL): boolean {
  return segments(url).length === 0 || isPlayer(url);
}

function isComment(anchor: Element, base: URL): boolean {
  return commentLink(anchor.getAttribute('href'), base) !== null;
}

function leadsTo(element: Element, code: string, base: URL): boolean {
  return [...element.querySelectorAll('a[href]')].some((link) => postCode(link.getAttribute('href'), base) === code);
}

function bodyWithComments(document: ParentNode, { anchor, chat }: InstagramCommentsRecipe): Element | null {
  const outside = [...document.querySelectorAll(anchor)].some((link) => link.closest(chat) === null);
  return outside ? document.querySelector('body') : null;
}

/** Exact where the page has the instant; its words otherwise. */
function writtenAt(time: Element, now: number): WrittenAt | null {
  const stamp = time.getAttribute('datetime') ?? '';
  // A date alone, or one without a zone, is no instant.
  const at = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/u.test(stamp) ? Date.parse(stamp) : Number.NaN;
  return Number.isNaN(at) ? timeFromWords(time.textContent ?? '', now, pageLanguage(time)) : { kind: 'exact', at };
}

/** The box under the comments of the same post: nearest in the same dialog, article or main area, in a form first. */
function commentBox(row: Element, { article, box, chat }: InstagramCommentsRecipe): ComposerTarget | null {
  const limit = row.closest(`${DIALOG}, ${article}, ${MAIN}`) ?? row.ownerDocument.body;
  const near = (selector: string): HTMLElement | null =>
    nearestBox(row, limit, selector, (found) =>
      found.closest(chat) === null && sameLayer(found, row) && found.closest(article) === row.closest(article));
  const textarea = near(`form ${box}`) ?? near(box);
  if (textarea !== null) return { element: textarea, kind: 'textarea', scope: 'post' };
  const editor = near(`form :is(${EDITOR})`);
  return editor === null ? null : { element: editor, kind: 'lexical', scope: 'post' };
}

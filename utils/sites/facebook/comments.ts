import type { CapturedItem, Direction, WrittenAt } from '../../core/item';
import { narrowest, timeAtEnd, timeFromWords } from '../../core/relative-time';
import { onDomain, segments } from '../address';
import { blockText, labelOf, oneLine, pageLanguage } from '../dom';
import { collect } from '../parse';
import { sameLayer } from '../structure';
import type { ParseContext, Person, Reading, Surface } from '../types';
import { commentBox, type BoxRecipe } from './comment-box';
import { commentsRoot, type RootRecipe } from './comment-root';
import { commentRow, rowLabels, type CommentRow, type RowRecipe } from './comment-row';
import { cleanAddress, commentRef, facebookUrl, postIds, profileKey } from './links';

export interface FacebookCommentsRecipe extends RowRecipe, RootRecipe, BoxRecipe {
  ownMenu: string;
  othersMenu: string;
  moreLabel: string;
  lessLabel: string;
  owner: string;
  /** First path segments of pages that hold no comments. */
  elsewhere: string[];
}

/** Newest evidence: live captures of others, September and 9 October 2026. The live site was not opened. */
export const recipe: FacebookCommentsRecipe & { verifiedOn: string } = {
  verifiedOn: '2026-10-09',
  // One per comment: its own permalink, or its labelled article where it has none. Ids in authors' links are base64.
  anchor:
    'a[href*="comment_id="]:not([href*="comment_id=Y29tbWVudDo"]), ' +
    '[role="article"][aria-label]:not([aria-label=""], [aria-posinset], ' +
    ':has(a[href*="comment_id="]:not([href*="comment_id=Y29tbWVudDo"])))',
  links: 'a[href*="comment_id="]',
  article: '[role="article"]',
  post:
    '[data-ad-rendering-role="profile_name"], [data-ad-rendering-role="story_message"], ' +
    '[data-ad-rendering-role="like_button"], [data-ad-rendering-role="comment_button"]',
  wrapper: '[data-commentid]',
  wrapperId: 'data-commentid',
  item: '[role="listitem"]',
  menu: '[aria-haspopup="menu"]',
  words: '[dir="auto"]',
  message: '[data-ad-preview="message"], [data-ad-comet-preview="message"], [lang]',
  chat: '[data-pagelet="ChatTab"], [data-pagelet="MWChatTab"]',
  feed: '[role="feed"]',
  side: '[role="complementary"]',
  evidence: '[role="article"], [role="feed"], [aria-posinset], [data-pagelet="ProfileTimeline"]',
  postMarks: ['[aria-posinset]', '[data-ad-rendering-role="like_button"]', '[data-pagelet*="FeedUnit"]'],
  notAnswer: '[role="search"], [role="banner"]',
  owner: '[data-ad-rendering-role="profile_name"] a[href]',
  replyLabel: '^(?:reply|balas)$',
  commentLabel: '^(?:comment|reply|answer|komentar|balasan|jawaban)\\b(?: (?:by|from|oleh|dari))?',
  replyRowLabel: '^(?:reply|balasan)\\b',
  ownMenu: '^(?:edit or delete this|edit atau hapus ini)$',
  othersMenu: '^(?:(?:delete, )?hide or report this|(?:hapus, )?sembunyikan,? atau laporkan ini)$',
  moreLabel: '^(?:see more|lihat selengkapnya|selengkapnya)$',
  lessLabel:
    '^(?:see (?:less|translation|original)|lihat (?:lebih sedikit|terjemahan|aslinya|asli)|sembunyikan|terjemahkan)$',
  messageDialog: '^(?:message|send message|kirim pesan)\\b',
  replyBoxLabel: '^(?:reply|balas)\\b',
  postBoxLabel: '^(?:comment|write|leave|answer|komentar|komentari|tulis|beri|jawab)',
  createLabel: 'what.s on your mind|create (?:a )?(?:public )?post|apa yang anda pikirkan|buat postingan',
  elsewhere: [
    'messages', 'marketplace', 'friends', 'settings', 'notifications', 'help', 'login', 'login.php', 'recover',
    'checkpoint', 'bookmarks', 'saved', 'gaming', 'ads', 'policies', 'privacy', 'business', 'stories', 'search',
    'pages', 'adsmanager',
  ],
};

/** Comments and replies on timelines, in groups, in a post's dialog and beside photos, where they carry their ids. */
export function facebookComments(known = recipe): Surface<FacebookCommentsRecipe> {
  const labels = rowLabels(known);
  const own = new RegExp(known.ownMenu, 'iu');
  const others = new RegExp(known.othersMenu, 'iu');
  const more = new RegExp(known.moreLabel, 'iu');
  const less = new RegExp(known.lessLabel, 'iu');

  function read(anchor: Element, context: ParseContext): Reading | null {
    if (anchor.closest(known.chat) !== null) return null;
    const found = commentRow(anchor, context.url, known, labels);
    if (found === null) return null;
    const parts = found.text.map((element) => blockText(element));
    const authorName = found.authorName ?? nameInLabel(found.label, context.now);
    const item: CapturedItem = {
      site: 'facebook',
      kind: 'comment',
      surface: 'facebook.comments',
      externalId: found.id,
      parentId: found.parentId,
      threadId: found.posts[0] ?? postIds(context.url)[0] ?? null,
      authorHandle: null,
      authorName,
      text: parts.map(({ text }) => text).filter((text) => text !== '').join('\n'),
      textCut: parts.some((part) => part.cut || isBeginning(part)),
      permalink: found.permalink === null ? null : cleanAddress(found.permalink),
      pageUrl: cleanAddress(context.url),
      writtenAt: writtenAt(found, authorName, context.now),
      direction: directionOf(found, context),
      neighbours: { before: null, after: null },
    };
    return { item, row: found.row, actionLine: found.actions };
  }

  /** "See more" ends the text; in a language we do not know, so does any control that is not known to be another. */
  function isBeginning({ text, lastControl }: { text: string; lastControl: string }): boolean {
    if (lastControl === '' || less.test(lastControl)) return false;
    return more.test(lastControl) || /(?:…|\.\.\.)$/u.test(text);
  }

  function directionOf({ menus, authorKey, authorName }: CommentRow, { me }: ParseContext): Direction {
    if (authorKey !== null && authorKey.toLowerCase() === me?.handle?.toLowerCase()) return 'out';
    // Facebook offers to edit only what the account in use wrote.
    if (menus.some((label) => own.test(label))) return 'out';
    if (me === null || me.name === null || menus.some((label) => others.test(label))) return 'in';
    // A profile number says more than a name; a vanity name cannot be compared with one.
    const comparable = me.handle !== null && authorKey !== null && isNumber(authorKey) === isNumber(me.handle);
    return !comparable && oneLine(me.name) === authorName ? 'out' : 'in';
  }

  function nameInLabel(label: string, now: number): string | null {
    const prefix = labels.comment.exec(label)?.[0];
    const words = prefix === undefined ? [] : label.slice(prefix.length).trim().split(' ');
    const end = words.findIndex((_, at) => at > 0 && timeFromWords(words.slice(at).join(' '), now) !== null);
    return end === -1 ? null : words.slice(0, end).join(' ');
  }

  function stillThere({ row, item }: Reading): CommentRow | null {
    const anchors = row.matches(known.article) ? [row] : [...row.querySelectorAll(known.anchor)];
    const base = new URL(item.pageUrl);
    const readings = anchors.map((anchor) => commentRow(anchor, base, known, labels));
    return readings.find((found) => found?.row === row && found.id === item.externalId) ?? null;
  }

  return {
    id: 'facebook.comments',
    recipe: known,
    anchor: known.anchor,
    matches: (url) => isFacebook(url) && !known.elsewhere.includes(segments(url)[0] ?? ''),
    expects: (url) => isFacebook(url) && postIds(url).length > 0,
    root: (document, { url }) => commentsRoot(document, url, known),
    read,
    parse: (area, context) => {
      const below = area.nodeType === 9 ? commentsRoot(area, context.url, known) : (area as Element);
      const result = collect(below, known.anchor, (anchor) => {
        if (below === null || !sameLayer(anchor, below)) return 'skipped.otherDialog';
        if (anchor.closest(known.chat) !== null) return 'skipped.chat';
        return read(anchor, context) ?? 'skipped.notComment';
      });
      return result;
    },
    replyControl: (reading) => stillThere(reading)?.reply ?? null,
    composer: (reading, _document, { url }) => {
      const found = stillThere(reading);
      if (found === null) return null;
      const posts = [...found.posts, ...(found.permalink === null ? [] : postIds(found.permalink))];
      return commentBox({ row: found.row, head: found.parentId ?? found.id, posts }, url, known);
    },
    postOwner: (area, { url }) => postOwner(area, url, known),
  };
}

export const comments = facebookComments();

function isFacebook(url: URL): boolean {
  return onDomain(url, 'facebook.com') && url.hostname !== 'business.facebook.com';
}

function isNumber(key: string): boolean {
  return /^\d+$/u.test(key);
}

function writtenAt({ time, label }: CommentRow, authorName: string | null, now: number): WrittenAt | null {
  const language = time === null ? '' : pageLanguage(time);
  const at = authorName === null ? -1 : label.lastIndexOf(authorName);
  return narrowest([
    time && timeFromWords(time.textContent ?? '', now, language),
    time && timeFromWords(labelOf(time), now, language),
    // The label runs the name into the time; after the name only the time (and whose comment it answers) is left.
    at === -1 ? null : timeAtEnd(label.slice(at + (authorName?.length ?? 0)), now, language),
  ]);
}

/** The post's author as its header shows it; null in a feed of several posts. */
function postOwner(area: ParentNode, base: URL, known: FacebookCommentsRecipe): Person | null {
  const { owner, postMarks, links, article } = known;
  if (postMarks.some((mark) => area.querySelectorAll(mark).length > 1)) return null;
  const header = [...area.querySelectorAll(`${owner}, :is(h2, h3) a[href]`)].filter((link) => !link.matches(links));
  for (const link of header) {
    const url = facebookUrl(link.getAttribute('href'), base);
    const handle = url === null || commentRef(url) !== null ? null : profileKey(url);
    const name = oneLine(blockText(link).text);
    if (handle !== null && name !== '' && link.closest(`${article}:is([aria-label])`) === null) return { handle, name };
  }
  return null;
}

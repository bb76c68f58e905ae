import { blockText, BUTTON, follows, hasWords, labelOf, oneLine, precedes } from '../dom';
import { actionLine, outermost, wordButtons } from '../structure';
import { commentRef, facebookUrl, postIds, profileKey, type CommentRef } from './links';

export interface RowRecipe {
  anchor: string;
  /** Links that name a comment: avatar, author and time. */
  links: string;
  article: string;
  /** What only posts hold. */
  post: string;
  /** Wrapper of a comment on timelines and in groups, with its id. */
  wrapper: string;
  wrapperId: string;
  item: string;
  menu: string;
  words: string;
  message: string;
  replyLabel: string;
  commentLabel: string;
  replyRowLabel: string;
}

/** The parts of one comment. */
export interface CommentRow {
  row: Element;
  label: string;
  id: string | null;
  parentId: string | null;
  /** Post ids the comment's links carry, numeric ones first. */
  posts: string[];
  name: Element | null;
  authorName: string | null;
  /** Profile id or vanity name. */
  authorKey: string | null;
  permalink: URL | null;
  time: Element | null;
  text: Element[];
  /** Labels of the row's menus. */
  menus: string[];
  /** The line of the controls; where there are none, that of the time. */
  actions: Element | null;
  reply: HTMLElement | null;
}

interface Link {
  element: Element;
  url: URL;
  ref: CommentRef | null;
  profile: string | null;
}

type Labels = Record<'reply' | 'comment' | 'replyRow', RegExp>;

export function rowLabels(recipe: RowRecipe): Labels {
  return {
    reply: new RegExp(recipe.replyLabel, 'iu'),
    comment: new RegExp(recipe.commentLabel, 'iu'),
    replyRow: new RegExp(recipe.replyRowLabel, 'iu'),
  };
}

/** The comment an anchor belongs to; null where there is none. Looks at one row's worth of nodes. */
export function commentRow(anchor: Element, base: URL, recipe: RowRecipe, labels: Labels): CommentRow | null {
  const found = rowElement(anchor, base, recipe);
  if (found === null) return null;
  const { row, own, links } = found;
  const label = labelOf(row);
  const byId = identify(row, links, label, recipe, labels);
  // Without an id, only what says that it is a comment is one.
  if (byId.id === null && !labels.comment.test(label)) return null;
  const people = links.filter(isAuthor);
  const named = people.find(({ ref }) => ref !== null) ?? people.find(({ element }) => standsAlone(element));
  const words = wordsIn(row, own, { recipe, time: byId.time?.element ?? null, name: named?.element ?? null });
  const end = words[0] ?? byId.time?.element ?? null;
  const nameless = named === undefined ? (namelessAuthor(words, label) ?? nameBefore({ row, own }, end, label)) : null;
  const text = bodyOf(words.filter((element) => element !== nameless));
  const start = named?.element ?? nameless ?? text[0] ?? null;
  const buttons = wordButtons(row, (button) =>
    own(button) && button.getAttribute('aria-haspopup') === null &&
    (start === null || follows(button, start)) && !text.some((element) => element.contains(button)));
  const reply = replyIn(buttons, labels.reply);
  const control = reply ?? buttons[0] ?? null;
  const time = byId.time?.element ?? null;
  const companions = time === null ? buttons : [time, ...buttons];
  const others = [named?.element ?? nameless, ...text].filter((part) => part !== null && part !== undefined);
  return {
    row,
    label,
    id: byId.id,
    parentId: byId.parentId,
    posts: byId.posts,
    name: named?.element ?? nameless,
    authorName: nameOf(named?.element ?? nameless),
    authorKey: named?.profile ?? null,
    permalink: byId.time?.url ?? null,
    time,
    text,
    menus: [...row.querySelectorAll(recipe.menu)].filter(own).map(labelOf),
    actions: control === null ? (time?.parentElement ?? null) : actionLine(control, companions, others),
    reply,
  };
}

/** The comment's article; where rows are plain blocks, the smallest element with permalink and author's link. */
function rowElement(anchor: Element, base: URL, recipe: RowRecipe): Found | null {
  const article = anchor.closest(recipe.article);
  const own = (element: Element): boolean => element.closest(recipe.article) === article;
  if (article !== null && !article.hasAttribute('aria-posinset')) {
    const links = linksIn(article, own, base);
    if (isComment(article, links, own, recipe)) return { row: article, own, links };
  }
  const url = facebookUrl(anchor.getAttribute('href'), base);
  const ref = url === null ? null : commentRef(url);
  if (ref === null) return null;
  const item = anchor.closest(recipe.item);
  for (let around = anchor.parentElement; around !== null && around !== article; around = around.parentElement) {
    const others = linksIn(around, () => true, base).filter((link) => link.ref !== null);
    if (others.some((link) => link.ref?.id !== ref.id)) return null;
    const links = linksIn(around, own, base);
    if (others.some((link) => isAuthor(link))) return { row: around, own, links };
    if (around === item) return links.some(isAuthor) ? { row: item, own, links } : null;
  }
  return null;
}

interface Found {
  row: Element;
  /** Belongs to this comment, not to one whose article stands inside. */
  own: (element: Element) => boolean;
  links: Link[];
}

/** A post's article holds the parts of a post, or the rows of several comments. */
function isComment(article: Element, links: readonly Link[], own: Found['own'], { post }: RowRecipe): boolean {
  const authors = links.filter((link) => link.profile !== null && link.ref !== null);
  return new Set(authors.map((link) => link.ref?.id)).size <= 1 && ![...article.querySelectorAll(post)].some(own);
}

function linksIn(row: Element, own: (element: Element) => boolean, base: URL): Link[] {
  const links: Link[] = [];
  for (const element of row.querySelectorAll('a[href]')) {
    const href = element.getAttribute('href');
    const url = own(element) ? facebookUrl(href, base) : null;
    if (url === null) continue;
    const ref = href?.includes('comment_id=') === true ? commentRef(url) : null;
    links.push({ element, url, ref, profile: profileKey(url) });
  }
  return links;
}

function isAuthor({ element, profile }: Link): boolean {
  return profile !== null && hasWords(element);
}

/** Not a mention or a pasted address within a text. */
export function standsAlone(link: Element): boolean {
  const words = link.parentElement?.closest('[dir="auto"]') ?? null;
  return words === null || oneLine(words.textContent) === oneLine(link.textContent);
}

interface Identified {
  id: string | null;
  parentId: string | null;
  posts: string[];
  time: Link | null;
}

/** Ids from the permalink; the author's link confirms it, and carries the post's number. */
function identify(row: Element, links: Link[], label: string, recipe: RowRecipe, labels: Labels): Identified {
  const author = links.find((link) => link.profile !== null && link.ref !== null)?.ref ?? null;
  const permalinks = links.filter((link) => link.profile === null && link.ref !== null);
  const outside = permalinks.filter((link) => standsAlone(link.element));
  const confirmed = permalinks.find((link) => author !== null && link.ref?.id === author.id);
  const time = confirmed ?? outside[0] ?? (author === null ? permalinks.at(-1) : undefined) ?? null;
  const own = time?.ref ?? author;
  const numbers = [author?.postId, own?.postId].filter((id) => typeof id === 'string');
  const shown = time === null ? [] : postIds(time.url).toSorted((a, b) => Number(isSlug(a)) - Number(isSlug(b)));
  const posts = [...new Set([...numbers, ...shown])];
  // A reply's permalink without its own id names the comment it answers.
  if (author !== null && own !== null && own.id !== author.id && own.parentId === null && labels.replyRow.test(label)) {
    return { id: author.id, parentId: own.id, posts, time };
  }
  return { id: own?.id ?? wrapperId(row, recipe), parentId: own?.parentId ?? null, posts, time };
}

function isSlug(id: string): boolean {
  return !/^\d+$/u.test(id);
}

function wrapperId(row: Element, { wrapper, wrapperId: attribute, article }: RowRecipe): string | null {
  const around = row.closest(wrapper);
  const value = around?.querySelector(article) === row ? (around?.getAttribute(attribute) ?? '') : '';
  return /^\d{3,25}$/u.test(value) ? value : null;
}

/** Outermost elements with words between the author's name and the line of the controls. */
function wordsIn(
  row: Element,
  own: (element: Element) => boolean,
  { recipe, time, name }: { recipe: RowRecipe; time: Element | null; name: Element | null },
): Element[] {
  const inside = (element: Element, selector: string): boolean => {
    const holder = element.closest(selector);
    return holder !== null && holder !== row && row.contains(holder);
  };
  const around = time?.closest('ul, ol') ?? null;
  const list = around !== null && row.contains(around) ? around : null;
  const take = (selector: string): Element[] =>
    outermost([...row.querySelectorAll(selector)].filter((element) =>
      own(element) && !inside(element, `a, ${BUTTON}, h1, h2, h3, h4`) &&
      (name === null || (follows(element, name) && !element.contains(name) && !name.contains(element))) &&
      (time === null || (!element.contains(time) && precedes(element, time))) &&
      list?.contains(element) !== true && oneLine(element.textContent) + imagesIn(element) !== ''));
  const words = take(recipe.words);
  return words.length > 0 ? words : take(recipe.message);
}

/** A text of nothing but emoji images has no characters of its own. */
function imagesIn(element: Element): string {
  return [...element.querySelectorAll('img[alt]')].map((image) => image.getAttribute('alt') ?? '').join('');
}

/** An author without a profile link: the first words, where the row's label has them too or others follow. */
function namelessAuthor(words: readonly Element[], label: string): Element | null {
  const [first, second] = words;
  if (first === undefined) return null;
  const shown = oneLine(first.textContent);
  const inLabel = shown !== '' && label.includes(shown);
  return inLabel || (second !== undefined && !isBody(first)) ? first : null;
}

/** An author whose name is plain words before the text: those that the row's label has, too. */
function nameBefore({ row, own }: Pick<Found, 'row' | 'own'>, end: Element | null, label: string): Element | null {
  if (end === null || label === '') return null;
  for (const element of row.querySelectorAll('*')) {
    if (!precedes(element, end)) return null;
    const shown = element.childElementCount === 0 && own(element) ? oneLine(element.textContent) : '';
    if (shown !== '' && element.closest(BUTTON) === null && label.includes(` ${shown} `)) return element;
  }
  return null;
}

/** What was written is drawn as blocks; a badge beside the name is not. */
function bodyOf(words: Element[]): Element[] {
  const bodies = words.filter(isBody);
  return bodies.length > 0 ? bodies : words.slice(-1);
}

function isBody(element: Element): boolean {
  if (element.localName === 'div' || element.hasAttribute('lang')) return true;
  return element.querySelector('[dir="auto"], div') !== null;
}

function nameOf(element: Element | null): string | null {
  return element === null ? null : oneLine(blockText(element).text) || oneLine(element.textContent) || null;
}

/** Reply: by its label where we know it; else the first control without an accessible label behind Like's. */
function replyIn(buttons: readonly HTMLElement[], label: RegExp): HTMLElement | null {
  const known = buttons.find((button) => label.test(oneLine(button.textContent)));
  if (known !== undefined) return known;
  const like = buttons.findIndex((button) => labelOf(button) !== '');
  return like === -1 ? null : (buttons.slice(like + 1).find((button) => labelOf(button) === '') ?? null);
}

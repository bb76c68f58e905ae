import { attributesIn, createAlike, survey, type Look } from '../alike';
import { BUTTON, commonAncestor, follows, hasWords, oneLine, precedes, saysSomething } from '../dom';
import { actionLine, wordButtons } from '../structure';
import { commentLink, profileHandle, type CommentLink } from './links';

/** The parts of one comment on a page, found from its permalink outwards. */
export interface CommentRow {
  row: Element;
  ids: CommentLink;
  handle: string | null;
  time: Element | null;
  /** The element that holds what was written; null for wordless comments. */
  text: Element | null;
  /** The line of the controls; where there are none, that of the time. */
  actions: Element | null;
  reply: HTMLElement | null;
}

export interface RowRecipe {
  /** Links that may be permalinks of comments. */
  anchor: string;
  time: string;
  /** All elements looked at to find a row's bounds. */
  parts: string;
  /** Tags a row never holds beside its own permalink: another time, the box to write in, the post's own parts. */
  beyond: string[];
  /** What a row is never. */
  frame: string;
  /** Heights of the small heart in a comment's own Like button; the post's is larger. */
  heartHeights: string[];
  words: string;
}

/** An element with more children is a list, not a part of a row. */
const MOST_CHILDREN = 60;

export type Alike = ReturnType<typeof createAlike<'row' | 'name' | 'person', 'words' | 'buttons'>>;

/** What one row teaches about the next ones. */
export const alikeRows = (): Alike => createAlike();

/**
 * Null where the link is not a comment's permalink, or nobody's. Looks at one row's worth of nodes.
 * @param alike what earlier rows of the page taught; the answer is the same without
 */
export function commentRow(link: Element, base: URL, recipe: RowRecipe, replyLabel: RegExp, alike?: Alike): CommentRow | null {
  const ids = commentLink(link.getAttribute('href'), base);
  const time = link.querySelector(recipe.time);
  if (ids === null || (time === null && !hasWords(link))) return null;
  const look = lookFor({ link, id: ids.id, base, recipe });
  const known = alike?.recall(link, look) ?? null;
  const found = known === null ? closeLook(link, ids.id, base, recipe) : { ...known.one, ...known.many };
  const { name, person, words } = found;
  const row = found.row ?? link;
  const handle = person === null ? null : profileHandle(person.getAttribute('href'), base);
  if (handle === null && time === null) return null;
  if ('region' in found) {
    const { region, closed, buttons } = found;
    alike?.keep(link, region, closed, { one: { row, name, person }, many: { words, buttons } }, look);
  }
  const buttons = found.buttons as HTMLElement[];
  const reply = replyIn(buttons, replyLabel);
  const text = textAmong(words, { link, name, reply });
  const others = [name, text].filter((part) => part !== null);
  const actions = reply === null ? link.parentElement : actionLine(reply, [link, ...buttons], others);
  return { row, ids, handle, time, text, reply, actions };
}

interface Found {
  row: Element;
  /** The outermost element that was looked through, and whether all was found there. */
  region: Element;
  closed: boolean;
  /** The link that shows the author's name, and the one that leads to the author: that, or the one around the picture. */
  name: Element | null;
  person: Element | null;
  words: Element[];
  buttons: Element[];
}

function closeLook(link: Element, id: string, base: URL, recipe: RowRecipe): Found {
  const { row, name, person, region, closed } = climb(link, id, base, recipe);
  const fixed = name === null ? [link] : [link, name];
  const words = [...row.querySelectorAll(recipe.words)].filter(
    (element) => !inControl(element, link) && !fixed.some((part) => part.contains(element) || element.contains(part)),
  );
  const buttons = wordButtons(
    row,
    (button) =>
      follows(button, name ?? link) && !button.contains(link) && !words.some((element) => element.contains(button)),
  );
  return { row, region, closed, name, person, words, buttons };
}

/** Everything `closeLook` asks of a region. People are told apart by number, comments by being this one or not. */
function surveyOf(region: Element, { link, id, base, recipe }: Step): ReturnType<typeof survey> {
  const people: string[] = [];
  const leadsTo = (element: Element): string => {
    const href = element.getAttribute('href');
    if (href === null) return '';
    const comment = commentLink(href, base);
    if (comment !== null) return comment.id === id ? '=c' : '=x';
    const handle = profileHandle(href, base);
    if (handle === null) return '=o';
    if (!people.includes(handle)) people.push(handle);
    return `=p${people.indexOf(handle)}`;
  };
  const names = attributesOf(recipe);
  const describe = (element: Element): string => {
    const tag = element.localName;
    let words = element === link ? '!' : '';
    for (const name of names) {
      const value = element.getAttribute(name);
      if (value !== null) words += `[${name}=${value}]`;
    }
    if (tag === 'a') return words + leadsTo(element);
    return tag === 'svg' && recipe.heartHeights.includes(element.getAttribute('height') ?? '') ? `${words}~` : words;
  };
  return survey(region, describe, (text) => (saysSomething(text) ? (isMention(text) ? '@' : '#') : ''));
}

const attributes = new WeakMap<RowRecipe, string[]>();

function attributesOf(recipe: RowRecipe): string[] {
  const known = attributes.get(recipe) ?? attributesIn([recipe.time, recipe.parts, recipe.frame, recipe.words, BUTTON]);
  attributes.set(recipe, known);
  return known;
}

function lookFor(step: Step): Look {
  const { id, base, recipe } = step;
  const foreign = (element: Element | null): boolean => {
    const other = element?.querySelector(recipe.anchor) ?? null;
    const ids = other === null ? null : commentLink(other.getAttribute('href'), base);
    return ids !== null && ids.id !== id;
  };
  return {
    survey: (region) => surveyOf(region, step),
    // The two next to it are asked only: one of them nearly always is another comment.
    ends: (region) => stops(region.parentElement, recipe) || foreign(region.previousElementSibling) || foreign(region.nextElementSibling),
  };
}

/** Not a part of a row any more. */
function stops(around: Element | null, { frame }: RowRecipe): around is null {
  return around === null || around.matches(frame) || around.childElementCount > MOST_CHILDREN;
}

/** The words come after the time, or between name and time where the time stands in the line of the controls. */
function textAmong(
  words: readonly Element[],
  { link, name, reply }: { link: Element; name: Element | null; reply: Element | null },
): Element | null {
  const above = words.filter((element) => reply === null || precedes(element, reply));
  const after = above.find((element) => follows(element, link) && hasWords(element)) ??
    above.find((element) => follows(element, link));
  if (after !== undefined || name === null) return after ?? null;
  const nameLine = commonAncestor(name, link);
  if (reply !== null && nameLine?.contains(reply) !== true) return null;
  return above.find((element) => follows(element, name) && precedes(element, link)) ?? null;
}

/** Inside a control of the row; a control around the whole row does not count. */
function inControl(element: Element, link: Element): boolean {
  const control = element.closest(BUTTON);
  return control !== null && !control.contains(link);
}

/**
 * Reply: by its label where we know it; else the first control without a number ("3 likes"); a translation toggle
 * stands behind it.
 */
function replyIn(buttons: readonly HTMLElement[], label: RegExp): HTMLElement | null {
  const known = buttons.find((button) => label.test(oneLine(button.textContent)));
  return known ?? buttons.find((button) => !/\d/u.test(oneLine(button.textContent))) ?? null;
}

type Climbed = Pick<Found, 'row' | 'name' | 'person' | 'region' | 'closed'>;

/**
 * From the permalink upwards, as long as nothing but this one comment comes into view. The row is the smallest element
 * that holds the name, the picture, the small heart, and words or controls, as far as they exist.
 */
function climb(link: Element, id: string, base: URL, recipe: RowRecipe): Climbed {
  const climbed: Climbed = { row: link.parentElement ?? link, name: null, person: null, region: link, closed: false };
  let handle: string | null = null;
  const missing = new Set<keyof Parts>(['heart', 'content']);
  const pictures: Element[] = [];
  let pictured = false;
  for (let inner = link; handle === null || !pictured || missing.size > 0; ) {
    const around: Element | null = inner.parentElement;
    if (stops(around, recipe)) return climbed;
    const parts: Parts = { name: null, profile: null, pictures: [], heart: false, content: false };
    if (!collectBeside(around, inner, { link, id, base, recipe }, parts)) return climbed;
    const person = parts.name ?? parts.profile;
    if (handle === null && person !== null) {
      climbed.name = parts.name;
      climbed.person = person;
      handle = profileHandle(person.getAttribute('href'), base);
      climbed.row = around;
    }
    pictures.push(...parts.pictures);
    const author = handle;
    if (!pictured && author !== null && pictures.some((image) => isPictureOf(author, image, { around, link, base }))) {
      pictured = true;
      climbed.row = around;
    }
    for (const part of missing) {
      if (parts[part] !== true) continue;
      missing.delete(part);
      climbed.row = around;
    }
    inner = around;
    climbed.region = around;
  }
  return { ...climbed, closed: true };
}

/** What comes into view with one step up. */
interface Parts {
  /** The first profile link that shows a name. */
  name: Element | null;
  /** The first profile link around a picture. */
  profile: Element | null;
  /** Images before the permalink. */
  pictures: Element[];
  heart: boolean;
  content: boolean;
}

interface Step {
  link: Element;
  id: string;
  base: URL;
  recipe: RowRecipe;
}

/** Looks through what stands beside `inner`, once. False as soon as something comes that no row holds. */
function collectBeside(around: Element, inner: Element, step: Step, parts: Parts): boolean {
  for (let beside = around.firstElementChild; beside !== null; beside = beside.nextElementSibling) {
    if (beside === inner) continue;
    if (!collectPart(beside, step, parts)) return false;
    for (const part of beside.querySelectorAll(step.recipe.parts)) if (!collectPart(part, step, parts)) return false;
  }
  return true;
}

function collectPart(part: Element, step: Step, parts: Parts): boolean {
  const { link, id, base, recipe } = step;
  const tag = part.localName;
  if (recipe.beyond.includes(tag)) return false;
  if (tag === 'a') {
    const href = part.getAttribute('href');
    const other = commentLink(href, base);
    if (other !== null) return other.id === id;
    if (parts.name === null && profileHandle(href, base) !== null) {
      if (isName(part)) parts.name = part;
      else if (parts.profile === null && part.querySelector('img') !== null) parts.profile = part;
    }
  } else if (tag === 'img') {
    if (precedes(part, link)) parts.pictures.push(part);
  } else if (tag === 'svg') {
    const small = recipe.heartHeights.includes(part.getAttribute('height') ?? '');
    parts.heart ||= small && inControl(part, link) && part.closest('a') === null;
  } else {
    parts.content ||= isContent(part, step);
  }
  return true;
}

/** Shows a name; a mention ("@name") belongs to the text. */
function isName(link: Element): boolean {
  return hasWords(link) && !isMention(link.textContent ?? '');
}

function isMention(text: string): boolean {
  return text.includes('@') && oneLine(text).startsWith('@');
}

/** The author's picture: in a link to the same person, or in a control (a story ring). */
function isPictureOf(
  handle: string,
  image: Element,
  { around, link, base }: { around: Element; link: Element; base: URL },
): boolean {
  const holder = image.closest('a[href], [role="link"], ' + BUTTON);
  if (holder === null || !around.contains(holder) || holder.contains(link)) return false;
  const href = holder.getAttribute('href');
  return href === null || profileHandle(href, base) === handle;
}

/** What was written, or a control in words (of a wordless comment). */
function isContent(part: Element, { link, base, recipe: { words } }: Step): boolean {
  if (!part.matches(`${words}, ${BUTTON}`) || part.closest('a') !== null) return false;
  if (!hasWords(part) || (!follows(part, link) && inControl(part, link))) return false;
  // Around the author's name, rather than words with a mention in them.
  const people = [...part.querySelectorAll('a[href]')].filter(isName);
  return !people.some((found) => profileHandle(found.getAttribute('href'), base) !== null);
}

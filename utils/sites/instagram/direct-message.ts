import { blockText, BUTTON, follows, labelOf, oneLine, precedes, type BlockText } from '../dom';
import { outermost } from '../structure';
import { postCode, profileHandle } from './links';

export interface MessageRecipe {
  bubble: string;
  bubbleId: string;
  group: string;
  legacyRow: string;
  plain: string;
  words: string;
  list: string;
}

/** The element of one message: its group, which in turn holds the group of its actions. */
export function messageGroup(anchor: Element, limit: Element | null, recipe: MessageRecipe): Element | null {
  const content = `${recipe.bubble}, ${recipe.plain}`;
  let found: Element | null = null;
  for (let element: Element | null = anchor; element !== null && element !== limit; element = element.parentElement) {
    if (!element.matches(recipe.group)) continue;
    const inner = outermost([...element.querySelectorAll(recipe.group)]);
    // A group around several messages is not one.
    if (inner.filter((group) => group.querySelector(content) !== null).length > 1) break;
    if (element.querySelector(content) !== null) found = element;
  }
  if (found !== null || !anchor.matches(recipe.bubble)) return found;
  const row = anchor.closest(recipe.legacyRow);
  return row !== null && limit?.contains(row) !== false ? row : anchor.parentElement;
}

/** Id of a message without the prefix of its bubble's; null where the page has none. */
export function messageId(group: Element, { bubble, bubbleId }: MessageRecipe): string | null {
  const element = group.matches(bubble) ? group : group.querySelector(bubble);
  const id = element?.id ?? '';
  const start = id.indexOf(bubbleId);
  return start === -1 || id.length <= bubbleId.length ? null : id.slice(start);
}

/** Where the message's own content is; what stands before it in the group is context. */
export function bubbleOf(group: Element, recipe: MessageRecipe): Element {
  const byId = group.querySelector(recipe.bubble);
  if (byId !== null) return byId;
  const all = outermost([...group.querySelectorAll(recipe.plain)]);
  const plain = all.filter((element) => element.closest(recipe.group) === group);
  return plain.findLast((element) => element.querySelector(recipe.words) !== null) ?? plain.at(-1) ?? group;
}

/** The words of a bubble: what is drawn as a text. A shared post, a caption on a picture or a clip's length is none. */
export function messageText(bubble: Element, group: Element, base: URL, recipe: MessageRecipe): BlockText {
  const within = (element: Element, selector: string): Element | null => {
    const holder = element.closest(selector);
    return holder !== null && holder !== bubble && bubble.contains(holder) ? holder : null;
  };
  const own = [...bubble.querySelectorAll(recipe.words)].filter(
    (element) =>
      (element.closest(recipe.group) === group || element.closest(recipe.group) === null) &&
      within(element, BUTTON) === null && !isCard(within(element, 'a[href]'), base),
  );
  const texts = outermost(own);
  const drawn = texts.filter((element) => element.querySelector(recipe.words) !== null);
  const media = [...bubble.querySelectorAll('img, video, audio, canvas')];
  const wordless = media.some((element) => !own.some((text) => text.contains(element)));
  const chosen = drawn.length > 0 ? drawn : wordless ? [] : texts;
  const parts = chosen.map((element) => blockText(element)).filter(({ text }) => text !== '');
  return {
    text: parts.map(({ text }) => text).join('\n'),
    cut: parts.some(({ cut }) => cut),
    lastControl: '',
  };
}

/** A shared post or profile; a link written in a text is part of it. */
function isCard(link: Element | null, base: URL): boolean {
  const href = link?.getAttribute('href') ?? null;
  if (href === null) return false;
  return postCode(href, base) !== null || profileHandle(href, base) !== null || href.includes('/stories/');
}

/** User name of the sender's picture, which only messages of others have. It stands outside the bubble. */
export function pictureHandle(group: Element, bubble: Element, base: URL, recipe: MessageRecipe): string | null {
  for (const link of group.querySelectorAll('a[href]')) {
    if (bubble !== group && bubble.contains(link)) continue;
    if (link.closest(recipe.group) !== group && group.matches(recipe.group)) continue;
    const handle = link.querySelector('img') === null ? null : profileHandle(link.getAttribute('href'), base);
    if (handle !== null) return handle;
  }
  return null;
}

/** Labels of the message's own actions; they name its sender in every language. */
export function actionLabels(group: Element, bubble: Element): string[] {
  return [...group.querySelectorAll('[aria-label]')]
    .filter((element) => element.closest('a[href]') === null && !bubble.contains(element) && follows(element, bubble))
    .map(labelOf);
}

/** A sender's name over the bubble, where it is the only thing there. */
export function nameAbove(group: Element, bubble: Element, recipe: MessageRecipe): string | null {
  const above = outermost([...group.querySelectorAll(recipe.words)]).filter(
    (element) => !element.contains(bubble) && precedes(element, bubble) && element.closest('a[href]') === null,
  );
  const words = above.map((element) => oneLine(element.textContent)).filter((text) => text !== '');
  return words.length === 1 ? (words[0] ?? null) : null;
}

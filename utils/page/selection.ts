import { MAX_TEXT, type CapturedItem, type Site } from '../core/item';
import { INSTAGRAM_HOSTS } from '../platform/hosts';

export function siteOf(url: URL): Exclude<Site, 'web'> {
  return (INSTAGRAM_HOSTS as readonly string[]).includes(url.hostname) ? 'instagram' : 'facebook';
}

/** Selected words as an item of their own: all that is known is where they stood. */
export function selectionItem(text: string, url: URL): CapturedItem {
  return {
    site: siteOf(url),
    kind: 'selection',
    surface: null,
    externalId: null,
    parentId: null,
    threadId: url.href,
    authorHandle: null,
    authorName: null,
    text: text.slice(0, MAX_TEXT),
    textCut: text.length > MAX_TEXT,
    permalink: null,
    pageUrl: url.href,
    writtenAt: null,
    direction: 'in',
    neighbours: { before: null, after: null },
  };
}

/** The words selected on the page, with their line breaks; "" when there are none, or when they are the person's own in a box. */
export function selectedText(document: Document): string {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed) return '';
  const active = document.activeElement;
  const writing = active?.matches('textarea,input,[contenteditable="true"],[role="textbox"]') === true;
  return writing ? '' : selection.toString().trim();
}

import type { ComposerTarget } from '../sites/types';
import { addition, endsWithText, gist, mostlyThere } from './join-text';

/** A box is given this long to show what was put in. Its model follows after the current turn. */
const SETTLE_MS = 300;
const FRAME_MS = 50;
const MOST_UNDOS = 40;

export interface InsertOptions {
  /** Names the site may have put in front. */
  names?: readonly string[];
  /** Told which technique worked, for diagnosis. */
  by?: (technique: 'present' | 'setter' | 'command' | 'paste' | 'lines') => void;
}

/** What a box holds, with line breaks. */
export function textIn({ element, kind }: ComposerTarget): string {
  return kind === 'textarea' ? (element as HTMLTextAreaElement).value : visibleText(element);
}

/**
 * Puts text behind what is in the box and makes sure that it arrived, once. Never presses a key, never sends. False:
 * the box refused and holds what it held.
 */
export async function insertText(target: ComposerTarget, text: string, options: InsertOptions = {}): Promise<boolean> {
  const typed = textIn(target);
  if (endsWithText(typed, text)) {
    options.by?.('present');
    target.element.focus();
    return true;
  }
  const added = addition(typed, text, options.names);
  return target.kind === 'textarea'
    ? insertInTextarea(target.element as HTMLTextAreaElement, added, options)
    : insertInEditor(target, added, options);
}

async function insertInTextarea(box: HTMLTextAreaElement, added: string, { by }: InsertOptions): Promise<boolean> {
  const before = box.value;
  const wanted = gist(before + added);
  box.focus();
  box.setSelectionRange(before.length, before.length);
  // The browser's own typing: the site's handlers run as for a person, and Ctrl+Z takes it back.
  box.ownerDocument.execCommand('insertText', false, added);
  await settle(box.ownerDocument, () => gist(box.value) === wanted);
  if (gist(box.value) === wanted) {
    by?.('command');
    return true;
  }
  // React notices a value only when the prototype's setter wrote it.
  write(box, before + added);
  await pause(box.ownerDocument, FRAME_MS);
  if (gist(box.value) === wanted) {
    by?.('setter');
    return true;
  }
  write(box, before);
  return false;
}

function write(box: HTMLTextAreaElement, value: string): void {
  const prototype = Object.getPrototypeOf(box) as HTMLTextAreaElement;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(box, value);
  box.dispatchEvent(new Event('input', { bubbles: true }));
}

/**
 * Lexical takes a paste even right after focus and keeps line breaks. Typing commands lose them and can report success
 * while nothing happens, so they come second, a frame later, and only when nothing at all has changed. Two techniques
 * in one turn put the text in twice.
 */
async function insertInEditor(target: ComposerTarget, added: string, { by }: InsertOptions): Promise<boolean> {
  const { element } = target;
  const document = element.ownerDocument;
  const before = textIn(target);
  const wanted = gist(before) + gist(added);
  const unchanged = (): boolean => gist(textIn(target)) === gist(before);
  const arrived = (): boolean => gist(textIn(target)) === wanted;
  const inEssence = (): boolean => arrived() || mostlyThere(before, textIn(target), added);

  element.focus();
  caretAtEnd(element);
  // The editor learns of the caret through selectionchange, which comes with the next frame.
  await pause(document, FRAME_MS);
  if (document.activeElement !== element) return false;
  caretAtEnd(element);
  paste(element, added);
  await settle(document, arrived);
  await pause(document, FRAME_MS);
  if (!element.isConnected) return false;
  if (!unchanged()) {
    by?.('paste');
    return inEssence();
  }
  await typeLines(element, added);
  await settle(document, arrived);
  by?.('lines');
  if (inEssence() && isModelled(element, added)) return true;
  await takeBack(element, unchanged);
  return false;
}

/**
 * Typing commands also write into an editor that does not listen: the words show, but would not be sent. Lexical marks
 * the texts it knows. A paste needs no such proof: only the editor itself can act on it.
 */
function isModelled(element: HTMLElement, added: string): boolean {
  if (!element.hasAttribute('data-lexical-editor')) return true;
  const known = [...element.querySelectorAll('[data-lexical-text]')].map((text) => text.textContent ?? '').join('');
  return gist(known).endsWith(gist(added));
}

async function takeBack(element: HTMLElement, unchanged: () => boolean): Promise<void> {
  for (let step = 0; step < MOST_UNDOS && !unchanged(); step += 1) {
    element.ownerDocument.execCommand('undo');
    await pause(element.ownerDocument, 0);
  }
}

function caretAtEnd(element: HTMLElement): void {
  const selection = element.ownerDocument.getSelection();
  if (selection === null) return;
  selection.selectAllChildren(element);
  selection.collapseToEnd();
}

function paste(element: HTMLElement, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}

/**
 * Line by line; between lines what Shift+Enter means to an editor (Enter itself would send), asked of the editor's model.
 * The browser's own line break command tears Lexical's nodes apart. An editor that does not take it gets a space.
 */
async function typeLines(element: HTMLElement, text: string): Promise<void> {
  const document = element.ownerDocument;
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) {
      const ignored = element.dispatchEvent(
        new InputEvent('beforeinput', { inputType: 'insertLineBreak', bubbles: true, cancelable: true }),
      );
      if (ignored) document.execCommand('insertText', false, ' ');
      await pause(document, FRAME_MS);
    }
    if (line !== '') document.execCommand('insertText', false, line);
    await pause(document, FRAME_MS);
  }
}

/** Waits until the box shows it, or long enough to say that it does not. */
async function settle(document: Document, arrived: () => boolean): Promise<void> {
  const end = performance.now() + SETTLE_MS;
  while (!arrived() && performance.now() < end) await pause(document, 16);
}

function pause(document: Document, ms: number): Promise<void> {
  return new Promise((resolve) => (document.defaultView ?? globalThis).setTimeout(resolve, ms));
}

/** Text with line breaks and emoji pictures as characters; the editor's own filler is left out by `gist`. */
function visibleText(element: HTMLElement): string {
  return element.innerText ?? element.textContent ?? '';
}

import { BUTTON, commonAncestor, follows, hasWords, inlineStyle, precedes } from './dom';

/** What several surfaces ask of a page's structure. Nothing here knows a label or a class. */

export const DIALOG = '[role="dialog"], dialog';
export const MAIN = '[role="main"], main';
export const EDITOR = '[role="textbox"][contenteditable="true"]';

/** Not switched off by attribute or style, nor what holds it. Size is not asked: that would cost a layout. */
export function isShown(start: Element): boolean {
  const view = start.ownerDocument.defaultView;
  for (let element: Element | null = start; element !== null; element = element.parentElement) {
    if (element.hasAttribute('hidden')) return false;
    const style = view?.getComputedStyle(element);
    if ((style?.display ?? inlineStyle(element, 'display')) === 'none') return false;
    // Visibility is inherited: the first computed value speaks for all that hold it.
    if (element === start && style?.visibility === 'hidden') return false;
  }
  return true;
}

/** Elements of a role or of the tag that stands for it, in document order. Two plain queries cost less than a list. */
function allOf(document: ParentNode, role: string, tag: string): Element[] {
  const byRole = [...document.querySelectorAll(`[role="${role}"]`)];
  const byTag = [...document.querySelectorAll(`${tag}:not([role])`)];
  return byTag.length === 0 ? byRole : [...byRole, ...byTag].toSorted((a, b) => (precedes(a, b) ? -1 : 1));
}

/** Main areas a person sees. */
export function shownMains(document: ParentNode): Element[] {
  return allOf(document, 'main', 'main').filter(isShown);
}

/** Dialogs a person sees; those taken from assistive technology (under another dialog) come last. */
export function shownDialogs(document: ParentNode): Element[] {
  const shown = allOf(document, 'dialog', 'dialog').filter(isShown);
  const muted = (dialog: Element): number => (dialog.closest('[aria-hidden="true"]') === null ? 0 : 1);
  return shown.toSorted((a, b) => muted(a) - muted(b));
}

/**
 * The element with the most of something, the inner one where one holds another with as many; null where all have none.
 * @param count may stop at `enough`: a single candidate only has to have any
 */
export function withMost<E extends Element>(
  elements: readonly E[],
  count: (element: E, enough: number) => number,
): E | null {
  const enough = elements.length === 1 ? 1 : Number.POSITIVE_INFINITY;
  const counted = elements.map((element) => ({ element, found: count(element, enough) }));
  const most = Math.max(0, ...counted.map(({ found }) => found));
  const best = counted.filter(({ found }) => found === most).map(({ element }) => element);
  return most === 0 ? null : (best.findLast((element) => best[0]?.contains(element) === true) ?? null);
}

/** Whether an element is below `root`'s dialog, or below none where `root` is in none: dialogs stack. */
export function sameLayer(element: Element, root: Element): boolean {
  const dialog = element.closest(DIALOG);
  return dialog === root.closest(DIALOG) || (dialog !== null && dialog.contains(root));
}

/** Buttons that show words only, in document order. Our own additions hold no words. */
export function wordButtons(row: Element, belongs: (element: Element) => boolean): HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>(BUTTON)].filter(
    (button) => belongs(button) && hasWords(button) && button.querySelector('img, svg') === null,
  );
}

/**
 * The line that holds a row's Reply and Like: the smallest element around `control` that holds another control or the
 * time, unless that would also hold what was written or who wrote it.
 */
export function actionLine(
  control: Element,
  companions: readonly Element[],
  others: readonly Element[],
): Element | null {
  let best: Element | null = null;
  for (const companion of companions) {
    if (companion === control || companion.contains(control) || control.contains(companion)) continue;
    const around = commonAncestor(control, companion);
    if (around === null || others.some((other) => around.contains(other) || other.contains(around))) continue;
    if (best === null || best.contains(around)) best = around;
  }
  return best ?? control.parentElement;
}

/**
 * The outermost elements of a list: those not inside another of it.
 * @param elements in document order
 */
export function outermost<E extends Element>(elements: readonly E[]): E[] {
  const kept: E[] = [];
  for (const element of elements) if (kept.at(-1)?.contains(element) !== true) kept.push(element);
  return kept;
}

/**
 * Looks for a box from `start` outwards and stops at `limit`: the nearest box that shares the smallest container.
 * @param accept whether a box found there is one to write in
 */
export function nearestBox(
  start: Element,
  limit: Element,
  selector: string,
  accept: (box: HTMLElement, around: Element) => boolean,
): HTMLElement | null {
  let inner: Element = start;
  for (let around = start.parentElement; around !== null && limit.contains(around); around = around.parentElement) {
    const within = inner;
    const boxes = [...around.querySelectorAll<HTMLElement>(selector)].filter(
      (box) => !within.contains(box) && isShown(box) && accept(box, around),
    );
    // The box for what stands before it comes after it.
    const box = boxes.find((candidate) => follows(candidate, start)) ?? boxes[0];
    if (box !== undefined) return box;
    inner = around;
  }
  return null;
}

/**
 * Which side of the conversation a bubble is on, from the page's own layout: the nearest lane around it that pushes its
 * content to one end. A last resort; null where the page's style says nothing.
 */
export function sideOf(bubble: Element, limit: Element): 'start' | 'end' | null {
  const view = bubble.ownerDocument.defaultView;
  for (let lane: Element | null = bubble.parentElement; lane !== null; lane = lane.parentElement) {
    const style = view?.getComputedStyle(lane);
    const justify = style?.justifyContent || inlineStyle(lane, 'justify-content');
    const direction = style?.flexDirection || inlineStyle(lane, 'flex-direction');
    const side = /^(?:flex-)?(start|end)$/u.exec(justify)?.[1];
    if (side !== undefined && !direction.startsWith('column')) {
      const reversed = direction === 'row-reverse';
      return (side === 'end') === reversed ? 'start' : 'end';
    }
    if (lane === limit) return null;
  }
  return null;
}

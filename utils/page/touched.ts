/** What a batch of mutations touched, in terms of anchors; nothing here reads more of the document than was touched. */

export interface Touched {
  /** Elements that came into the document. */
  added: Set<Element>;
  /** Elements whose own attributes, text or children changed. */
  changed: Set<Element>;
}

export const createTouched = (): Touched => ({ added: new Set(), changed: new Set() });

/** Which of our own nodes a record may hold without being news. */
export interface OwnNodes {
  /** We put it there. */
  placed(node: Node): boolean;
  /** We took it away. */
  retired(node: Node): boolean;
}

/** Adds records to `touched`. Our own drawing is no news; a node of ours that the page took away is. */
export function noteRecords(records: MutationRecord[], touched: Touched, own: OwnNodes): void {
  for (const record of records) {
    const { target } = record;
    if (record.type !== 'childList') {
      const element = target.nodeType === 1 ? (target as Element) : target.parentElement;
      if (element !== null && !own.placed(element)) touched.changed.add(element);
      continue;
    }
    let news = false;
    for (const node of record.addedNodes) {
      if (own.placed(node)) continue;
      news = true;
      if (node.nodeType === 1) touched.added.add(node as Element);
    }
    for (const node of record.removedNodes) {
      if (!own.retired(node)) news = true;
    }
    if (news && target.nodeType === 1) touched.changed.add(target as Element);
  }
}

const LAYERS = '[role="dialog"],[role="main"],main';

/** Whether a dialog or a main area came. */
export function bringsLayer({ added, changed }: Touched): boolean {
  for (const element of added) if (element.matches(LAYERS) || element.querySelector(LAYERS) !== null) return true;
  for (const element of changed) if (element.matches(LAYERS)) return true;
  return false;
}

export interface Lookup {
  selector: string;
  /** Items outside of it are not ours to read. */
  root: Element;
  /** The known row an element is in, innermost first. */
  rowOf(element: Element): Element | null;
}

/** The anchors to read and the known rows to read again. */
export function resolveTouched({ added, changed }: Touched, { selector, root, rowOf }: Lookup): { anchors: Set<Element>; rows: Set<Element> } {
  const anchors = new Set<Element>();
  const rows = new Set<Element>();
  for (const element of added) {
    if (!root.contains(element)) {
      // The root itself came with it.
      if (!element.contains(root)) continue;
    }
    if (element.matches(selector)) anchors.add(element);
    for (const anchor of element.querySelectorAll(selector)) {
      if (root.contains(anchor)) anchors.add(anchor);
    }
  }
  for (const element of changed) {
    if (!root.contains(element)) continue;
    const row = rowOf(element);
    if (row !== null) {
      rows.add(row);
      continue;
    }
    // A recycled or late-filled node becomes an anchor by a changed attribute.
    const anchor = element.closest(selector);
    if (anchor !== null) anchors.add(anchor);
  }
  return { anchors, rows };
}

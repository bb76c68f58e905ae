import { identify, type Identity } from '../core/identity';
import type { Reading } from '../sites/types';

/** One recognised item on the page. Replaced as a whole when its node shows another item. */
export interface Row {
  reading: Reading;
  identity: Identity;
  /** Names the item within this page's life: its id, else its print with neighbours. */
  key: string;
  anchor: Element;
}

export type Read = (anchor: Element) => Reading | null;

export interface RowListener {
  /** New, or showing another item than before. */
  appeared(row: Row): void;
  /** The same item with other nodes or words. */
  renewed(row: Row): void;
  /** Gone from the page, or its node now shows something else. */
  vanished(row: Row): void;
}

/** How often an anchor that cannot be read yet is tried again; it is most likely still being filled. */
const TRIES = 6;

/** The items on the page by their row element. Keyed by what they are, never by position: sites recycle nodes. */
export function createRows(read: Read, selector: string, listener: RowListener) {
  const rows = new Map<Element, Row>();
  const unread = new Map<Element, number>();
  const owners = new WeakMap<Element, Element>();

  function take(anchor: Element): void {
    const reading = anchor.isConnected ? read(anchor) : null;
    if (reading === null) {
      miss(anchor);
      return;
    }
    unread.delete(anchor);
    place(reading, anchor);
  }

  function place(reading: Reading, anchor: Element): void {
    const before = rows.get(reading.row);
    const identity = identify(reading.item);
    owners.set(anchor, reading.row);
    if (before !== undefined && sameItem(before.identity, identity)) {
      // Neighbours come from a whole parse; a single reading does not know them.
      before.reading = { ...reading, item: { ...reading.item, neighbours: before.reading.item.neighbours } };
      before.anchor = anchor;
      listener.renewed(before);
      return;
    }
    if (before !== undefined) listener.vanished(before);
    const row = { reading, identity, key: keyOf(identity), anchor };
    rows.set(reading.row, row);
    listener.appeared(row);
  }

  function miss(anchor: Element): void {
    if (!anchor.isConnected) {
      unread.delete(anchor);
      return;
    }
    const tries = (unread.get(anchor) ?? 0) + 1;
    unread.set(anchor, tries);
  }

  /** Reads a known row again; drops it when its node shows nothing or belongs to another row now. */
  function refresh(element: Element): void {
    const row = rows.get(element);
    if (row === undefined) return;
    const anchor = element.contains(row.anchor) && row.anchor.matches(selector) ? row.anchor : anchorIn(element);
    const reading = anchor === null || !element.isConnected ? null : read(anchor);
    if (anchor === null || reading === null) {
      drop(element);
      return;
    }
    if (reading.row !== element) drop(element);
    place(reading, anchor);
  }

  function anchorIn(element: Element): Element | null {
    return element.matches(selector) ? element : element.querySelector(selector);
  }

  function drop(element: Element): void {
    const row = rows.get(element);
    if (row === undefined) return;
    rows.delete(element);
    listener.vanished(row);
  }

  return {
    take,
    refresh,
    drop,
    all: () => rows.values(),
    get: (element: Element) => rows.get(element),
    /** Whether an anchor has been read into a row that is still here, or is waiting for another try. */
    knows: (anchor: Element) => unread.has(anchor) || rows.has(owners.get(anchor) ?? anchor),
    get size() {
      return rows.size;
    },
    /** Anchors on the page that could not be read. */
    get unreadable() {
      return unread.size;
    },
    /** The innermost known row around a node. */
    around(node: Node | null): Row | null {
      for (let element = node instanceof Element ? node : (node?.parentElement ?? null); element !== null; element = element.parentElement) {
        const row = rows.get(element);
        if (row !== undefined) return row;
      }
      return null;
    },
    /** Anchors worth another try. */
    retry(): Element[] {
      for (const anchor of unread.keys()) if (!anchor.isConnected) unread.delete(anchor);
      return [...unread].filter(([, tries]) => tries < TRIES).map(([anchor]) => anchor);
    },
    /** Forgets rows that left the document or `root`. */
    prune(root: Element | null): void {
      for (const element of rows.keys()) {
        if (!element.isConnected || root?.contains(element) !== true) drop(element);
      }
    },
    /** Puts neighbours, known from a whole parse, on id-less items. True when any changed. */
    setNeighbours(reading: Reading): boolean {
      const row = rows.get(reading.row);
      if (row === undefined || row.identity.key !== null) return false;
      const identity = identify(reading.item);
      const key = keyOf(identity);
      if (identity.print !== row.identity.print || key === row.key) return false;
      row.reading = reading;
      row.identity = identity;
      row.key = key;
      return true;
    },
    clear(): void {
      for (const element of rows.keys()) drop(element);
      unread.clear();
    },
  };
}

export type Rows = ReturnType<typeof createRows>;

export function keyOf(identity: Identity): string {
  return identity.key ?? [identity.print, identity.before ?? '', identity.after ?? ''].join('|');
}

/** Whether a fresh reading of the same node still is the item it was. */
function sameItem(a: Identity, b: Identity): boolean {
  return a.key === b.key && (a.key !== null || a.print === b.print);
}

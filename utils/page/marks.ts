import type { Hint } from '../core/hint';
import type { Mark } from '../core/mark';
import type { Language } from '../core/settings';
import { addShape, hintShape, trackedShape, type Shape } from './mark-shape';
import { createMarkView, type MarkView } from './mark-view';
import type { Row } from './rows';
import type { Sheet } from './sheet';
import type { OwnNodes } from './touched';

/** A row narrower than this (CSS px: a column of 360, with the picture and controls beside it) shows number and time only. */
const NARROW = 430;
const MINUTE = 60_000;

export interface MarksOptions {
  document: Document;
  sheet: Sheet;
  /** What is recorded of an item; null or undefined: nothing (known). */
  markOf(row: Row): Mark | null | undefined;
  /** Why an unrecorded item is drawn even without hover. */
  hintOf(row: Row): Hint | null;
  language(): Language;
  now(): number;
  /** A press on an untracked item's action. */
  capture(row: Row, byKeyboard: boolean): void;
  /** A press on a tracked item's mark. */
  open(row: Row, byKeyboard: boolean): void;
  /** A press on "Bukan". */
  dismiss(row: Row, byKeyboard: boolean): void;
  signal: AbortSignal;
}

interface Drawn {
  view: MarkView;
  row: Row;
}

/**
 * Draws at most one mark a row: always for tracked items and those that read like an aduan, for others only while the
 * row is hovered, focused, busy, or where there is no hover at all. Everything else is left as the site made it.
 */
export function createMarks(options: MarksOptions) {
  const { document, sheet, markOf, hintOf, language, now, capture, open, dismiss, signal } = options;
  const window = document.defaultView;
  const drawn = new Map<Element, Drawn>();
  const hosts = new WeakSet<Node>();
  const placed = new WeakSet<Node>();
  const busy = new Set<Element>();
  const attended = new Set<Element>();
  const touch = window?.matchMedia?.('(hover: none)') ?? null;
  // Told sizes by the browser after its own layout; we never ask for one.
  const Observer = window?.ResizeObserver;
  const widths = Observer === undefined ? null : new Observer((entries) => {
    for (const { target, contentRect } of entries) drawn.get(target)?.view.setNarrow(contentRect.width < NARROW);
  });

  function shapeFor(row: Row): Shape | null {
    const element = row.reading.row;
    const mark = trackedMark(row);
    if (mark !== null) return trackedShape(mark, now(), language());
    if (row.reading.item.direction === 'out') return null;
    const hint = hintOf(row);
    if (hint !== null) return hintShape(row.reading.item, hint, language(), busy.has(element));
    const still = touch?.matches === true;
    if (!still && !busy.has(element) && !attended.has(element)) return null;
    return addShape(row.reading.item, language(), { busy: busy.has(element), still });
  }

  /** An undone capture is untracked again. */
  function trackedMark(row: Row): Mark | null {
    const mark = markOf(row) ?? null;
    return mark?.status === 'dibatalkan' ? null : mark;
  }

  function apply(row: Row): void {
    const { row: element, actionLine } = row.reading;
    const shape = signal.aborted || actionLine === null ? null : shapeFor(row);
    if (shape === null || actionLine === null) {
      erase(element);
      return;
    }
    const current = drawn.get(element) ?? create(row);
    current.row = row;
    current.view.show(shape, language());
    if (current.view.host.parentNode !== actionLine) {
      placed.add(current.view.host);
      actionLine.append(current.view.host);
    }
  }

  function create(row: Row): Drawn {
    const element = row.reading.row;
    const pressing = (act: (current: Row, byKeyboard: boolean) => void) => (byKeyboard: boolean): void => {
      const current = drawn.get(element)?.row;
      if (current !== undefined && !busy.has(element)) act(current, byKeyboard);
    };
    const pressed = pressing((current, byKeyboard) => {
      if (trackedMark(current) === null) capture(current, byKeyboard);
      else open(current, byKeyboard);
    });
    const ownLine = row.reading.item.kind === 'dm';
    const entry = { view: createMarkView(document, { sheet, ownLine, pressed, dismissed: pressing(dismiss) }), row };
    hosts.add(entry.view.host);
    drawn.set(element, entry);
    widths?.observe(element);
    return entry;
  }

  function erase(element: Element): void {
    const entry = drawn.get(element);
    if (entry === undefined) return;
    drawn.delete(element);
    widths?.unobserve(element);
    placed.delete(entry.view.host);
    entry.view.host.remove();
  }

  const timer = setInterval(() => {
    if (document.visibilityState === 'visible') redraw();
  }, MINUTE);

  function redraw(): void {
    for (const { row } of drawn.values()) apply(row);
  }

  signal.addEventListener('abort', () => {
    clearInterval(timer);
    widths?.disconnect();
    for (const element of drawn.keys()) erase(element);
  });

  const own: OwnNodes = {
    placed: (node) => hosts.has(node),
    retired: (node) => hosts.has(node) && !placed.has(node),
  };

  return {
    own,
    apply,
    erase,
    redraw,
    /** Number of marks on the page now. */
    get size() {
      return drawn.size;
    },
    /** Puts back marks that the page lost without a mutation we noticed. */
    repair(): void {
      for (const [element, { row, view }] of drawn) {
        if (!element.isConnected) erase(element);
        else if (!view.host.isConnected) apply(row);
      }
    },
    setBusy(row: Row, on: boolean): void {
      if (on) busy.add(row.reading.row);
      else busy.delete(row.reading.row);
      apply(row);
    },
    /** The rows that show their action because the person is there. */
    attend(rows: Row[]): void {
      const next = new Set(rows.map((row) => row.reading.row));
      const before = [...attended].filter((element) => !next.has(element));
      attended.clear();
      for (const element of next) attended.add(element);
      for (const row of rows) apply(row);
      for (const element of before) {
        const entry = drawn.get(element);
        if (entry !== undefined) apply(entry.row);
      }
    },
    touch,
  };
}

export type Marks = ReturnType<typeof createMarks>;

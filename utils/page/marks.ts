import type { Hint } from '../core/hint';
import type { Mark } from '../core/mark';
import type { Language } from '../core/settings';
import { addShape, hintShape, trackedShape, type Shape } from './mark-shape';
import { lineCss } from './mark-css';
import { createMarkView, type Fit, type MarkView } from './mark-view';
import { ownLineIn } from './own-line';
import { createPageRules } from './page-rules';
import type { Row } from './rows';
import type { Sheet } from './sheet';
import { OURS } from './takeover';
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
  /** The action line it was put at. */
  line: Element | null;
}

/**
 * Draws at most one mark a row: always for tracked items and those that read like an aduan, for others only while the
 * row is hovered, focused, busy, or where there is no hover at all. Everything else is left as the site made it.
 */
export function createMarks(options: MarksOptions) {
  const { document, sheet, markOf, hintOf, language, now, capture, open, dismiss, signal } = options;
  const window = document.defaultView;
  const rules = createPageRules(document);
  const drawn = new Map<Element, Drawn>();
  const byHost = new Map<Element, Drawn>();
  const hosts = new WeakSet<Node>();
  const placed = new WeakSet<Node>();
  const busy = new Set<Element>();
  const attended = new Set<Element>();
  const touch = window?.matchMedia?.('(hover: none)') ?? null;
  /** Of the mark fitted last: the next one most likely stands in the same column. */
  let lastFit: Fit = { narrow: false, below: false };
  // Told by the browser after its own layout; everything is read before anything changes, so we never cause another.
  const Observer = window?.ResizeObserver;
  const sizes = Observer === undefined ? null : new Observer((entries) => {
    const resized = new Set(entries.map(({ target }) => drawn.get(target) ?? byHost.get(target)).filter((entry) => entry !== undefined));
    const fits = [...resized].map(({ view, row }): [MarkView, Fit] =>
      [view, { narrow: row.reading.row.clientWidth < NARROW, below: view.standsBelow() }]);
    if (fits.some(([, { below }]) => below)) rules.set(lineCss(OURS));
    for (const [view, fit] of fits) {
      view.fit(fit);
      lastFit = fit;
    }
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
    const { host } = current.view;
    if (current.line === actionLine && host.isConnected) return;
    current.line = actionLine;
    placed.add(host);
    (row.reading.item.kind === 'dm' ? ownLineIn(actionLine, row.anchor) : actionLine).append(host);
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
    const entry: Drawn = { view: createMarkView(document, { sheet, ownLine, pressed, dismissed: pressing(dismiss) }), row, line: null };
    entry.view.fit(lastFit);
    hosts.add(entry.view.host);
    byHost.set(entry.view.host, entry);
    drawn.set(element, entry);
    sizes?.observe(element);
    sizes?.observe(entry.view.host);
    return entry;
  }

  function erase(element: Element): void {
    const entry = drawn.get(element);
    if (entry === undefined) return;
    drawn.delete(element);
    byHost.delete(entry.view.host);
    sizes?.unobserve(element);
    sizes?.unobserve(entry.view.host);
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
    sizes?.disconnect();
    for (const element of drawn.keys()) erase(element);
    rules.set('');
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
      rules.keep();
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

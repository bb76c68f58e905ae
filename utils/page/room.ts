import { PANEL_WIDTH } from '../core/settings';
import { createPageRules } from './page-rules';
import { OURS } from './takeover';

/** Where the panel stands. CSS px. */
export interface Place {
  width: number;
  /** Below a bar of the site that cannot be pushed. */
  top: number;
  /** Over the page instead of beside it. */
  over: boolean;
}

/** From this window width on the page is pushed aside. */
const PUSH_FROM = 960;
/** Below this the panel takes nearly all of the window. */
const FULL_BELOW = 520;
const FULL_LEAVES = 48;
const TALLEST_BAR = 120;
/** The least height at which the panel below a dialog is still of use. */
const LEAST_HEIGHT = 320;

/** What a window allows before anything on the page is looked at. */
export function firstPlace(windowWidth: number, wanted: number): Place {
  if (windowWidth < FULL_BELOW) return { width: windowWidth - FULL_LEAVES, top: 0, over: true };
  if (windowWidth < PUSH_FROM) return { width: Math.min(wanted, windowWidth - FULL_LEAVES), top: 0, over: true };
  return { width: wanted, top: 0, over: false };
}

/**
 * Makes room for the panel.
 *
 * The page is pushed by one rule, `html { margin-right }`, in a stylesheet of our own: no attribute of the site's nodes
 * changes, what is in flow (and sticky) gets narrower, scrolling stays the window's. Fixed layers do not follow a
 * margin, and a transformed ancestor that would make them follow breaks scrolling, so they are met one by one:
 *
 * - A dialog is held by layers as wide as the window. While one would be covered, everything around a dialog is limited
 *   to the free width; centred boxes then centre beside the panel. If that does not free it (a dialog placed by offsets),
 *   the panel narrows to its least width, and if it must, moves below the box.
 * - A bar along the top edge: the panel begins below it.
 */
export function createRoom(document: Document) {
  const window = document.defaultView as Window & typeof globalThis;
  const rules = createPageRules(document);
  let dialogRule = false;
  let answered = { covered: 0, bar: 0 };

  function push(place: Place): void {
    const free = viewportWidth() - place.width;
    const margin = place.over ? '' : `html{margin-right:${place.width}px!important}`;
    const dialogs = dialogRule && !place.over
      ? `[role="dialog"],dialog[open],body div:has([role="dialog"]){max-width:${free}px!important}`
      : '';
    rules.set(margin + dialogs);
  }

  function viewportWidth(): number {
    return document.documentElement.clientWidth;
  }

  /** The lowest edge of a visible dialog that reaches below a panel of this width; 0 when none does. */
  function coveredTo(width: number): number {
    const edge = viewportWidth() - width;
    let bottom = 0;
    for (const dialog of document.querySelectorAll('[role="dialog"],dialog[open]')) {
      const box = dialog.getBoundingClientRect();
      if (box.width > 0 && box.height > 0 && box.right > edge + 1 && isSeen(dialog)) bottom = Math.max(bottom, box.bottom);
    }
    return bottom;
  }

  function anyDialog(): boolean {
    return [...document.querySelectorAll('[role="dialog"],dialog[open]')].some(isSeen);
  }

  function isSeen(element: Element): boolean {
    return element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) ?? true;
  }

  /** Bottom of a bar that is fixed to the top edge where the panel stands; 0 when there is none. */
  function barBottom(width: number): number {
    const right = viewportWidth();
    let bottom = 0;
    for (const x of [right - width + 24, right - width / 2, right - 16]) {
      const hit = document.elementsFromPoint(x, 4).find((element) => !element.hasAttribute(OURS));
      const bar = hit === undefined ? null : fixedAncestor(hit);
      const box = bar?.getBoundingClientRect();
      if (box !== undefined && box.top <= 4 && box.height <= TALLEST_BAR) bottom = Math.max(bottom, box.bottom);
    }
    return Math.ceil(bottom);
  }

  function fixedAncestor(element: Element): Element | null {
    for (let current: Element | null = element; current !== null; current = current.parentElement) {
      const { position } = window.getComputedStyle(current);
      if (position === 'fixed' || position === 'sticky') return current;
    }
    return null;
  }

  return {
    /** Finds the place for a panel of the wanted width and pushes the page. Reads layout: not for every mutation. */
    make(wanted: number): Place {
      dialogRule = false;
      let place = firstPlace(window.innerWidth, wanted);
      push(place);
      if (!place.over && coveredTo(place.width) > 0) {
        dialogRule = true;
        push(place);
        if (coveredTo(place.width) > 0) place = { ...place, width: PANEL_WIDTH.min };
        push(place);
      }
      const covered = coveredTo(place.width);
      const bar = barBottom(place.width);
      answered = { covered, bar };
      const below = window.innerHeight - covered >= LEAST_HEIGHT ? Math.ceil(covered) : 0;
      return { ...place, top: Math.max(bar, below) };
    },
    /** Whether a place found before no longer fits: a dialog came or went, or a bar did. Reads layout, changes nothing. */
    isStale(place: Place): boolean {
      rules.keep();
      const covered = coveredTo(place.width);
      if (covered !== answered.covered) return true;
      return dialogRule ? !anyDialog() : barBottom(place.width) !== answered.bar;
    },
    release: () => rules.set(''),
  };
}

export type Room = ReturnType<typeof createRoom>;

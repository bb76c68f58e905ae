import type { Row } from './rows';

export interface AttentionOptions {
  document: Document;
  rowAt(node: Node | null): Row | null;
  changed(rows: Row[]): void;
  signal: AbortSignal;
}

/**
 * Which item the person is at, by pointer and by keyboard. A few listeners on the document stand for all rows; none of
 * them changes what the page gets to hear.
 */
export function watchAttention({ document, rowAt, changed, signal }: AttentionOptions) {
  let hovered: Row | null = null;
  let focused: Row | null = null;

  function set(nextHovered: Row | null, nextFocused: Row | null): void {
    if (nextHovered === hovered && nextFocused === focused) return;
    hovered = nextHovered;
    focused = nextFocused;
    changed([...new Set([hovered, focused])].filter((row) => row !== null));
  }

  const quiet = { capture: true, passive: true, signal };
  document.addEventListener('pointerover', (event) => {
    // A finger does not hover; where there is only touch the action is always there.
    if (event.pointerType !== 'touch') set(rowAt(event.target as Node | null), focused);
  }, quiet);
  document.addEventListener('pointerout', (event) => {
    if (event.relatedTarget === null) set(null, focused);
  }, quiet);
  document.addEventListener('focusin', (event) => set(hovered, rowAt(event.target as Node | null)), quiet);
  document.addEventListener('focusout', (event) => {
    // Focus that moves within the page is told by its focusin; removing a node in between would disturb the move.
    if (event.relatedTarget === null && document.hasFocus()) queueMicrotask(() => set(hovered, rowAt(document.activeElement)));
  }, quiet);

  return {
    hovered: () => hovered,
    focused: () => focused,
    /** A row went away or was replaced by another on the same node. */
    replaced(before: Row, after: Row | null): void {
      set(hovered === before ? after : hovered, focused === before ? after : focused);
    },
  };
}

export type Attention = ReturnType<typeof watchAttention>;

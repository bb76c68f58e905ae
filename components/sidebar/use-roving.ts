import { useState, type KeyboardEvent, type RefObject } from 'react';

export interface Roving {
  /** 0 for the one row that Tab reaches, -1 for the others. */
  tabIndex: (id: string) => 0 | -1;
  onFocus: (id: string) => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** One tab stop for a list of `[data-row]` buttons: arrows, Home and End move inside it. */
export function useRoving(list: RefObject<HTMLElement | null>, rows: readonly { id: string }[]): Roving {
  const [current, setCurrent] = useState<string | null>(null);
  const stop = rows.some(({ id }) => id === current) ? current : (rows[0]?.id ?? null);
  return {
    tabIndex: (id) => (id === stop ? 0 : -1),
    onFocus: setCurrent,
    onKeyDown: (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const all = rowsIn(list.current);
      const here = all.indexOf(event.currentTarget);
      const there = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: all.length - 1 }[event.key];
      if (there === undefined) return;
      event.preventDefault();
      focusRow(list.current, Math.max(0, Math.min(all.length - 1, there)));
    },
  };
}

export function focusRow(list: HTMLElement | null, index: number): void {
  rowsIn(list)[index]?.focus();
}

function rowsIn(list: HTMLElement | null): HTMLElement[] {
  return list === null ? [] : [...list.querySelectorAll<HTMLElement>('[data-row]')];
}

import { useCallback, useEffect, useRef } from 'react';

/** A key that is held repeats at the latest after this long, on every system; later its end was lost on the way. */
const LONGEST_PAUSE_MS = 1_500;
const MODIFIERS = new Set(['Alt', 'AltGraph', 'Control', 'Meta', 'Shift', 'CapsLock', 'Fn']);

export interface HeldKey {
  /** Resolves once the key pressed last is up, or its end can no longer be heard here; at once when none is held. */
  released: () => Promise<void>;
  stop: () => void;
}

/**
 * Follows the key that is held in this frame. What takes the focus out of the frame waits for its end: the rest of the
 * press would go on in the host page, where a held Esc closes the site's dialog and a held Enter sends what is typed.
 */
export function watchHeldKey(window: Window): HeldKey {
  let held: string | null = null;
  let timer: number | undefined;
  let waiting: (() => void)[] = [];
  const ending = new AbortController();
  const how = { capture: true, signal: ending.signal };

  const release = () => {
    window.clearTimeout(timer);
    held = null;
    const told = waiting;
    waiting = [];
    for (const tell of told) tell();
  };
  window.addEventListener(
    'keydown',
    (event) => {
      if (MODIFIERS.has(event.key)) return;
      held = event.code;
      window.clearTimeout(timer);
      timer = window.setTimeout(release, LONGEST_PAUSE_MS);
    },
    how,
  );
  window.addEventListener(
    'keyup',
    (event) => {
      // macOS tells no end of keys pressed together with Command but Command's own.
      if (held === null || (event.code !== held && event.key !== 'Meta')) return;
      // In a task of its own: the browser has heard by then that this key was dealt with here.
      window.clearTimeout(timer);
      timer = window.setTimeout(release);
    },
    how,
  );
  window.addEventListener('pointerdown', release, how);
  window.addEventListener('blur', (event) => event.target === event.currentTarget && release(), how);

  return {
    released: () => (held === null ? Promise.resolve() : new Promise((resolve) => void waiting.push(resolve))),
    stop: () => {
      ending.abort();
      release();
    },
  };
}

/** `watchHeldKey` for the life of a component; gives `released`. Listens before what is declared after it. */
export function useHeldKey(): () => Promise<void> {
  const held = useRef<HeldKey | null>(null);
  useEffect(() => {
    const watched = watchHeldKey(window);
    held.current = watched;
    return watched.stop;
  }, []);
  return useCallback(() => held.current?.released() ?? Promise.resolve(), []);
}

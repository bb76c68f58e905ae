const MINUTE = 60_000;

export interface Ticker {
  /** Epoch ms at the last tick. */
  now: () => number;
  subscribe: (listener: () => void) => () => void;
}

/**
 * One timer for all the "Sisa 4 jam" of a page: ticks at each full minute and when the page is looked at again, and
 * only while somebody listens.
 */
export function createTicker(clock: () => number): Ticker {
  const listeners = new Set<() => void>();
  let now = clock();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function tick(): void {
    now = clock();
    clearTimeout(timer);
    timer = setTimeout(tick, MINUTE - (now % MINUTE));
    for (const listener of listeners) listener();
  }

  return {
    now: () => now,
    subscribe(listener) {
      if (listeners.size === 0) {
        tick();
        document.addEventListener('visibilitychange', tick);
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        clearTimeout(timer);
        document.removeEventListener('visibilitychange', tick);
      };
    },
  };
}

/** Work in small pieces, so that the page never waits for us. Times in milliseconds. */

export interface Slices<T> {
  add(items: Iterable<T>): void;
  /** Number of items that wait. */
  readonly size: number;
  clear(): void;
}

export interface SliceOptions<T> {
  handle(item: T): void;
  /** The queue ran empty. */
  drained(): void;
  signal: AbortSignal;
  /** Longest stretch at one go. A frame has 16. */
  budgetMs?: number;
  clock?: () => number;
}

/** Handles each item once, in order; repeated ones that still wait count once. Starts within the caller's own task. */
export function createSlices<T>({ handle, drained, signal, budgetMs = 6, clock = () => performance.now() }: SliceOptions<T>): Slices<T> {
  const queue = new Set<T>();
  let timer: ReturnType<typeof setTimeout> | null = null;

  function run(): void {
    timer = null;
    const end = clock() + budgetMs;
    for (const item of queue) {
      if (signal.aborted) return;
      queue.delete(item);
      handle(item);
      if (clock() >= end) break;
    }
    if (queue.size > 0) timer = setTimeout(run, 0);
    else drained();
  }

  signal.addEventListener('abort', () => {
    queue.clear();
    if (timer !== null) clearTimeout(timer);
  });

  return {
    add(items) {
      if (signal.aborted) return;
      for (const item of items) queue.add(item);
      if (timer === null && queue.size > 0) run();
    },
    get size() {
      return queue.size;
    },
    clear: () => queue.clear(),
  };
}

/** Runs `work` once `quietMs` after the last call, but at the latest `ceilingMs` after the first. */
export function coalesce(
  work: () => void,
  { quietMs, ceilingMs, signal }: { quietMs: number; ceilingMs: number; signal: AbortSignal },
): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let first = 0;
  let last = 0;

  function check(): void {
    const now = performance.now();
    const wait = Math.min(last + quietMs, first + ceilingMs) - now;
    // One timer looks again instead of being reset at each call: calls come by the thousand.
    if (wait > 1) {
      timer = setTimeout(check, wait);
      return;
    }
    timer = null;
    work();
  }

  signal.addEventListener('abort', () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  });

  return () => {
    if (signal.aborted) return;
    last = performance.now();
    if (timer !== null) return;
    first = last;
    timer = setTimeout(check, quietMs);
  };
}

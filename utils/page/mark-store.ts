import type { Identity } from '../core/identity';
import type { Mark } from '../core/mark';

export interface MarkStoreOptions {
  /** Marks in the order asked, null for untracked items. */
  ask(identities: Identity[]): Promise<(Mark | null)[]>;
  /** Answers came for these keys. */
  changed(keys: Set<string>): void;
  signal: AbortSignal;
}

const BATCH = 200;
const WAIT_MS = 40;
/** Beyond this the oldest answers are forgotten; a page rarely shows as many items. */
const KEPT = 5_000;

/** What the background said about the items on screen. Asks in batches; a failed batch is asked again by `retry`. */
export function createMarkStore({ ask, changed, signal }: MarkStoreOptions) {
  const known = new Map<string, Mark | null>();
  const wanted = new Map<string, Identity>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let asking = false;

  async function run(): Promise<void> {
    timer = null;
    if (asking) return;
    asking = true;
    try {
      while (wanted.size > 0 && !signal.aborted) {
        const batch = [...wanted].slice(0, BATCH);
        for (const [key] of batch) wanted.delete(key);
        await askBatch(batch);
      }
    } catch {
      // The background is away or the database busy: the batch waits for `retry`.
    } finally {
      asking = false;
    }
  }

  async function askBatch(batch: [string, Identity][]): Promise<void> {
    try {
      const marks = await ask(batch.map(([, identity]) => identity));
      if (signal.aborted) return;
      const news = new Set<string>();
      for (const [index, [key]] of batch.entries()) {
        const mark = marks[index] ?? null;
        if (!known.has(key) || JSON.stringify(known.get(key)) !== JSON.stringify(mark)) news.add(key);
        remember(key, mark);
      }
      if (news.size > 0) changed(news);
    } catch (error) {
      for (const [key, identity] of batch) if (!wanted.has(key)) wanted.set(key, identity);
      throw error;
    }
  }

  function remember(key: string, mark: Mark | null): void {
    known.delete(key);
    known.set(key, mark);
    const oldest = known.size > KEPT ? known.keys().next().value : undefined;
    if (oldest !== undefined) known.delete(oldest);
  }

  function schedule(): void {
    if (timer === null && !asking && wanted.size > 0 && !signal.aborted) timer = setTimeout(() => void run(), WAIT_MS);
  }

  signal.addEventListener('abort', () => {
    if (timer !== null) clearTimeout(timer);
  });

  return {
    /** undefined: not known yet. */
    get: (key: string): Mark | null | undefined => known.get(key),
    /** Asks unless known. */
    want(key: string, identity: Identity): void {
      if (known.has(key)) return;
      wanted.set(key, identity);
      schedule();
    },
    /** Something changed at the desk: asks for all of these again, keeping the present answers until then. */
    refresh(items: Iterable<{ key: string; identity: Identity }>): void {
      const current = new Map([...items].map(({ key, identity }) => [key, identity]));
      for (const key of known.keys()) if (!current.has(key)) known.delete(key);
      for (const [key, identity] of current) wanted.set(key, identity);
      schedule();
    },
    /** What we learned from our own capture. */
    put(key: string, mark: Mark | null): void {
      wanted.delete(key);
      remember(key, mark);
      changed(new Set([key]));
    },
    retry: schedule,
  };
}

export type MarkStore = ReturnType<typeof createMarkStore>;

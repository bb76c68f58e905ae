export interface LookupOptions<Question, Answer> {
  /** Answers in the order asked. */
  ask(questions: Question[]): Promise<Answer[]>;
  /** Answers came for these keys that differ from the ones before. */
  changed(keys: Set<string>): void;
  signal: AbortSignal;
}

/** What one request may ask (the contract allows no more): each answer is drawn at once and costs the page a frame. */
const BATCH = 500;
const WAIT_MS = 40;
/** Beyond this the oldest answers are forgotten; a page rarely shows as many items. */
const KEPT = 5_000;

/**
 * What the background said about the items on screen, each by its key. Asks in batches; a failed batch is asked again
 * by `retry`. Answers are plain data.
 */
export function createLookup<Question, Answer>({ ask, changed, signal }: LookupOptions<Question, Answer>) {
  const known = new Map<string, Answer>();
  const wanted = new Map<string, Question>();
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

  async function askBatch(batch: [string, Question][]): Promise<void> {
    try {
      const answers = await ask(batch.map(([, question]) => question));
      if (signal.aborted) return;
      const news = new Set<string>();
      for (const [index, [key]] of batch.entries()) {
        const answer = answers[index];
        if (answer === undefined) continue;
        if (!known.has(key) || JSON.stringify(known.get(key)) !== JSON.stringify(answer)) news.add(key);
        remember(key, answer);
      }
      if (news.size > 0) changed(news);
    } catch (error) {
      for (const [key, question] of batch) if (!wanted.has(key)) wanted.set(key, question);
      throw error;
    }
  }

  function remember(key: string, answer: Answer): void {
    known.delete(key);
    known.set(key, answer);
    const oldest = known.size > KEPT ? known.keys().next().value : undefined;
    if (oldest !== undefined) known.delete(oldest);
  }

  function schedule(): void {
    if (timer === null && !asking && wanted.size > 0 && !signal.aborted) timer = setTimeout(() => void run(), WAIT_MS);
  }

  /** Asks, keeping the present answer until another one comes. */
  function again(key: string, question: Question): void {
    wanted.set(key, question);
    schedule();
  }

  signal.addEventListener('abort', () => {
    if (timer !== null) clearTimeout(timer);
  });

  return {
    /** undefined: not known yet. */
    get: (key: string): Answer | undefined => known.get(key),
    /** Asks unless known. */
    want(key: string, question: Question): void {
      if (!known.has(key)) again(key, question);
    },
    again,
    /** Something changed at the desk: asks for all of these again, keeping the present answers until then. */
    refresh(items: Iterable<[key: string, question: Question]>): void {
      const current = new Map(items);
      for (const key of known.keys()) if (!current.has(key)) known.delete(key);
      for (const [key, question] of current) wanted.set(key, question);
      schedule();
    },
    /** What we learned ourselves. */
    put(key: string, answer: Answer): void {
      wanted.delete(key);
      remember(key, answer);
      changed(new Set([key]));
    },
    retry: schedule,
  };
}

export type Lookup<Question, Answer> = ReturnType<typeof createLookup<Question, Answer>>;

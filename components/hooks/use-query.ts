import { useCallback, useEffect, useRef, useState } from 'react';
import { useBell } from './desk';
import { troubleOf, type Trouble } from './trouble';

export interface Query<T> {
  /** The last answer; stays while a new one is fetched or has failed. */
  data: T | undefined;
  trouble: Trouble | null;
  /** No answer yet for the current deps. */
  loading: boolean;
  refresh: () => void;
}

/**
 * Asks when mounted, when `deps` change, and whenever the change bell rings. Rings during a request lead to one more
 * request, not to many. Give the component a `key` where data of other deps must not be seen meanwhile.
 */
export function useQuery<T>(ask: () => Promise<T>, deps: readonly unknown[]): Query<T> {
  const bell = useBell();
  const [state, setState] = useState<Omit<Query<T>, 'refresh'>>({ data: undefined, trouble: null, loading: true });
  const askNow = useRef(ask);
  const runNow = useRef<() => void>(() => {});
  useEffect(() => {
    askNow.current = ask;
  });

  useEffect(() => {
    let alive = true;
    let running = false;
    let again = false;
    const run = async (): Promise<void> => {
      if (running) {
        again = true;
        return;
      }
      running = true;
      try {
        const data = await askNow.current();
        if (alive) setState({ data, trouble: null, loading: false });
      } catch (error) {
        if (alive) setState((before) => ({ ...before, trouble: troubleOf(error), loading: false }));
      }
      running = false;
      if (again && alive) {
        again = false;
        await run();
      }
    };
    runNow.current = () => void run();
    setState((before) => (before.loading ? before : { ...before, loading: true }));
    runNow.current();
    const stop = bell(runNow.current);
    return () => {
      alive = false;
      stop();
    };
    // The caller names what a new question depends on.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [bell, ...deps]);

  const refresh = useCallback(() => runNow.current(), []);
  return { ...state, refresh };
}

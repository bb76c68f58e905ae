import { useCallback, useEffect, useRef, useState } from 'react';
import { troubleOf, type Trouble } from './trouble';

export interface Action<A extends unknown[], T> {
  /** Resolves to the answer, or to null when it failed; `trouble` then says why. A second press while busy does nothing. */
  run: (...args: A) => Promise<T | null>;
  busy: boolean;
  trouble: Trouble | null;
  clear: () => void;
}

/** A change the person asked for: busy while it runs, its failure kept to be told in words. */
export function useAction<A extends unknown[], T>(act: (...args: A) => Promise<T>): Action<A, T> {
  const [state, setState] = useState<{ busy: boolean; trouble: Trouble | null }>({ busy: false, trouble: null });
  const actNow = useRef(act);
  const busyNow = useRef(false);
  useEffect(() => {
    actNow.current = act;
  });

  const run = useCallback(async (...args: A): Promise<T | null> => {
    if (busyNow.current) return null;
    busyNow.current = true;
    setState({ busy: true, trouble: null });
    let trouble: Trouble | null = null;
    try {
      return await actNow.current(...args);
    } catch (error) {
      trouble = troubleOf(error);
      return null;
    } finally {
      busyNow.current = false;
      setState({ busy: false, trouble });
    }
  }, []);
  const clear = useCallback(() => setState((before) => ({ ...before, trouble: null })), []);
  return { run, clear, ...state };
}

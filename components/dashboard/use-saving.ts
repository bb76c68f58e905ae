import { useCallback, useState } from 'react';
import { useAction, useClock, type Trouble } from '../hooks';

export interface Saving<A extends unknown[]> {
  run: (...args: A) => Promise<boolean>;
  busy: boolean;
  trouble: Trouble | null;
  /** Epoch ms of the last success; null before it, and once something was changed again. */
  savedAt: number | null;
  /** The person changed something: "saved" no longer holds. */
  touch: () => void;
}

/** A save whose state is told in words. Nothing is shown as saved before the background has said so. */
export function useSaving<A extends unknown[]>(save: (...args: A) => Promise<unknown>): Saving<A> {
  const clock = useClock();
  const [savedAt, setSavedAt] = useState<number | null>(null);
  const {
    run: act,
    busy,
    trouble,
    clear,
  } = useAction(async (...args: A) => {
    await save(...args);
    return true;
  });
  const run = useCallback(
    async (...args: A) => {
      setSavedAt(null);
      const saved = (await act(...args)) === true;
      if (saved) setSavedAt(clock());
      return saved;
    },
    [act, clock],
  );
  const touch = useCallback(() => {
    setSavedAt(null);
    clear();
  }, [clear]);
  return { run, busy, trouble, savedAt, touch };
}

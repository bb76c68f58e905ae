import { useCallback, useEffect, useState } from 'react';
import { useBrowser } from './browser-port';

export interface Access {
  /** Hosts without access; null while it is not known (yet, or the browser did not say). */
  missing: string[] | null;
  failed: boolean;
  /** Looks again. */
  check: () => void;
}

/** Which of the two sites' hosts the browser keeps us out of; follows changes made anywhere. */
export function useAccess(): Access {
  const { access } = useBrowser();
  const [state, setState] = useState<Omit<Access, 'check'>>({ missing: null, failed: false });
  const check = useCallback(() => {
    access.missing().then(
      (missing) => setState({ missing, failed: false }),
      () => setState({ missing: null, failed: true }),
    );
  }, [access]);
  useEffect(() => {
    check();
    return access.watch(check);
  }, [access, check]);
  return { ...state, check };
}

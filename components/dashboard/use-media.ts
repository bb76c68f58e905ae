import { useCallback, useSyncExternalStore } from 'react';
import { useSettings } from '../hooks';

/** Whether the window is at least so wide (CSS px at the normal text size; larger text needs more). */
export function useAtLeast(width: number): boolean {
  const { scale } = useSettings().settings;
  const query = `(min-width: ${Math.round(width * scale)}px)`;
  const watch = useCallback(
    (listener: () => void) => {
      const media = matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(watch, () => matchMedia(query).matches);
}

import { useSyncExternalStore } from 'react';
import { useTicker } from './desk';

/** The current time (epoch ms), renewed at each full minute and when the page is looked at again. */
export function useNow(): number {
  const ticker = useTicker();
  return useSyncExternalStore(ticker.subscribe, ticker.now);
}

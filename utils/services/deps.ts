import type { Store } from '../storage/store';

/** What every service is given; tests give their own clock and store. */
export interface Deps {
  store: Store;
  /** Epoch ms. */
  now: () => number;
  /** Called after every committed change: pages refetch, badge and alarm follow. */
  changed: () => Promise<void>;
}

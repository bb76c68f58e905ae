import { coalesce } from './slices';
import { createTouched, noteRecords, type OwnNodes, type Touched } from './touched';

const WATCHED: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['href', 'id', 'data-message-id', 'datetime', 'role', 'aria-label'],
};

const QUIET_MS = 100;
const CEILING_MS = 1_000;
const SWEEP_MS = 2_000;

export interface WatchOptions {
  document: Document;
  own: OwnNodes;
  /** What was touched since the last call, some 100 ms after the page became quiet or 1 s after it began to move. */
  touched(touched: Touched): void;
  /** The address changed without a load. */
  navigated(): void;
  /** Every two seconds while the page is visible: time for cheap repairs. `moved`: something mutated since the last one. */
  sweep(moved: boolean): void;
  signal: AbortSignal;
}

/** The one observer on the page. It only collects; whoever is told does the reading, in slices. */
export function watchPage({ document, own, touched: tell, navigated, sweep, signal }: WatchOptions): void {
  const window = document.defaultView;
  if (window === null) return;
  let touched = createTouched();
  let moved = false;
  let href = window.location.href;

  const checkAddress = (): void => {
    if (window.location.href === href) return;
    href = window.location.href;
    navigated();
  };

  const flush = (): void => {
    const batch = touched;
    touched = createTouched();
    checkAddress();
    tell(batch);
  };

  const poke = coalesce(flush, { quietMs: QUIET_MS, ceilingMs: CEILING_MS, signal });
  const observer = new MutationObserver((records) => {
    noteRecords(records, touched, own);
    if (touched.added.size === 0 && touched.changed.size === 0) return;
    moved = true;
    poke();
  });
  observer.observe(document, WATCHED);

  const timer = setInterval(() => {
    if (document.visibilityState !== 'visible') return;
    checkAddress();
    sweep(moved);
    moved = false;
  }, SWEEP_MS);

  // Told at once where the browser says so; elsewhere the next mutation or sweep notices.
  const navigation = (window as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener('currententrychange', checkAddress, { signal });
  window.addEventListener('popstate', checkAddress, { signal });
  window.addEventListener('pageshow', (event) => event.persisted && sweep(true), { signal });

  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearInterval(timer);
  });
}

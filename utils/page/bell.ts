import type { PageRuntime } from './runtime';
import { coalesce } from './slices';

export interface BellOptions {
  document: Document;
  runtime: Pick<PageRuntime, 'onBell'>;
  /** Something changed at the desk. */
  heard(): void;
  signal: AbortSignal;
}

/** The bell rings often and for everybody: a page nobody looks at hears it when it is looked at. */
export function watchBell({ document, runtime, heard, signal }: BellOptions): void {
  let rung = false;
  const look = coalesce(() => {
    if (document.visibilityState !== 'visible' || !rung) return;
    rung = false;
    heard();
  }, { quietMs: 100, ceilingMs: 500, signal });
  runtime.onBell(() => {
    rung = true;
    look();
  }, signal);
  document.addEventListener('visibilitychange', look, { signal });
}

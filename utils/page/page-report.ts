import type { PageState } from '../core/page-state';
import { coalesce } from './slices';

export interface PageReportOptions {
  state(): PageState;
  report(state: PageState): Promise<void>;
  signal: AbortSignal;
}

/** Tells the background what kind of page this is, when that changes; while comments still come in, now and then. */
export function createPageReport({ state, report, signal }: PageReportOptions) {
  let told = '';

  async function tell(): Promise<void> {
    const now = state();
    const text = JSON.stringify(now);
    if (text === told) return;
    told = text;
    try {
      await report(now);
    } catch {
      told = '';
    }
  }

  return coalesce(() => void tell(), { quietMs: 500, ceilingMs: 3_000, signal });
}

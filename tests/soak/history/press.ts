import type { EventPayload } from '../../../utils/core/events';
import type { CapturedItem } from '../../../utils/core/item';

interface AnyPress {
  /** 1, 2, 3 … of the run. */
  n: number;
}

/** One press and what the person was told. `acknowledged` null: they were told nothing, or that it failed. */
export type Press = AnyPress &
  (
    | { kind: 'capture'; item: CapturedItem; acknowledged: { number: string } | 'asked' | null }
    | { kind: 'note'; aduanId: string; payload: Extract<EventPayload, { type: 'noted' }>; acknowledged: 'saved' | null }
    | { kind: 'status'; aduanId: string; payload: Extract<EventPayload, { type: 'statusChanged' }>; acknowledged: 'saved' | null }
    | { kind: 'undo'; aduanId: string; acknowledged: 'saved' | null }
    /** The official's own reply, seen in the thread. */
    | { kind: 'reply'; aduanId: string; text: string; acknowledged: 'saved' | null }
  );

/** Which comment this really is, also where the page has no id: invented authors write once. */
export function truthOf(item: Pick<CapturedItem, 'externalId' | 'authorHandle'>): string {
  return item.externalId ?? item.authorHandle ?? 'nobody';
}

import { canonicalJson } from '../core/canonical-json';
import type { AduanEvent, EventPayload } from '../core/events';
import { digest } from './digest';

export function payloadHash(salt: string, payload: EventPayload): string {
  return digest(`${salt}\n${canonicalJson(payload)}`);
}

/** Hash of an event over everything but payload, salt and the hash itself. */
export function eventHash(event: Omit<AduanEvent, 'hash' | 'payload' | 'salt'>): string {
  const { id, aduanId, device, seq, hlc, at, actor, type, payloadHash: covered, previous, schema } = event;
  return digest(canonicalJson({ id, aduanId, device, seq, hlc, at, actor, type, payloadHash: covered, previous, schema }));
}

export interface ChainFault {
  eventId: string;
  fault: 'sequence' | 'link' | 'hash' | 'payload';
}

/** Checks every device's chain of one aduan; an erased payload is no fault. Events in any order. */
export function verifyChains(events: AduanEvent[]): ChainFault[] {
  const faults: ChainFault[] = [];
  for (const chain of Map.groupBy(events, (event) => event.device).values()) {
    let previous: AduanEvent | null = null;
    for (const event of chain.toSorted((a, b) => a.seq - b.seq)) {
      if (event.seq !== (previous?.seq ?? 0) + 1) faults.push({ eventId: event.id, fault: 'sequence' });
      if (event.previous !== (previous?.hash ?? null)) faults.push({ eventId: event.id, fault: 'link' });
      if (event.hash !== eventHash(event)) faults.push({ eventId: event.id, fault: 'hash' });
      if (event.payload !== null && payloadHash(event.salt ?? '', event.payload) !== event.payloadHash) {
        faults.push({ eventId: event.id, fault: 'payload' });
      }
      previous = event;
    }
  }
  return faults;
}

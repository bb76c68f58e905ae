import type { Policy } from './clock';
import type { CapturedItem, WrittenAt } from './item';
import type { StatusId } from './status';
import type { Place } from './template';

/** What happened, with old and new value. Every history line, undo and hand-over rests on these. */
export type EventPayload =
  | {
      type: 'captured';
      number: string;
      item: CapturedItem;
      policy: Policy;
      recordedBy: { name: string; unit: string };
    }
  | { type: 'statusChanged'; from: StatusId; to: StatusId; note: string }
  | { type: 'noted'; text: string }
  /** The official's own reply was seen in the thread. */
  | { type: 'answered'; replyKey: string | null; writtenAt: WrittenAt; text: string }
  /** A reply text was put into the site's box; sending it is the person's act and is not known here. */
  | { type: 'replyInserted'; templateId: string | null; place: Place }
  /** The same comment was met again with more to tell (its full text, an id). */
  | { type: 'sourceCompleted'; item: CapturedItem }
  /** The person said that this item, which nothing on the page could tell, is the same. */
  | { type: 'sourceMet'; item: CapturedItem };

export type EventType = EventPayload['type'];

/**
 * One link of the chain. The hash covers everything but the payload itself, which it covers through `payloadHash`
 * (SHA-256 over salt and payload): erasing payload and salt on request leaves the chain whole.
 */
export interface AduanEvent {
  /** `${aduanId}/${device}/${seq}` */
  id: string;
  aduanId: string;
  /** Device id; with `aduanId` it names one chain, so two offline writers can both continue. */
  device: string;
  /** 1, 2, 3 … within that chain. */
  seq: number;
  /** Hybrid logical clock, sortable as text. */
  hlc: string;
  /** Wall clock of the writing device, epoch ms. */
  at: number;
  /** Name of the official at the time. */
  actor: string;
  type: EventType;
  payloadHash: string;
  /** Hash of the previous event of this chain; null for the first. */
  previous: string | null;
  hash: string;
  schema: number;
  /** null once erased. */
  payload: EventPayload | null;
  salt: string | null;
}

export const EVENT_SCHEMA = 1;

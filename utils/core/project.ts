import { ADUAN_SCHEMA, nearestClock, type Aduan } from './aduan';
import { clockStart, startClock } from './clock';
import type { AduanEvent, EventPayload } from './events';
import { identify, type Identity } from './identity';
import type { WrittenAt } from './item';
import { statusClass } from './status';
import { complaintTitle } from './title';

/** Events in the order of their hybrid clocks; equal ones (never on one device) by device. */
export function inOrder(events: AduanEvent[]): AduanEvent[] {
  return events.toSorted((a, b) => compare(a.hlc, b.hlc) || compare(a.device, b.device));
}

/** The aduan its events tell, null when nothing readable was captured. */
export function project(events: AduanEvent[]): Aduan | null {
  return inOrder(events).reduce<Aduan | null>((aduan, event) => applyEvent(aduan, event), null);
}

/** One step of the fold. Erased payloads change nothing but `updatedAt`. */
export function applyEvent(before: Aduan | null, event: AduanEvent): Aduan | null {
  const { payload } = event;
  if (before === null) return payload?.type === 'captured' ? begin(event, payload) : null;
  const aduan: Aduan = { ...before, updatedAt: event.at };
  return payload === null ? aduan : settle(applyPayload(aduan, payload, event.at));
}

function begin(event: AduanEvent, payload: Extract<EventPayload, { type: 'captured' }>): Aduan {
  const { item, policy } = payload;
  const start = clockStart(item.writtenAt, event.at);
  return settle({
    id: event.aduanId,
    number: payload.number,
    status: 'baru',
    statusClass: 'open',
    site: item.site,
    title: complaintTitle(item.text),
    reporter: { handle: item.authorHandle, name: item.authorName },
    sources: [{ item, identity: identify(item), capturedAt: event.at }],
    start,
    clocks: {
      response: startClock(start.at, policy.responseHours),
      handling: startClock(start.at, policy.handlingHours),
    },
    nextDueAt: null,
    firstAnswer: null,
    capturedAt: event.at,
    closedAt: null,
    updatedAt: event.at,
    recordedBy: payload.recordedBy,
    schema: ADUAN_SCHEMA,
  });
}

function applyPayload(aduan: Aduan, payload: EventPayload, at: number): Aduan {
  switch (payload.type) {
    case 'statusChanged': {
      const closed = statusClass(payload.to) === 'closed';
      const handling = { ...aduan.clocks.handling, metAt: closed ? at : null };
      return {
        ...aduan,
        status: payload.to,
        statusClass: statusClass(payload.to),
        closedAt: closed ? at : null,
        clocks: { ...aduan.clocks, handling },
      };
    }
    case 'answered': {
      const answer = latestInstant(payload.writtenAt);
      if (aduan.firstAnswer !== null && aduan.firstAnswer.at <= answer.at) return aduan;
      return {
        ...aduan,
        firstAnswer: answer,
        clocks: { ...aduan.clocks, response: { ...aduan.clocks.response, metAt: answer.at } },
      };
    }
    case 'sourceCompleted': {
      const identity = identify(payload.item);
      const index = Math.max(0, aduan.sources.findIndex((source) => isSourceOf(source.identity, identity)));
      const sources = aduan.sources.map((source, nth) => (nth === index ? { ...source, item: payload.item, identity } : source));
      return { ...aduan, title: complaintTitle(sources[0]?.item.text ?? ''), sources };
    }
    case 'sourceMet':
      return { ...aduan, sources: [...aduan.sources, { item: payload.item, identity: identify(payload.item), capturedAt: at }] };
    case 'captured':
    case 'noted':
    case 'replyInserted':
      return aduan;
  }
}

/** Whether what was met now is that source: the same id, or the same words without one. */
export function isSourceOf(source: Identity, met: Identity): boolean {
  return source.key === null ? source.print === met.print : source.key === met.key;
}

/** What an aduan is found by; an undone one by nothing, so that its comment can be recorded again. */
export function identitiesOf(aduan: Aduan): Identity[] {
  if (aduan.status === 'dibatalkan') return [];
  const byName = aduan.sources.map(({ identity }) => [identity.key ?? JSON.stringify(identity), identity] as const);
  return [...new Map(byName).values()];
}

function settle(aduan: Aduan): Aduan {
  return { ...aduan, nextDueAt: nearestClock(aduan)?.clock.due ?? null };
}

/** An answer counts from the latest instant the page's words allow: never better than it was. */
function latestInstant(writtenAt: WrittenAt): { at: number; approximate: boolean } {
  return writtenAt.kind === 'exact'
    ? { at: writtenAt.at, approximate: false }
    : { at: writtenAt.latest, approximate: true };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

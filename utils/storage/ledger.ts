import { bytesToHex } from '@noble/hashes/utils.js';
import type { Aduan } from '../core/aduan';
import { nearFrom, OBLIGATIONS } from '../core/clock';
import { EVENT_SCHEMA, type AduanEvent, type EventPayload } from '../core/events';
import { nextHlc } from '../core/hlc';
import { applyEvent, project } from '../core/project';
import { eventHash, payloadHash } from './chain';
import type { AduanRecord, ReminderRecord, TanggapDatabase } from './database';
import { aduanTokens } from './tokens';

/** Tables a ledger transaction needs; callers add their own and open it `rw`. */
export function ledgerTables(db: TanggapDatabase) {
  return [db.events, db.aduan, db.reminders, db.meta];
}

export interface Writing {
  /** Epoch ms. */
  now: number;
  /** Name of the official. */
  actor: string;
}

/**
 * Adds one event to an aduan and brings its projection and its waiting reminders up to date, inside the caller's
 * transaction. Nothing else writes these tables.
 */
export async function append(
  db: TanggapDatabase,
  aduanId: string,
  payload: EventPayload,
  { now, actor }: Writing,
): Promise<AduanRecord> {
  const device = await deviceId(db);
  const last = await lastOfChain(db, aduanId, device);
  const hlc = await tick(db, now, device);
  const seq = (last?.seq ?? 0) + 1;
  const salt = randomHex(16);
  const head = {
    id: `${aduanId}/${device}/${seq}`,
    aduanId,
    device,
    seq,
    hlc,
    at: now,
    actor,
    type: payload.type,
    payloadHash: payloadHash(salt, payload),
    previous: last?.hash ?? null,
    schema: EVENT_SCHEMA,
  };
  const event: AduanEvent = { ...head, hash: eventHash(head), payload, salt };
  await db.events.add(event);

  const before = (await db.aduan.get(aduanId)) ?? null;
  const after = applyEvent(before, event);
  if (after === null) throw new Error('an aduan begins with its capture');
  return settle(db, after);
}

/** Projects one aduan anew from all its events. */
export async function rebuild(db: TanggapDatabase, aduanId: string): Promise<AduanRecord | null> {
  const events = await db.events.where('aduanId').equals(aduanId).toArray();
  const aduan = project(events);
  return aduan === null ? null : settle(db, aduan);
}

async function settle(db: TanggapDatabase, aduan: Aduan): Promise<AduanRecord> {
  const record = toRecord(aduan);
  await db.aduan.put(record);
  await planReminders(db, aduan);
  return record;
}

export function toRecord(aduan: Aduan): AduanRecord {
  const sortKey = aduan.statusClass === 'open'
    ? (aduan.nextDueAt ?? Number.MAX_SAFE_INTEGER)
    : (aduan.closedAt ?? aduan.updatedAt);
  return { ...aduan, sortKey, tokens: aduanTokens(aduan) };
}

/** Each running clock waits with two notices; those already shown stay shown. */
async function planReminders(db: TanggapDatabase, aduan: Aduan): Promise<void> {
  const known = await db.reminders.where('aduanId').equals(aduan.id).toArray();
  const done = new Set(known.filter((row) => row.state !== 'waiting').map((row) => row.id));
  await db.reminders.bulkDelete(known.filter((row) => row.state === 'waiting').map((row) => row.id));
  const wanted = OBLIGATIONS.flatMap((obligation): ReminderRecord[] => {
    const clock = aduan.clocks[obligation];
    if (aduan.statusClass === 'closed' || clock.metAt !== null) return [];
    const base = { aduanId: aduan.id, obligation, state: 'waiting' as const };
    return [
      { ...base, id: `${aduan.id}/${obligation}/near`, stage: 'near', at: nearFrom(clock) },
      { ...base, id: `${aduan.id}/${obligation}/overdue`, stage: 'overdue', at: clock.due },
    ];
  });
  await db.reminders.bulkPut(wanted.filter((row) => !done.has(row.id)));
}

async function lastOfChain(db: TanggapDatabase, aduanId: string, device: string): Promise<AduanEvent | undefined> {
  return db.events
    .where('[aduanId+device+seq]')
    .between([aduanId, device, 0], [aduanId, device, Infinity])
    .last();
}

async function deviceId(db: TanggapDatabase): Promise<string> {
  const stored = await db.meta.get('device');
  if (typeof stored?.value === 'string') return stored.value;
  const device = randomHex(6);
  await db.meta.put({ name: 'device', value: device });
  return device;
}

async function tick(db: TanggapDatabase, now: number, device: string): Promise<string> {
  const stored = await db.meta.get('hlc');
  const hlc = nextHlc(typeof stored?.value === 'string' ? stored.value : null, now, device);
  await db.meta.put({ name: 'hlc', value: hlc });
  return hlc;
}

/** 2 × `bytes` hex digits from the system's random source. */
export function randomHex(bytes: number): string {
  return bytesToHex(crypto.getRandomValues(new Uint8Array(bytes)));
}

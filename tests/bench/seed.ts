import type { Aduan } from '../../utils/core/aduan';
import { nearFrom, OBLIGATIONS, SOLO_POLICY } from '../../utils/core/clock';
import { EVENT_SCHEMA, type AduanEvent, type EventPayload } from '../../utils/core/events';
import { nextHlc } from '../../utils/core/hlc';
import { identify } from '../../utils/core/identity';
import type { CapturedItem } from '../../utils/core/item';
import { aduanNumber, jakartaYear } from '../../utils/core/number';
import { project } from '../../utils/core/project';
import type { Profile } from '../../utils/core/settings';
import { recordCapture } from '../../utils/storage/captures';
import { eventHash, payloadHash } from '../../utils/storage/chain';
import type { AduanRecord, IdentityRecord, ReminderRecord, TanggapDatabase } from '../../utils/storage/database';
import { randomHex, toRecord } from '../../utils/storage/ledger';
import { changeSettings } from '../../utils/storage/settings';

/** Fills a desk's database for measuring: the rows the product itself would have written, in bulk. */

export const PROFILE: Profile = { name: 'Sri Contoh', unit: 'Kec. Contoh', kelurahan: '', prefix: 'UKUR' };

const DEVICE = 'ffffffffffff';
const HOUR = 3_600_000;
const SPAN = 2 * 365 * 24 * HOUR;
/** Share that is still open: the newest. */
const OPEN_SHARE = 0.02;
const CHUNK = 1_000;

/** The official has said who they are. */
export async function signIn(db: TanggapDatabase): Promise<void> {
  await changeSettings(db, (settings) => ({ ...settings, profile: PROFILE }));
}

/** Tracks items by the product's own path. */
export async function track(db: TanggapDatabase, items: CapturedItem[], now: number): Promise<void> {
  for (const item of items) await recordCapture(db, { item, profile: PROFILE, policy: SOLO_POLICY, surelyNew: false }, now);
}

export interface Seeded {
  aduan: AduanRecord;
  events: AduanEvent[];
  identity: IdentityRecord;
  reminders: ReminderRecord[];
}

/** Stores `count` aduan spread over the two years before `now` (epoch ms); all but the newest are closed. */
export async function seed(db: TanggapDatabase, count: number, now: number): Promise<void> {
  const counters = new Map<string, number>();
  let writing: PromiseLike<unknown> = Promise.resolve();
  for (let first = 0; first < count; first += CHUNK) {
    const size = Math.min(CHUNK, count - first);
    const rows = Array.from({ length: size }, (_, index) => seeded(first + index, count, now, counters));
    // The next rows are made while the browser stores these.
    await writing;
    writing = store(db, rows);
  }
  await writing;
  await db.counters.bulkPut([...counters].map(([id, last]) => ({ id, last })));
  await db.meta.bulkPut([{ name: 'device', value: DEVICE }, { name: 'hlc', value: nextHlc(null, now, DEVICE) }]);
}

function store(db: TanggapDatabase, rows: Seeded[]): PromiseLike<unknown> {
  return db.transaction('rw', [db.events, db.aduan, db.identities, db.reminders], () => Promise.all([
    db.events.bulkAdd(rows.flatMap(({ events }) => events)),
    db.aduan.bulkAdd(rows.map(({ aduan }) => aduan)),
    db.identities.bulkAdd(rows.map(({ identity }) => identity)),
    db.reminders.bulkAdd(rows.flatMap(({ reminders }) => reminders)),
  ]));
}

/** One aduan with everything that belongs to it. `counters`: last number given, by prefix and year. */
function seeded(index: number, count: number, now: number, counters: Map<string, number>): Seeded {
  // Steps of 10 ms and offsets below that keep every instant, and so every clock value, apart.
  const step = Math.floor(SPAN / count / 10) * 10;
  const at = Math.floor(now / 10) * 10 - (count - index) * step;
  const year = jakartaYear(at);
  const counter = `${PROFILE.prefix}-${year}`;
  const sequence = (counters.get(counter) ?? 0) + 1;
  counters.set(counter, sequence);
  const item = seedItem(index, at);
  const { name, unit } = PROFILE;
  const number = aduanNumber(PROFILE.prefix, year, sequence);
  const steps: [at: number, payload: EventPayload][] = [
    [at, { type: 'captured', number, item, policy: SOLO_POLICY, recordedBy: { name, unit } }],
  ];
  if (index < count * (1 - OPEN_SHARE)) {
    if (index % 4 === 0) steps.push([at + 5 * HOUR + 1, answer(at + 5 * HOUR + 1)]);
    steps.push([at + 30 * HOUR + 2, { type: 'statusChanged', from: 'baru', to: 'selesai', note: 'Sudah ditangani petugas.' }]);
  }
  const events = chain(`${index.toString(16).padStart(8, '0')}${randomHex(8)}`, steps);
  const aduan = project(events);
  if (aduan === null) throw new Error('an aduan begins with its capture');
  return { aduan: toRecord(aduan), events, identity: identityOf(aduan), reminders: remindersOf(aduan, now) };
}

function answer(at: number): EventPayload {
  return { type: 'answered', replyKey: null, writtenAt: { kind: 'exact', at }, text: 'Terima kasih, sudah kami teruskan.' };
}

function chain(aduanId: string, steps: [at: number, payload: EventPayload][]): AduanEvent[] {
  const events: AduanEvent[] = [];
  for (const [index, [at, payload]] of steps.entries()) {
    const salt = randomHex(16);
    const head = {
      id: `${aduanId}/${DEVICE}/${index + 1}`,
      aduanId,
      device: DEVICE,
      seq: index + 1,
      hlc: nextHlc(null, at, DEVICE),
      at,
      actor: PROFILE.name,
      type: payload.type,
      payloadHash: payloadHash(salt, payload),
      previous: events.at(-1)?.hash ?? null,
      schema: EVENT_SCHEMA,
    };
    events.push({ ...head, hash: eventHash(head), payload, salt });
  }
  return events;
}

const MATTERS = ['jalan berlubang', 'lampu mati', 'air keruh', 'sampah menumpuk', 'selokan mampet', 'pohon tumbang', 'parkir liar'];
const PLACES = ['depan pasar', 'ujung gang', 'dekat sekolah', 'belakang balai', 'perempatan'];

function seedItem(index: number, at: number): CapturedItem {
  const post = `SEED${Math.floor(index / 50)}`;
  const id = `178${String(index).padStart(14, '0')}`;
  const matter = MATTERS[index % MATTERS.length] ?? '';
  const place = PLACES[index % PLACES.length] ?? '';
  return {
    site: 'instagram',
    kind: 'comment',
    surface: 'instagram.comments',
    externalId: id,
    parentId: null,
    threadId: post,
    authorHandle: `warga.contoh.${index % 20_000}`,
    authorName: null,
    text: `${matter} di ${place} RT ${(index % 12) + 1}, sudah ${(index % 20) + 2} hari, mohon dicek`,
    textCut: false,
    permalink: `https://www.instagram.com/p/${post}/c/${id}/`,
    pageUrl: `https://www.instagram.com/p/${post}/`,
    writtenAt: { kind: 'exact', at: at - 2 * HOUR },
    direction: 'in',
    neighbours: { before: null, after: null },
  };
}

function identityOf(aduan: Aduan): IdentityRecord {
  const source = aduan.sources[0];
  if (source === undefined) throw new Error('an aduan has a source');
  const { key, ...rest } = identify(source.item);
  return key === null ? { ...rest, aduanId: aduan.id } : { ...rest, key, aduanId: aduan.id };
}

/** Notices of the clocks that still run; those whose time has come were shown. */
function remindersOf(aduan: Aduan, now: number): ReminderRecord[] {
  if (aduan.statusClass === 'closed') return [];
  return OBLIGATIONS.flatMap((obligation) => {
    const clock = aduan.clocks[obligation];
    const stages = [['near', nearFrom(clock)], ['overdue', clock.due]] as const;
    return stages.map(([stage, at]): ReminderRecord => ({
      id: `${aduan.id}/${obligation}/${stage}`,
      aduanId: aduan.id,
      obligation,
      stage,
      at,
      state: at <= now ? 'raised' : 'waiting',
    }));
  });
}

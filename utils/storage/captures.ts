import type { Aduan } from '../core/aduan';
import type { Policy } from '../core/clock';
import { compareIdentity, identify, type Identity } from '../core/identity';
import type { CapturedItem } from '../core/item';
import { aduanNumber, jakartaYear } from '../core/number';
import { identitiesOf, isSourceOf } from '../core/project';
import type { Profile } from '../core/settings';
import type { AduanRecord, IdentityRecord, TanggapDatabase } from './database';
import { append, ledgerTables, randomHex, type Writing } from './ledger';

export type Recorded =
  | { outcome: 'created' | 'existing'; aduan: AduanRecord }
  | { outcome: 'unsure'; candidateIds: string[] };

export interface Capture {
  item: CapturedItem;
  profile: Profile;
  policy: Policy;
  /** The person has said that it is none of the look-alikes. */
  surelyNew: boolean;
}

/**
 * Records an item once: finds it again by its id, or by thread, direction, text and neighbours, else gives it the next
 * number. One transaction, so that two tabs pressing at once get one aduan and numbers without a gap.
 */
export function recordCapture(db: TanggapDatabase, capture: Capture, now: number): PromiseLike<Recorded> {
  return db.transaction('rw', captureTables(db), async (): Promise<Recorded> => {
    const { item } = capture;
    const identity = identify(item);
    const found = await findTwin(db, identity);
    if (found.same !== null) return { outcome: 'existing', aduan: await meetAgain(db, found.same, item, writing(capture, now)) };
    if (found.unsure.length > 0 && !capture.surelyNew) return { outcome: 'unsure', candidateIds: found.unsure };
    const aduanId = randomHex(12);
    const number = await nextNumber(db, capture.profile.prefix, now);
    const recordedBy = { name: capture.profile.name, unit: capture.profile.unit };
    const payload = { type: 'captured' as const, number, item, policy: capture.policy, recordedBy };
    const aduan = await append(db, aduanId, payload, writing(capture, now));
    await syncIdentities(db, aduan);
    return { outcome: 'created', aduan };
  });
}

/** The person said that an unsure item is this aduan: it is known by both identities from now on. */
export function joinIdentity(db: TanggapDatabase, aduanId: string, item: CapturedItem, by: Writing): PromiseLike<AduanRecord> {
  return db.transaction('rw', captureTables(db), async () => {
    const aduan = await db.aduan.get(aduanId);
    if (aduan === undefined) throw new Error('no such aduan');
    const { key } = identify(item);
    // Recorded by its id meanwhile, in another tab: nothing is left to join.
    if (key !== null && (await db.identities.where('key').equals(key).count()) > 0) return aduan;
    const joined = await append(db, aduanId, { type: 'sourceMet', item }, by);
    await syncIdentities(db, joined);
    return joined;
  });
}

/** Brings the identities an aduan is found by up to date with its projection, within the caller's transaction. */
export async function syncIdentities(db: TanggapDatabase, aduan: Aduan): Promise<void> {
  await db.identities.where('aduanId').equals(aduan.id).delete();
  await db.identities.bulkAdd(identitiesOf(aduan).map((identity) => identityRow(identity, aduan.id)));
}

export function captureTables(db: TanggapDatabase) {
  return [...ledgerTables(db), db.identities, db.counters];
}

/** The aduan an item on screen belongs to, null when there is none or more than one might be meant. */
export async function findTracked(db: TanggapDatabase, identity: Identity): Promise<string | null> {
  if (identity.key !== null) {
    const byKey = await db.identities.where('key').equals(identity.key).first();
    if (byKey !== undefined) return byKey.aduanId;
  }
  const alike = (await db.identities.where('print').equals(identity.print).toArray())
    .filter((row) => row.key === undefined || identity.key === null)
    .filter((row) => !contradicts(toIdentity(row), identity));
  const ids = new Set(alike.map((row) => row.aduanId));
  return ids.size === 1 ? ([...ids][0] ?? null) : null;
}

async function findTwin(db: TanggapDatabase, identity: Identity): Promise<{ same: string | null; unsure: string[] }> {
  if (identity.key !== null) {
    const byKey = await db.identities.where('key').equals(identity.key).first();
    if (byKey !== undefined) return { same: byKey.aduanId, unsure: [] };
  }
  const alike = await db.identities.where('print').equals(identity.print).toArray();
  const compared = alike.map((row) => ({ id: row.aduanId, match: compareIdentity(toIdentity(row), identity) }));
  const same = new Set(compared.filter(({ match }) => match === 'same').map(({ id }) => id));
  const unsure = new Set(compared.filter(({ match }) => match === 'unsure').map(({ id }) => id));
  if (same.size === 1) return { same: [...same][0] ?? null, unsure: [] };
  return { same: null, unsure: [...new Set([...same, ...unsure])] };
}

/** Keeps what the second meeting tells more: the id, or the text that was cut before. */
async function meetAgain(db: TanggapDatabase, aduanId: string, item: CapturedItem, by: Writing): Promise<AduanRecord> {
  const aduan = await db.aduan.get(aduanId);
  if (aduan === undefined) throw new Error('an identity without its aduan');
  const identity = identify(item);
  const source = aduan.sources.find((known) => isSourceOf(known.identity, identity));
  if (source === undefined) return aduan;
  const learnsId = identity.key !== null && source.identity.key === null;
  const learnsRest = source.item.textCut && !item.textCut && item.text.length >= source.item.text.length;
  if (!learnsId && !learnsRest) return aduan;
  const completed = await append(db, aduanId, { type: 'sourceCompleted', item }, by);
  await syncIdentities(db, completed);
  return completed;
}

async function nextNumber(db: TanggapDatabase, prefix: string, now: number): Promise<string> {
  const year = jakartaYear(now);
  const id = `${prefix}-${year}`;
  const last = (await db.counters.get(id))?.last ?? 0;
  await db.counters.put({ id, last: last + 1 });
  return aduanNumber(prefix, year, last + 1);
}

function contradicts(a: Identity, b: Identity): boolean {
  return (['before', 'after'] as const).some((side) => a[side] !== null && b[side] !== null && a[side] !== b[side]);
}

function identityRow({ key, ...rest }: Identity, aduanId: string): IdentityRecord {
  return key === null ? { ...rest, aduanId } : { ...rest, key, aduanId };
}

function toIdentity(row: IdentityRecord): Identity {
  return { key: row.key ?? null, print: row.print, before: row.before, after: row.after };
}

function writing({ profile }: Capture, now: number): Writing {
  return { now, actor: profile.name };
}

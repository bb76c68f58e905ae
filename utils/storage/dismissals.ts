import type { Identity } from '../core/identity';
import type { TanggapDatabase } from './database';
import { digest } from './digest';
import { randomHex } from './ledger';

/** Items the person called no aduan. Kept as salted hashes: nobody can read from them what was looked at. */

export function dismiss(db: TanggapDatabase, identity: Identity, now: number): PromiseLike<void> {
  return db.transaction('rw', [db.dismissals, db.meta], async () => {
    const salt = (await saltOf(db)) ?? randomHex(16);
    await db.meta.put({ name: SALT, value: salt });
    await db.dismissals.put({ id: hashOf(salt, identity), at: now });
  });
}

export function takeBackDismissal(db: TanggapDatabase, identity: Identity): PromiseLike<void> {
  return db.transaction('rw', [db.dismissals, db.meta], async () => {
    const salt = await saltOf(db);
    if (salt !== null) await db.dismissals.delete(hashOf(salt, identity));
  });
}

/** For each item, in order, whether it was called no aduan. */
export function areDismissed(db: TanggapDatabase, identities: readonly Identity[]): PromiseLike<boolean[]> {
  return db.transaction('r', [db.dismissals, db.meta], async () => {
    const salt = await saltOf(db);
    if (salt === null || (await db.dismissals.count()) === 0) return identities.map(() => false);
    const found = await db.dismissals.bulkGet(identities.map((identity) => hashOf(salt, identity)));
    return found.map((row) => row !== undefined);
  });
}

const SALT = 'dismissalSalt';

async function saltOf(db: TanggapDatabase): Promise<string | null> {
  const stored = await db.meta.get(SALT);
  return typeof stored?.value === 'string' ? stored.value : null;
}

/** Without an id, the neighbours count too: the same words elsewhere in a thread are another message. */
function hashOf(salt: string, { key, print, before, after }: Identity): string {
  return digest([salt, ...(key === null ? [print, before ?? '', after ?? ''] : [key])].join('\n'));
}

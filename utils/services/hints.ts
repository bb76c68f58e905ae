import { hintOf, type Hint } from '../core/hint';
import type { Identity } from '../core/identity';
import { areDismissed, dismiss, takeBackDismissal } from '../storage/dismissals';
import type { Deps } from './deps';

export type Hints = ReturnType<typeof createHints>;

/** Which items on screen read like an aduan though nobody recorded them. Only "bukan aduan" is remembered. */
export function createHints({ store, now, changed }: Deps) {
  /** In the order asked; null for what reads like something else or was called no aduan. */
  async function of(items: readonly { identity: Identity; text: string }[]): Promise<(Hint | null)[]> {
    const dismissed = await store.read((db) => areDismissed(db, items.map(({ identity }) => identity)));
    return items.map(({ text }, index) => (dismissed[index] === true ? null : hintOf(text)));
  }

  async function setDismissed(identity: Identity, dismissed: boolean): Promise<void> {
    await store.write((db) => (dismissed ? dismiss(db, identity, now()) : takeBackDismissal(db, identity)));
    await changed();
  }

  return { of, dismiss: setDismissed };
}

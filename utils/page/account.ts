import type { Account } from '../core/settings';
import type { Person } from '../sites/types';

export interface AccountOptions {
  /** The account as the page shows it now. */
  find(): Person | null;
  /** The one the desk knows for this site. */
  known(): Account | null;
  report(found: Person): Promise<void>;
  changed(): void;
}

/** Whose account is in use: what the person told us, else what the page shows, else what it showed before. */
export function createAccount({ find, known, report, changed }: AccountOptions) {
  let found: Person | null = null;
  let reported = '';
  let last = JSON.stringify([undefined, undefined]);

  function me(): Person | null {
    const desk = known();
    if (desk?.source === 'person') return desk;
    return found ?? desk;
  }

  return {
    me,
    /** Looks again. Reads a few nodes of the page's frame; not for every mutation. */
    look(): void {
      found = find() ?? found;
      const desk = known();
      const differs = found !== null && (found.handle !== desk?.handle || found.name !== desk?.name);
      const text = JSON.stringify([found?.handle, found?.name]);
      if (found !== null && differs && text !== reported) {
        reported = text;
        report({ handle: found.handle, name: found.name }).catch(() => (reported = ''));
      }
      const now = JSON.stringify([me()?.handle, me()?.name]);
      if (now === last) return;
      last = now;
      changed();
    },
  };
}

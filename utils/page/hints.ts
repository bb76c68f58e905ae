import type { Hint } from '../core/hint';
import type { Identity } from '../core/identity';
import { HINT_TEXT } from '../core/item';
import type { Language } from '../core/settings';
import { pageWords } from '../i18n/page';
import { createLookup } from './lookup';
import type { Row } from './rows';
import type { Toast } from './toast';
import { troubleWords } from './trouble';

export interface HintsOptions {
  desk: {
    hints(items: { identity: Identity; text: string }[]): Promise<(Hint | null)[]>;
    dismiss(input: { identity: Identity; dismissed: boolean }): Promise<void>;
  };
  toast: Pick<Toast, 'show'>;
  language(): Language;
  /** Other answers than before for these keys. */
  changed(keys: Set<string>): void;
  signal: AbortSignal;
}

/** Which unrecorded items read like an aduan, as the background judges their words. */
export function createHints({ desk, toast, language, changed, signal }: HintsOptions) {
  const lookup = createLookup<{ identity: Identity; text: string }, Hint | null>({ ask: (items) => desk.hints(items), changed, signal });
  const t = () => pageWords(language());

  function question({ identity, reading }: Row): { identity: Identity; text: string } {
    return { identity, text: reading.item.text.slice(0, HINT_TEXT) };
  }

  /** The mark goes at once; should the background refuse, it comes back and says so. */
  async function dismiss(row: Row): Promise<void> {
    const { key, identity } = row;
    const before = lookup.get(key) ?? null;
    lookup.put(key, null);
    try {
      await desk.dismiss({ identity, dismissed: true });
      const undo = { words: t()('toast.undo'), press: () => void restore(key, identity, before) };
      toast.show({ words: t()('toast.dismissed'), actions: [undo] });
    } catch (error) {
      lookup.put(key, before);
      refused(error, () => void dismiss(row));
    }
  }

  async function restore(key: string, identity: Identity, before: Hint | null): Promise<void> {
    try {
      await desk.dismiss({ identity, dismissed: false });
      lookup.put(key, before);
    } catch (error) {
      refused(error, () => void restore(key, identity, before));
    }
  }

  function refused(error: unknown, press: () => void): void {
    const reason = troubleWords(error, language());
    toast.show({ words: t()('trouble.dismiss', { reason }), actions: [{ words: t()('toast.retry'), press }], urgent: true });
  }

  return {
    of: (row: Row): Hint | null => lookup.get(row.key) ?? null,
    /** Asks about an item nobody recorded; the official's own words and wordless items are none. */
    want(row: Row): void {
      const { direction, text } = row.reading.item;
      if (direction === 'in' && text !== '') lookup.want(row.key, question(row));
    },
    dismiss,
    /** Another tab may have called one of them no aduan. */
    refresh(rows: Iterable<Row>): void {
      for (const row of rows) if ((lookup.get(row.key) ?? null) !== null) lookup.again(row.key, question(row));
    },
    retry: lookup.retry,
  };
}

export type Hints = ReturnType<typeof createHints>;

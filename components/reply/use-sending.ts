import { useCallback, useState } from 'react';
import type { Place } from '../../utils/core/template';
import type { InsertOutcome } from '../../utils/rpc/contract';
import { copyText } from '../hooks/copy-text';
import { troubleOf, type Trouble } from '../hooks/trouble';
import type { Insert } from './Reply';

/** What came of the last press, and at which card or box it was. */
export type Result =
  | { kind: 'insert'; outcome: InsertOutcome | 'copiedForMessage' }
  | { kind: 'copy'; done: boolean }
  | { kind: 'trouble'; trouble: Trouble };

export interface Sending {
  canInsert: boolean;
  /** Key of the card or box that is being inserted now. */
  busy: string | null;
  /** Where something is being done or the last result stands. The news of an insertion can come before its result. */
  lastKey: string | null;
  resultOf: (key: string) => { result: Result; text: string } | null;
  insert: (key: string, text: string, templateId: string | null) => Promise<void>;
  copy: (key: string, text: string) => Promise<void>;
  forget: () => void;
}

interface SendingOptions {
  aduanId: string;
  place: Place;
  /** The reply goes into a conversation that is not the one beside us: a private answer to a comment. */
  elsewhere: boolean;
  insert: Insert | undefined;
}

/** Inserting and copying replies, one at a time; a box that refuses leads to the clipboard, that to text to copy by hand. */
export function useSending({ aduanId, place, elsewhere, insert: put }: SendingOptions): Sending {
  const [busy, setBusy] = useState<string | null>(null);
  const [last, setLast] = useState<{ key: string; result: Result; text: string } | null>(null);

  const insert = useCallback(
    async (key: string, text: string, templateId: string | null) => {
      if (put === undefined) return;
      setBusy(key);
      setLast(null);
      try {
        const { outcome } = await put({ id: aduanId, text, templateId, place });
        const better = outcome === 'failed' && (await copyText(text)) ? 'copied' : outcome;
        // The only box in sight is the public one: the words say where the text belongs.
        const told = better === 'copied' && elsewhere ? 'copiedForMessage' : better;
        setLast({ key, text, result: { kind: 'insert', outcome: told } });
      } catch (error) {
        setLast({ key, text, result: { kind: 'trouble', trouble: troubleOf(error) } });
      } finally {
        setBusy(null);
      }
    },
    [put, aduanId, place, elsewhere],
  );

  const copy = useCallback(async (key: string, text: string) => {
    setLast({ key, text, result: { kind: 'copy', done: await copyText(text) } });
  }, []);

  const forget = useCallback(() => setLast(null), []);
  const resultOf = useCallback((key: string) => (last?.key === key ? last : null), [last]);
  return { canInsert: put !== undefined, busy, lastKey: busy ?? last?.key ?? null, resultOf, insert, copy, forget };
}

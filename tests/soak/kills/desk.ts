import type { CaptureResult } from '../../../utils/rpc/contract.ts';
import type { Press } from '../history/press.ts';
import type { Office } from './office.ts';
import type { Intent } from './plan.ts';

/** Presses what was intended, and keeps what the person was told. */
export function createDesk(office: Office, tag: string) {
  const presses: Press[] = [];
  const next = (): number => presses.length + 1;

  function keep<P extends Press>(press: P): P {
    presses.push(press);
    return press;
  }

  async function capture({ item, from }: Extract<Intent, { do: 'capture' }>): Promise<void> {
    const press = keep({ n: next(), kind: 'capture', item, acknowledged: null } as Extract<Press, { kind: 'capture' }>);
    const answer = await (from === 'tab' ? office.tab() : office.secondTab()).ask('capture', item);
    if (!answer.ok) return;
    const result = answer.value as CaptureResult;
    press.acknowledged = 'mark' in result ? { number: result.mark.number } : 'asked';
  }

  async function change(intent: Extract<Intent, { do: 'note' | 'status' | 'undo' }>): Promise<void> {
    const n = next();
    const { aduanId } = intent;
    const words = `${tag} ${n}`;
    const press = keep(pressOf(intent, n, words));
    const desk = office.dashboard();
    const answer = await (intent.do === 'note'
      ? desk.ask('addNote', { id: aduanId, text: words })
      : intent.do === 'undo'
        ? desk.ask('undoCapture', { id: aduanId })
        : desk.ask('changeStatus', { id: aduanId, from: intent.from, to: intent.to, note: words }));
    if (answer.ok) press.acknowledged = 'saved';
  }

  return {
    presses,
    keep,
    next,
    /** Resolves when the person knows how it went; a page that goes away tells them nothing. */
    async press(intent: Intent): Promise<void> {
      try {
        if (intent.do === 'capture') await capture(intent);
        else if (intent.do === 'answer') await office.dashboard().ask('resolvePending', { id: intent.pendingId, as: intent.as });
        else await change(intent);
      } catch {
        // The browser went with the press.
      }
    },
  };
}

export type Desk = ReturnType<typeof createDesk>;

function pressOf(intent: Extract<Intent, { do: 'note' | 'status' | 'undo' }>, n: number, words: string): Exclude<Press, { kind: 'capture' }> {
  const { aduanId } = intent;
  if (intent.do === 'undo') return { n, kind: 'undo', aduanId, acknowledged: null };
  if (intent.do === 'note') return { n, kind: 'note', aduanId, payload: { type: 'noted', text: words }, acknowledged: null };
  const payload = { type: 'statusChanged' as const, from: intent.from, to: intent.to, note: words };
  return { n, kind: 'status', aduanId, payload, acknowledged: null };
}

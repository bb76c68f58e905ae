import { identify, type Identity } from '../core/identity';
import type { CapturedItem } from '../core/item';
import type { Mark } from '../core/mark';
import type { Language } from '../core/settings';
import { pageWords } from '../i18n/page';
import type { CaptureResult } from '../rpc/contract';
import type { Toast } from './toast';
import { troubleWords } from './trouble';

export interface CaptureOptions {
  desk: {
    capture(item: CapturedItem): Promise<CaptureResult>;
    undoCapture(input: { aduanId: string }): Promise<void>;
  };
  toast: Pick<Toast, 'show' | 'hide'>;
  language(): Language;
  /** False once the extension was updated under us. */
  alive(): boolean;
  /** The page's mark follows at once. null: untracked again. */
  marked(identity: Identity, mark: Mark | null): void;
  /** True once the panel stands. */
  openPanel(how: { byKeyboard: boolean; at: Identity | null }): Promise<boolean>;
}

/** From a press to a number, and back. What the citizen wrote stays in hand until the background has it. */
export function createCapture({ desk, toast, language, alive, marked, openPanel }: CaptureOptions) {
  const t = () => pageWords(language());

  /** Records an item. Never rejects: whatever goes wrong is said, with a way to try again. */
  async function capture(item: CapturedItem, byKeyboard: boolean): Promise<void> {
    if (!alive()) {
      toast.show({ words: t()('trouble.updated'), actions: [], stays: true, urgent: true });
      return;
    }
    try {
      settle(item, await desk.capture(item), byKeyboard);
    } catch (error) {
      const reason = troubleWords(error, language());
      const again = { words: t()('toast.retry'), press: (keyboard: boolean) => void capture(item, keyboard) };
      toast.show({ words: t()('trouble.capture', { reason }), actions: [again], stays: true, urgent: true });
    }
  }

  function settle(item: CapturedItem, result: CaptureResult, byKeyboard: boolean): void {
    const identity = identify(item);
    if (result.outcome === 'unsure' || result.outcome === 'needsProfile') {
      // Seen in the panel, where it waits and is asked about; said here too until the panel stands.
      toast.show({ words: t()(result.outcome === 'unsure' ? 'toast.keptUnsure' : 'toast.keptProfile'), actions: [] });
      void openPanel({ byKeyboard, at: null }).then((stands) => stands && toast.hide());
      return;
    }
    const { mark, aduanId } = result;
    marked(identity, mark);
    const open = { words: t()('toast.open'), press: (keyboard: boolean) => void openPanel({ byKeyboard: keyboard, at: identity }) };
    if (result.outcome === 'existing') {
      toast.show({ words: t()('toast.existing', { number: mark.number }), actions: [open] });
      return;
    }
    const undoing = { words: t()('toast.undo'), press: () => void undo(identity, aduanId, mark.number) };
    toast.show({ words: t()('toast.created', { number: mark.number }), actions: [undoing, open] });
  }

  async function undo(identity: Identity, aduanId: string, number: string): Promise<void> {
    try {
      await desk.undoCapture({ aduanId });
      marked(identity, null);
      toast.show({ words: t()('toast.undone', { number }), actions: [] });
    } catch (error) {
      const reason = troubleWords(error, language());
      const again = { words: t()('toast.retry'), press: () => void undo(identity, aduanId, number) };
      toast.show({ words: t()('trouble.undo', { reason }), actions: [again], urgent: true });
    }
  }

  return {
    capture,
    /** Pressed with nothing chosen: says how to choose. */
    sayHow: () => toast.show({ words: t()('toast.nothing'), actions: [] }),
  };
}

export type Capture = ReturnType<typeof createCapture>;

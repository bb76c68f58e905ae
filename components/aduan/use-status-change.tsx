import { useState, type ReactNode } from 'react';
import type { Aduan } from '../../utils/core/aduan';
import { allowedStatuses, needsReason, type StatusId } from '../../utils/core/status';
import { statusWords } from '../../utils/i18n';
import { useDesk } from '../hooks/desk';
import { useLanguage } from '../hooks/settings';
import { useDeskT, useTroubleWords } from '../hooks/use-t';
import { troubleOf } from '../hooks/trouble';
import { useToast } from '../ui';
import { StatusDialog } from './StatusDialog';

export interface StatusChange {
  /** Moves there at once, or asks for the reason first where one is needed. */
  choose: (to: StatusId) => void;
  busy: boolean;
  /** To be drawn somewhere in the view. */
  dialog: ReactNode;
}

/** Changing the status of one aduan, with a way back where the ladder has one. */
export function useStatusChange(aduan: Aduan, refresh: () => void): StatusChange {
  const desk = useDesk();
  const t = useDeskT();
  const language = useLanguage();
  const words = useTroubleWords();
  const toast = useToast();
  /** `from`: what was on screen when the reason was asked for; null after a refusal: what is on screen now. */
  const [asking, setAsking] = useState<{ from: StatusId | null; to: StatusId } | null>(null);
  const [busy, setBusy] = useState(false);

  /** Rejects with the refused request. */
  const save = async (from: StatusId, to: StatusId, note: string) => {
    setBusy(true);
    try {
      await desk.changeStatus({ id: aduan.id, from, to, note });
      const undo = () => void tryToSave(to, from, t('status.undone'));
      toast({
        words: t('aduan.saved', { status: statusWords(to, language) }),
        ...(note !== t('status.undone') && allowedStatuses(to).includes(from) ? { undo } : {}),
      });
    } finally {
      setBusy(false);
      refresh();
    }
  };

  const tryToSave = async (from: StatusId, to: StatusId, note: string) => {
    try {
      await save(from, to, note);
    } catch (error) {
      toast({ words: words(troubleOf(error)), tone: 'merah' });
    }
  };

  const choose = (to: StatusId) => {
    if (needsReason(aduan.status, to)) setAsking({ from: aduan.status, to });
    else void tryToSave(aduan.status, to, '');
  };

  /** Another tab may change the aduan behind the dialog: the person is told once, then decides on what is there. */
  const saveAsked = async ({ from, to }: { from: StatusId | null; to: StatusId }, note: string) => {
    try {
      await save(from ?? aduan.status, to, note);
    } catch (error) {
      setAsking({ from: null, to });
      throw error;
    }
  };

  const dialog = asking !== null && (
    <StatusDialog
      id={aduan.id}
      to={asking.to}
      onSave={(note) => saveAsked(asking, note)}
      onClose={() => setAsking(null)}
    />
  );
  return { choose, busy, dialog };
}

import { useRef, useState } from 'react';
import type { StatusId } from '../../utils/core/status';
import { statusWords } from '../../utils/i18n';
import { useLanguage } from '../hooks/settings';
import { useAction } from '../hooks/use-action';
import { useDraft } from '../hooks/use-draft';
import { useDeskT, useTroubleWords } from '../hooks/use-t';
import { ConfirmDialog, Field, Notice, TextArea } from '../ui';
import styles from './view.module.css';

interface StatusDialogProps {
  id: string;
  to: StatusId;
  /** Rejects when it was refused. */
  onSave: (reason: string) => Promise<void>;
  onClose: () => void;
}

/** Asks why. What is typed stays as a draft until it is saved, also when the dialog is closed or saving fails. */
export function StatusDialog({ id, to, onSave, onClose }: StatusDialogProps) {
  const t = useDeskT();
  const words = useTroubleWords();
  const language = useLanguage();
  const reason = useDraft(`reason:${id}`);
  const [missing, setMissing] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const saving = useAction(async () => {
    await onSave(reason.text.trim());
    reason.clear();
    onClose();
  });
  const confirm = () => {
    const empty = reason.text.trim() === '';
    setMissing(empty);
    if (empty) box.current?.focus();
    else void saving.run();
  };

  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t('status.title', { status: statusWords(to, language) })}
      confirm={t('action.save')}
      confirming={t('action.saving')}
      busy={saving.busy}
      onConfirm={confirm}
      initialFocus={box}
    >
      <Field
        label={t('status.reason')}
        description={t('status.reasonHelp')}
        error={missing && reason.text.trim() === '' ? t('status.reasonMissing') : null}
      >
        <TextArea ref={box} value={reason.text} onValueChange={reason.setText} maxLength={20_000} />
      </Field>
      <div className={styles.result} role="alert">
        {saving.trouble !== null && <Notice tone="merah">{words(saving.trouble)}</Notice>}
      </div>
    </ConfirmDialog>
  );
}

import { Dialog as BaseDialog } from '@base-ui/react/dialog';
import type { ReactNode, RefObject } from 'react';
import { useDeskT } from '../hooks/use-t';
import text from '../styles/text.module.css';
import { Button } from './Button';
import styles from './dialog.module.css';

export interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: ReactNode;
  /** Buttons, main one last. */
  actions: ReactNode;
  /** Gets the focus first; else the first control. */
  initialFocus?: RefObject<HTMLElement | null>;
  children?: ReactNode;
}

/** A question above the page. Esc and a press beside it close it; focus returns to where it was. */
export function Dialog({ open, onOpenChange, title, description, actions, initialFocus, children }: DialogProps) {
  return (
    <BaseDialog.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className={styles.backdrop} />
        <BaseDialog.Viewport className={styles.viewport}>
          <BaseDialog.Popup className={styles.popup} {...(initialFocus === undefined ? {} : { initialFocus })}>
            <BaseDialog.Title className={text.lead}>{title}</BaseDialog.Title>
            {description !== undefined && (
              <BaseDialog.Description className={styles.description} render={<div />}>
                {description}
              </BaseDialog.Description>
            )}
            {children !== undefined && <div className={styles.content}>{children}</div>}
            <div className={styles.actions}>{actions}</div>
          </BaseDialog.Popup>
        </BaseDialog.Viewport>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}

export interface ConfirmDialogProps extends Omit<DialogProps, 'actions'> {
  /** The deed, verb first. */
  confirm: string;
  /** Its words while it runs ("Menyimpan…"). */
  confirming?: string;
  danger?: boolean;
  busy?: boolean;
  onConfirm: () => void;
}

/** For what cannot be undone, or needs words first. */
export function ConfirmDialog({
  confirm,
  confirming,
  danger = false,
  busy = false,
  onConfirm,
  ...rest
}: ConfirmDialogProps) {
  const t = useDeskT();
  return (
    <Dialog
      {...rest}
      actions={
        <>
          <Button onClick={() => rest.onOpenChange(false)}>{t('action.cancel')}</Button>
          <Button variant={danger ? 'danger' : 'primary'} busy={busy} onClick={onConfirm}>
            {busy ? (confirming ?? confirm) : confirm}
          </Button>
        </>
      }
    />
  );
}

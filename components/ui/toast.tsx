import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useDeskT } from '../hooks/use-t';
import { cx } from './cx';
import { Icon } from './Icon';
import styles from './toast.module.css';

const STAYS_MS = 10_000;

export interface ToastMessage {
  words: string;
  /** Takes back what was done; also on Ctrl+Z. */
  undo?: () => void;
  /** Its words where "Urungkan" says too little. */
  undoWords?: string;
  /** `merah`: something failed; stays until closed and is read out at once. */
  tone?: 'plain' | 'merah';
}

interface Shown extends ToastMessage {
  id: number;
}

interface ToastValue {
  shown: Shown | null;
  show: (message: ToastMessage) => void;
  close: () => void;
}

const ToastContext = createContext<ToastValue | null>(null);

/** Holds the one message on screen; the newest replaces the one before. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<Shown | null>(null);
  const count = useRef(0);
  const show = useCallback((message: ToastMessage) => {
    count.current += 1;
    setShown({ ...message, id: count.current });
  }, []);
  const close = useCallback(() => setShown(null), []);
  const value = useMemo(() => ({ shown, show, close }), [shown, show, close]);
  return <ToastContext value={value}>{children}</ToastContext>;
}

function useToastValue(): ToastValue {
  const value = useContext(ToastContext);
  if (value === null) throw new Error('useToast needs a ToastProvider above it');
  return value;
}

/** Says what happened, with a way back. */
export function useToast(): (message: ToastMessage) => void {
  return useToastValue().show;
}

/** Where messages appear: a live region that is always there, so that each is read out once. */
export function Toaster({ className }: { className?: string | undefined }) {
  const { shown, close } = useToastValue();
  const urgent = shown?.tone === 'merah';
  return (
    <div className={cx(styles.region, className)}>
      <output>{shown !== null && !urgent && <Message key={shown.id} message={shown} onClose={close} />}</output>
      <div role="alert">{shown !== null && urgent && <Message key={shown.id} message={shown} onClose={close} />}</div>
    </div>
  );
}

function Message({ message, onClose }: { message: Shown; onClose: () => void }) {
  const t = useDeskT();
  const { undo } = message;
  const [held, setHeld] = useState(false);
  const left = useRef(STAYS_MS);
  const stays = message.tone === 'merah';

  useEffect(() => {
    if (held || stays) return;
    const from = performance.now();
    const timer = setTimeout(onClose, left.current);
    return () => {
      clearTimeout(timer);
      left.current = Math.max(1000, left.current - (performance.now() - from));
    };
  }, [held, stays, onClose]);

  const takeBack = useCallback(() => {
    onClose();
    undo?.();
  }, [onClose, undo]);

  useEffect(() => {
    if (undo === undefined) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || isTyping(event))
        return;
      event.preventDefault();
      takeBack();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [undo, takeBack]);

  return (
    <div
      className={cx(styles.toast, stays && styles.urgent)}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon name={stays ? 'warning' : 'check'} />
      <span className={styles.words}>{message.words}</span>
      {undo !== undefined && (
        <button type="button" className={styles.undo} onClick={takeBack}>
          {message.undoWords ?? t('action.undo')}
        </button>
      )}
      <button
        type="button"
        className={styles.close}
        aria-label={t('action.close')}
        title={t('action.close')}
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}

function isTyping(event: KeyboardEvent): boolean {
  const target = event.target;
  return target instanceof HTMLElement && target.closest('input, textarea, [contenteditable="true"]') !== null;
}

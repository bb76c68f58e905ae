import { useCallback, useEffect, useRef, useState } from 'react';
import { useDesk } from './desk';

const REST_MS = 400;

export interface Draft {
  text: string;
  setText: (text: string) => void;
  /** Forgets it, here and in the store. */
  clear: () => void;
  /** False until the stored text is there; what is typed earlier wins over it. */
  ready: boolean;
}

/**
 * A text that survives a closed panel: read once, saved shortly after typing pauses and when the field goes away.
 * A failed save keeps the text on screen and is tried again with the next key.
 */
export function useDraft(id: string): Draft {
  const desk = useDesk();
  const [text, show] = useState('');
  const [ready, setReady] = useState(false);
  const unsaved = useRef<string | null>(null);
  const typed = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const value = unsaved.current;
    if (value === null) return;
    unsaved.current = null;
    desk.saveDraft({ id, text: value }).catch(() => {
      unsaved.current ??= value;
    });
  }, [desk, id]);

  useEffect(() => {
    let alive = true;
    typed.current = false;
    const arrive = (stored: string) => {
      if (!alive) return;
      // Also after its first save: an answer from a background that had to start again comes late, and is old.
      if (!typed.current) show(stored);
      setReady(true);
    };
    desk.draft({ id }).then(arrive, () => arrive(''));
    window.addEventListener('pagehide', flush);
    return () => {
      alive = false;
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [desk, id, flush]);

  const setText = useCallback(
    (value: string) => {
      show(value);
      typed.current = true;
      unsaved.current = value;
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, REST_MS);
    },
    [flush],
  );
  const clear = useCallback(() => {
    setText('');
    flush();
  }, [setText, flush]);
  return { text, setText, clear, ready };
}

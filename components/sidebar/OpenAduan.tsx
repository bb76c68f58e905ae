import { useEffect, useRef } from 'react';
import { AduanView } from '../aduan/AduanView';
import { useDesk, type SidebarClient } from '../hooks/desk';
import { useDeskT } from '../hooks/use-t';
import type { Insert } from '../reply/Reply';
import { Button } from '../ui';
import styles from './shell.module.css';

export interface OpenAduanProps {
  id: string;
  insert: Insert;
  onBack: () => void;
}

/** The aduan, laid over the lists; going back finds them as they were, with the focus on the same row. */
export function OpenAduan({ id, insert, onBack }: OpenAduanProps) {
  const desk = useDesk<SidebarClient>();
  const t = useDeskT();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Not while the person works on the page beside: the focus stays theirs.
    if (document.hasFocus()) back.current?.focus();
    return () => {
      if (!document.hasFocus()) return;
      const row = document.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);
      requestAnimationFrame(() => row?.focus());
    };
  }, [id]);

  return (
    <div className={styles.layer}>
      <AduanView
        id={id}
        insert={insert}
        head={
          <div className={styles.back}>
            <Button ref={back} variant="quiet" size="small" icon="back" onClick={onBack}>
              {t('aduan.back')}
            </Button>
            <Button
              variant="quiet"
              size="small"
              icon="open"
              onClick={() => void desk.openDashboard({ id }).catch(() => {})}
            >
              {t('aduan.inDashboard')}
            </Button>
          </div>
        }
      />
    </div>
  );
}

import { useEffect, useRef, useState } from 'react';
import type { Counts } from '../../utils/rpc/contract';
import { useNow } from '../hooks/use-now';
import { useDeskT, useTroubleWords } from '../hooks/use-t';
import { Button, Notice, Skeleton, VisuallyHidden } from '../ui';
import { QueueEmpty } from './QueueEmpty';
import { QueueFilters } from './QueueFilters';
import { QueueGroup } from './QueueGroup';
import { focusRow, useRoving } from './use-roving';
import { groupRows, PAGE_ROWS, useQueueRows, type QueueQuestion } from './use-queue';
import styles from './queue.module.css';

interface QueueProps {
  question: QueueQuestion;
  onQuestion: (question: QueueQuestion) => void;
  counts: Counts | undefined;
  onOpen: (id: string) => void;
}

const TYPING_RESTS_MS = 200;

/** All aduan by urgency. */
export function Queue({ question, onQuestion, counts, onOpen }: QueueProps) {
  const t = useDeskT();
  const words = useTroubleWords();
  const now = useNow();
  const search = useRested(question.search);
  const { data, trouble, loading, refresh } = useQueueRows({ ...question, search });
  const list = useRef<HTMLDivElement>(null);
  const roving = useRoving(list, data?.rows ?? []);

  return (
    <>
      <QueueFilters
        question={question}
        onQuestion={onQuestion}
        counts={counts}
        onDown={() => focusRow(list.current, 0)}
      />
      <output>
        <VisuallyHidden>
          {search !== '' && data !== undefined && !loading && t('queue.found', { count: data.total })}
        </VisuallyHidden>
      </output>
      {trouble !== null && (
        <div className={styles.notice}>
          <Notice
            tone="merah"
            live="alert"
            actions={
              <Button size="small" icon="recheck" onClick={refresh}>
                {t('trouble.retry')}
              </Button>
            }
          >
            {words(trouble)}
          </Notice>
        </div>
      )}
      {data === undefined && trouble === null && <Skeleton rows={4} />}
      {data !== undefined && data.rows.length === 0 && !loading && (
        <QueueEmpty
          question={{ ...question, search }}
          counts={counts}
          onEverywhere={() => onQuestion({ ...question, filter: 'all' })}
        />
      )}
      <div ref={list}>
        {groupRows(data?.rows ?? [], now).map((group) => (
          <QueueGroup key={group.id} group={group} roving={roving} onOpen={onOpen} />
        ))}
      </div>
      {data !== undefined && data.total > data.rows.length && (
        <div className={styles.more}>
          <Button block busy={loading} onClick={() => onQuestion({ ...question, wanted: question.wanted + PAGE_ROWS })}>
            {loading ? t('loading') : t('queue.more', { count: data.total - data.rows.length })}
          </Button>
        </div>
      )}
    </>
  );
}

/** The value once it has not changed for a moment. */
function useRested(value: string): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), TYPING_RESTS_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}

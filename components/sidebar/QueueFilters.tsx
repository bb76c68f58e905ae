import { useEffect, useRef } from 'react';
import type { Counts } from '../../utils/rpc/contract';
import { useDeskT } from '../hooks/use-t';
import { Kbd, Segmented, TextInput } from '../ui';
import { PAGE_ROWS, type QueueFilter, type QueueQuestion } from './use-queue';
import styles from './queue.module.css';

interface QueueFiltersProps {
  question: QueueQuestion;
  onQuestion: (question: QueueQuestion) => void;
  counts: Counts | undefined;
  /** Arrow down in the field: to the first row. */
  onDown: () => void;
}

export function QueueFilters({ question, onQuestion, counts, onDown }: QueueFiltersProps) {
  const t = useDeskT();
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.target instanceof HTMLElement && event.target.closest('input, textarea, [role="dialog"]') !== null)
        return;
      if (field.current?.closest('[inert]') !== null) return;
      event.preventDefault();
      field.current.focus();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  const label = (words: string, count: number | undefined) =>
    count === undefined || count === 0 ? words : `${words} ${count}`;
  const items: { value: QueueFilter; label: string }[] = [
    { value: 'open', label: label(t('queue.open'), counts?.open) },
    { value: 'overdue', label: label(t('queue.overdue'), counts?.overdue) },
    { value: 'today', label: label(t('queue.today'), counts?.dueToday) },
    { value: 'all', label: t('queue.all') },
  ];
  return (
    <div className={styles.filters}>
      <TextInput
        ref={field}
        type="search"
        icon="search"
        aria-label={t('queue.search')}
        placeholder={t('queue.searchHint')}
        value={question.search}
        maxLength={200}
        hint={question.search === '' ? <Kbd>/</Kbd> : null}
        onValueChange={(search) => onQuestion({ ...question, search, wanted: PAGE_ROWS })}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          onDown();
        }}
      />
      <Segmented
        look="chips"
        label={t('queue.filter')}
        value={question.filter}
        onValueChange={(filter) => onQuestion({ ...question, filter, wanted: PAGE_ROWS })}
        items={items}
      />
    </div>
  );
}

import type { Counts } from '../../utils/rpc/contract';
import { useDeskT } from '../hooks/use-t';
import { Button, EmptyState } from '../ui';
import type { QueueQuestion } from './use-queue';

interface QueueEmptyProps {
  question: QueueQuestion;
  counts: Counts | undefined;
  onEverywhere: () => void;
}

/** No rows: why, and what can be done. */
export function QueueEmpty({ question, counts, onEverywhere }: QueueEmptyProps) {
  const t = useDeskT();
  const { search, filter } = question;
  if (search !== '') {
    const more = filter !== 'all' && (
      <Button icon="search" onClick={onEverywhere}>
        {t('queue.everywhere')}
      </Button>
    );
    return (
      <EmptyState icon="search" title={t('queue.nothing', { search })} actions={more === false ? undefined : more} />
    );
  }
  if (filter === 'overdue') return <EmptyState icon="met" title={t('queue.noOverdue')} />;
  if (filter === 'today') return <EmptyState icon="met" title={t('queue.noToday')} />;
  if (filter === 'open' && counts !== undefined && counts.open === 0) {
    return (
      <EmptyState icon="list" title={t('queue.noOpen')}>
        {t('queue.emptyNote')} {t('queue.noOpenNote')}
      </EmptyState>
    );
  }
  return (
    <EmptyState icon="list" title={t('queue.empty')}>
      {t('queue.emptyNote')}
    </EmptyState>
  );
}

import { useDesk, useQuery } from '../../hooks';
import { Button, buttonClass, EmptyState, Icon, Skeleton } from '../../ui';
import { useWords } from '../words';
import type { ListFilter, ListState } from './list-state';
import type { Asked } from './use-list';
import styles from './list.module.css';

export interface EmptyListProps {
  asked: Asked;
  /** More than 0: the list has lines, but none on this page any more. */
  total: number;
  state: ListState;
}

/** Says why there is nothing here and what to do next. */
export function EmptyList({ asked, total, state }: EmptyListProps) {
  const t = useWords();
  if (asked.search !== '') return <NothingFound asked={asked} state={state} />;
  if (total > 0) {
    return (
      <EmptyState
        icon="list"
        title={t('empty.page')}
        actions={<Button onClick={() => state.setPage(0)}>{t('empty.page.first')}</Button>}
      >
        {t('empty.page.words')}
      </EmptyState>
    );
  }
  return <NothingHere filter={asked.filter} state={state} />;
}

function NothingFound({ asked, state }: { asked: Asked; state: ListState }) {
  const t = useWords();
  return (
    <EmptyState
      icon="search"
      title={t('empty.search', { words: asked.search })}
      actions={
        <>
          <Button icon="close" onClick={() => state.setSearch('')}>
            {t('list.clearSearch')}
          </Button>
          {asked.filter !== 'all' && (
            <Button onClick={() => state.setFilter('all')}>{t('empty.search.everywhere')}</Button>
          )}
        </>
      }
    >
      {t('empty.search.words')}
    </EmptyState>
  );
}

/** Tells "nothing like this now" from "nothing at all yet". */
function NothingHere({ filter, state }: { filter: ListFilter; state: ListState }) {
  const t = useWords();
  const desk = useDesk();
  const any = useQuery(() => desk.list({ search: '', filter: 'all', offset: 0, limit: 1 }), [desk]);
  if (any.data === undefined) return any.trouble === null ? <Skeleton /> : null;
  if (any.data.total === 0 || filter === 'all') return <FirstSteps />;
  const next = filter === 'open' ? 'closed' : 'open';
  return (
    <EmptyState
      icon={filter === 'overdue' ? 'met' : 'list'}
      title={t(`empty.${filter}`)}
      actions={
        <Button onClick={() => state.setFilter(next)}>
          {t(next === 'open' ? 'empty.seeOpen' : 'empty.seeClosed')}
        </Button>
      }
    >
      {t(`empty.${filter}.words`)}
    </EmptyState>
  );
}

const STEPS = ['empty.none.step1', 'empty.none.step2', 'empty.none.step3'] as const;

/** Before the first aduan: what to do, in order. */
function FirstSteps() {
  const t = useWords();
  return (
    <div className={styles.first}>
      <h2 className={styles.firstTitle}>{t('empty.none')}</h2>
      <p className={styles.firstHow}>{t('empty.none.how')}</p>
      <ol className={styles.steps}>
        {STEPS.map((step, index) => (
          <li key={step} className={styles.step}>
            <span className={styles.stepNumber} aria-hidden="true">
              {index + 1}
            </span>
            <span>{t(step)}</span>
          </li>
        ))}
      </ol>
      <div className={styles.firstActions}>
        <Site address="https://www.instagram.com/" words={t('empty.openInstagram')} />
        <Site address="https://www.facebook.com/" words={t('empty.openFacebook')} />
      </div>
    </div>
  );
}

function Site({ address, words }: { address: string; words: string }) {
  return (
    <a className={buttonClass('default', 'big')} href={address} target="_blank" rel="noreferrer">
      <Icon name="open" />
      {words}
    </a>
  );
}

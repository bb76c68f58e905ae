import { useCallback, useEffect, useState } from 'react';
import type { Counts } from '../../../utils/rpc/contract';
import { cx, Kbd, Skeleton } from '../../ui';
import text from '../../styles/text.module.css';
import { LoadTrouble } from '../LoadTrouble';
import { PageHead } from '../PageHead';
import { go, href } from '../routes';
import { useAtLeast } from '../use-media';
import { useWords } from '../words';
import { AduanTable, type TableLayout } from './AduanTable';
import { DetailPane } from './DetailPane';
import { EmptyList } from './EmptyList';
import { ListTools } from './ListTools';
import type { ListState } from './list-state';
import { Pager } from './Pager';
import { Pending } from './Pending';
import { useList } from './use-list';
import styles from './list.module.css';

/** Least window widths: table in compact form, detail beside it, all columns, all columns beside the detail. */
const COMPACT = 640;
const BESIDE = 1100;
const FULL = 1180;
const FULL_BESIDE = 1600;

export interface ListPageProps {
  state: ListState;
  /** The aduan whose detail is open. */
  aduanId: string | null;
  counts: Counts | null;
}

/** The list of aduan; with one open, its detail beside it or, on narrow windows, in its place. */
export function ListPage({ state, aduanId, counts }: ListPageProps) {
  const t = useWords();
  const wide = useAtLeast(BESIDE);
  const [openedByKey, setOpenedByKey] = useState<string | null>(null);
  const beside = aduanId !== null && wide;
  const full = useAtLeast(beside ? FULL_BESIDE : FULL);
  const compact = useAtLeast(COMPACT);

  const close = useCallback(() => go(href.list), []);
  const left = useLeft(aduanId);

  return (
    <>
      {(aduanId === null || wide) && <PageHead title={t('list.title')} />}
      <div className={cx(styles.split, beside && styles.beside)}>
        {(aduanId === null || wide) && (
          <div className={styles.column}>
            <Pending />
            <List
              state={state}
              counts={counts}
              openId={aduanId}
              layout={full ? 'full' : compact ? 'compact' : 'stacked'}
              cameFrom={left}
              onOpenByKey={setOpenedByKey}
            />
          </div>
        )}
        {aduanId !== null && (
          <DetailPane key={aduanId} id={aduanId} beside={wide} byKey={openedByKey === aduanId} onClose={close} />
        )}
      </div>
    </>
  );
}

/** The aduan whose detail was just closed; the focus goes to the heading, then, when it is there, to its row. */
function useLeft(aduanId: string | null): string | null {
  const [open, setOpen] = useState(aduanId);
  const [left, setLeft] = useState<string | null>(null);
  if (open !== aduanId) {
    setOpen(aduanId);
    setLeft(aduanId === null ? open : null);
  }
  useEffect(() => {
    if (left !== null && document.activeElement === document.body)
      document.querySelector<HTMLElement>('#page-title')?.focus();
  }, [left]);
  return left;
}

interface ListProps {
  state: ListState;
  counts: Counts | null;
  openId: string | null;
  layout: TableLayout;
  /** The aduan whose detail was just closed. */
  cameFrom: string | null;
  onOpenByKey: (id: string) => void;
}

function List({ state, counts, openId, layout, cameFrom, onOpenByKey }: ListProps) {
  const t = useWords();
  const { data, trouble, loading, refresh } = useList(state);
  const current = data !== undefined && data.asked.filter === state.filter;
  const total = current && data.asked.search === '' ? data.total : null;
  return (
    <>
      <ListTools state={state} counts={counts} total={total} />
      {trouble !== null && (
        <div className={styles.notice}>
          <LoadTrouble
            trouble={trouble}
            title={t(data === undefined ? 'list.trouble' : 'list.stale')}
            onAgain={refresh}
          />
        </div>
      )}
      {data === undefined && trouble === null && <Skeleton rows={5} />}
      {data !== undefined && (
        <>
          <p className={cx(text.meta, styles.about)}>
            <span>
              <output>{data.asked.search !== '' && `${t('list.found', { total: data.total })}. `}</output>
              {data.rows.length > 0 && t(data.asked.filter === 'closed' ? 'list.order.closed' : 'list.order')}
            </span>
            {data.rows.length > 0 && <Keys />}
          </p>
          {data.rows.length === 0 ? (
            <div className={styles.panel}>
              <EmptyList
                key={`${data.asked.filter} ${data.asked.search}`}
                asked={data.asked}
                total={data.total}
                state={state}
              />
            </div>
          ) : (
            <>
              <AduanTable
                rows={data.rows}
                openId={openId}
                layout={layout}
                busy={loading}
                cameFrom={cameFrom}
                onOpenByKey={onOpenByKey}
              />
              <Pager page={data.asked.page} total={data.total} onPage={state.setPage} />
            </>
          )}
        </>
      )}
    </>
  );
}

/** The keys that walk the lines. */
function Keys() {
  const t = useWords();
  return (
    <span className={styles.hint}>
      <Kbd>↑</Kbd> <Kbd>↓</Kbd> {t('list.keys.move')} <Kbd>Enter</Kbd> {t('list.keys.open')}
    </span>
  );
}

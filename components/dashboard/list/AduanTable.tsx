import { useEffect, useRef } from 'react';
import { nearestClock } from '../../../utils/core/aduan';
import type { AduanRow } from '../../../utils/rpc/contract';
import { commonWords } from '../../../utils/i18n';
import { useReporterWords } from '../../aduan';
import { useLanguage } from '../../hooks';
import { useRoving, type Roving } from '../../sidebar/use-roving';
import { AduanDue, cx, StatusLabel } from '../../ui';
import text from '../../styles/text.module.css';
import { isolate } from '../isolate';
import { href } from '../routes';
import { useWords } from '../words';
import { channelOf } from './channel';
import { snippetOf } from './snippet';
import styles from './table.module.css';

/**
 * `full`: a column each. `compact`, beside the detail: status under the number, reporter and channel under the text.
 * `stacked`, on a phone: the deadline under the number as well.
 */
export type TableLayout = 'full' | 'compact' | 'stacked';

export interface AduanTableProps {
  rows: AduanRow[];
  /** The row whose detail is open beside the table. */
  openId: string | null;
  layout: TableLayout;
  /** A newer answer is on its way. */
  busy: boolean;
  /** The focus returns to this row once, when it is here. */
  cameFrom: string | null;
  /** Opened with the keyboard: the focus should follow into the detail. */
  onOpenByKey: (id: string) => void;
}

/** Aduan in the order given. The number links to the detail and its hit area is the whole row; arrow keys move. */
export function AduanTable({ rows, openId, layout, busy, cameFrom, onOpenByKey }: AduanTableProps) {
  const t = useWords();
  const body = useRef<HTMLTableSectionElement>(null);
  const roving = useRoving(body, rows);
  const columns = COLUMNS[layout];
  useEffect(() => {
    if (cameFrom !== null) body.current?.querySelector<HTMLElement>(`a[data-row="${CSS.escape(cameFrom)}"]`)?.focus();
  }, [cameFrom]);
  return (
    <section
      className={cx(styles.region, busy && styles.busy)}
      aria-label={t('list.table')}
      aria-busy={busy}
      // A region that scrolls must be reachable with the keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table className={cx(styles.table, styles[layout])}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map((row) => (
            <Row
              key={row.id}
              row={row}
              open={row.id === openId}
              layout={layout}
              roving={roving}
              onOpenByKey={onOpenByKey}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

const COLUMNS = {
  full: ['due', 'number', 'text', 'reporter', 'channel', 'status'],
  compact: ['due', 'numberStatus', 'text'],
  stacked: ['numberDue', 'text'],
} as const satisfies Record<TableLayout, readonly string[]>;

interface RowProps {
  row: AduanRow;
  open: boolean;
  layout: TableLayout;
  roving: Roving;
  onOpenByKey: (id: string) => void;
}

function Row({ row, open, layout, roving, onOpenByKey }: RowProps) {
  const t = useWords();
  const reporter = useReporterWords()(row.reporter);
  const channel = t(`channel.${channelOf(row)}`);
  const full = layout === 'full';
  const { head, rest } = full ? snippetOf(row) : { head: row.title, rest: '' };
  return (
    <tr className={cx(styles.row, open && styles.open)}>
      {layout !== 'stacked' && (
        <td>
          <Due row={row} />
        </td>
      )}
      <td>
        <a
          className={cx(text.number, styles.number)}
          href={href.aduan(row.id)}
          aria-current={open ? 'true' : undefined}
          data-row={row.id}
          tabIndex={roving.tabIndex(row.id)}
          onFocus={() => roving.onFocus(row.id)}
          onKeyDown={roving.onKeyDown}
          // A press of Enter arrives as a click without a pointer.
          onClick={(event) => event.detail === 0 && onOpenByKey(row.id)}
        >
          {row.number}
        </a>
        {layout === 'stacked' && (
          <span className={styles.under}>
            <Due row={row} />
          </span>
        )}
        {!full && (
          <span className={styles.under}>
            <StatusLabel status={row.status} />
          </span>
        )}
      </td>
      <td className={styles.text}>
        <span className={styles.words} dir="auto">
          <b>{head === '' ? t('row.wordless') : head}</b>
          {rest !== '' && <span className={text.meta}> {rest}</span>}
        </span>
        {!full && (
          <span className={cx(text.meta, styles.from)}>
            {isolate(reporter)} · {channel}
          </span>
        )}
      </td>
      {full && (
        <td className={styles.reporter}>
          <span className={text.clamp2}>{reporter}</span>
        </td>
      )}
      {full && <td className={text.nowrap}>{channel}</td>}
      {full && (
        <td>
          <StatusLabel status={row.status} />
        </td>
      )}
    </tr>
  );
}

/** The nearest deadline and what it is for. */
function Due({ row }: { row: AduanRow }) {
  const t = useWords();
  const common = commonWords(useLanguage());
  const nearest = nearestClock(row);
  if (nearest === null && (row.clocks.handling.metAt === null || row.status === 'dibatalkan')) {
    return <span className={text.meta}>{t('row.noDue')}</span>;
  }
  return (
    <>
      <AduanDue aduan={row} />
      {nearest !== null && (
        <span className={cx(text.meta, styles.obligation)}>{common(`obligation.${nearest.obligation}`)}</span>
      )}
    </>
  );
}

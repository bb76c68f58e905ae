import type { Counts } from '../../../utils/rpc/contract';
import { Count, Kbd, Segmented, TextInput, type CountTone } from '../../ui';
import { useSearchKey } from '../use-search-key';
import { useWords } from '../words';
import { FILTERS, type ListFilter, type ListState } from './list-state';
import styles from './list.module.css';

export interface ListToolsProps {
  state: ListState;
  counts: Counts | null;
  /** How many the chosen filter has when nothing is searched; null while unknown. */
  total: number | null;
}

/** Search and filters above the table. */
export function ListTools({ state, counts, total }: ListToolsProps) {
  const t = useWords();
  const box = useSearchKey();
  return (
    <search className={styles.tools}>
      <div className={styles.search}>
        <TextInput
          ref={box}
          type="search"
          icon="search"
          aria-label={t('list.search')}
          placeholder={t('list.searchHint')}
          value={state.search}
          onValueChange={state.setSearch}
          maxLength={200}
          hint={
            state.search === '' && (
              <span className={styles.hint}>
                <Kbd>/</Kbd>
              </span>
            )
          }
        />
      </div>
      <Segmented
        look="chips"
        label={t('list.filter')}
        value={state.filter}
        onValueChange={state.setFilter}
        items={FILTERS.map((filter) => ({
          value: filter,
          label: (
            <FilterLabel
              words={t(`filter.${filter}`)}
              count={known(filter, counts) ?? (filter === state.filter ? total : null)}
              tone={tone(filter)}
            />
          ),
        }))}
      />
    </search>
  );
}

function FilterLabel({ words, count, tone: countTone }: { words: string; count: number | null; tone: CountTone }) {
  return (
    <>
      {words}
      {count !== null && <Count value={count} tone={count > 0 ? countTone : 'plain'} />}
    </>
  );
}

/** Counted by the background; closed ones are not. */
function known(filter: ListFilter, counts: Counts | null): number | null {
  if (counts === null) return null;
  if (filter === 'open') return counts.open;
  if (filter === 'overdue') return counts.overdue;
  return filter === 'today' ? counts.dueToday : null;
}

function tone(filter: ListFilter): CountTone {
  return filter === 'overdue' ? 'merah' : 'plain';
}

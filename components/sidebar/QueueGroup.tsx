import { useId } from 'react';
import { AduanListItem } from '../aduan/AduanListItem';
import { useDeskT } from '../hooks/use-t';
import { Count, Icon, type IconName } from '../ui';
import type { GroupId, groupRows } from './use-queue';
import type { Roving } from './use-roving';
import styles from './queue.module.css';

const HEAD = {
  overdue: { icon: 'overdue', words: 'queue.groupOverdue' },
  today: { icon: 'near', words: 'queue.groupToday' },
  later: { icon: 'safe', words: 'queue.groupLater' },
  closed: { icon: 'met', words: 'queue.groupClosed' },
} as const satisfies Record<GroupId, { icon: IconName; words: string }>;

interface QueueGroupProps {
  group: ReturnType<typeof groupRows>[number];
  roving: Roving;
  onOpen: (id: string) => void;
}

export function QueueGroup({ group, roving, onOpen }: QueueGroupProps) {
  const t = useDeskT();
  const headId = useId();
  const { icon, words } = HEAD[group.id];
  return (
    <section aria-labelledby={headId}>
      <h2 className={styles.groupHead} data-group={group.id} id={headId}>
        <Icon name={icon} />
        {t(words)}
        <Count value={group.rows.length} tone={group.id === 'overdue' ? 'merah' : 'plain'} />
      </h2>
      <ul>
        {group.rows.map((row) => (
          <li key={row.id}>
            <AduanListItem
              row={row}
              data-row={row.id}
              tabIndex={roving.tabIndex(row.id)}
              onFocus={() => roving.onFocus(row.id)}
              onKeyDown={roving.onKeyDown}
              onClick={() => onOpen(row.id)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

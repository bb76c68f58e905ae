import { Toggle } from '@base-ui/react/toggle';
import { ToggleGroup } from '@base-ui/react/toggle-group';
import type { ReactNode } from 'react';
import { cx } from './cx';
import { Icon } from './Icon';
import styles from './segmented.module.css';

export interface SegmentedProps<V extends string> {
  /** What is chosen here, for screen readers. */
  label: string;
  value: V;
  /** Also told when the chosen one is pressed again. */
  onValueChange: (value: V) => void;
  items: readonly { value: V; label: ReactNode }[];
  /** `chips`: separate rounded filters that wrap. */
  look?: 'joined' | 'chips';
}

/** One of a few, always exactly one. Arrow keys move, Space or Enter chooses. */
export function Segmented<V extends string>({
  label,
  value,
  onValueChange,
  items,
  look = 'joined',
}: SegmentedProps<V>) {
  return (
    <ToggleGroup
      aria-label={label}
      className={look === 'chips' ? styles.chips : styles.joined}
      value={[value]}
      onValueChange={(next) => onValueChange(next[0] ?? value)}
    >
      {items.map((item) => (
        <Toggle key={item.value} value={item.value} className={cx(styles.item)}>
          {item.value === value && <Icon name="check" />}
          {item.label}
        </Toggle>
      ))}
    </ToggleGroup>
  );
}

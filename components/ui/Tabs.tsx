import { Tabs as BaseTabs } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import { cx } from './cx';
import { Count, type CountTone } from './Count';
import styles from './tabs.module.css';

export interface TabItem<V extends string> {
  value: V;
  label: string;
  /** Hidden at 0. */
  count?: number;
  tone?: CountTone;
  /** The count in words, for screen readers ("3 lewat tenggat"). */
  countWords?: string;
}

export interface TabsProps<V extends string> {
  label: string;
  value: V;
  onValueChange: (value: V) => void;
  items: readonly TabItem<V>[];
  className?: string | undefined;
  /** `TabPanel`s. */
  children: ReactNode;
}

export function Tabs<V extends string>({ label, value, onValueChange, items, className, children }: TabsProps<V>) {
  return (
    <BaseTabs.Root value={value} onValueChange={(next: V) => onValueChange(next)} className={className}>
      <BaseTabs.List className={styles.list} aria-label={label} activateOnFocus>
        {items.map((item) => (
          <BaseTabs.Tab key={item.value} value={item.value} className={styles.tab}>
            {item.label}
            {item.count !== undefined && item.count > 0 && (
              <Count value={item.count} tone={item.tone} words={item.countWords} />
            )}
          </BaseTabs.Tab>
        ))}
      </BaseTabs.List>
      {children}
    </BaseTabs.Root>
  );
}

export function TabPanel({
  value,
  className,
  children,
}: {
  value: string;
  className?: string | undefined;
  children: ReactNode;
}) {
  return (
    <BaseTabs.Panel value={value} className={cx(className, 'tg-ring-inside')}>
      {children}
    </BaseTabs.Panel>
  );
}

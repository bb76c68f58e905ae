import type { ReactNode } from 'react';
import { Segmented } from '../../ui';
import text from '../../styles/text.module.css';
import { SaveState } from '../SaveState';
import { useSaving } from '../use-saving';
import styles from './settings.module.css';

export interface ChoiceProps<V extends string> {
  label: string;
  /** Shows the label above; else it is for screen readers only. */
  labelled?: boolean;
  value: V;
  items: readonly { value: V; label: ReactNode }[];
  save: (value: V) => Promise<unknown>;
}

/** A setting that is saved by choosing it. The old choice stays marked until the new one is stored. */
export function Choice<V extends string>({ label, labelled = false, value, items, save }: ChoiceProps<V>) {
  const saving = useSaving(save);
  return (
    <div className={styles.choice}>
      {labelled && (
        <p className={text.label} aria-hidden="true">
          {label}
        </p>
      )}
      <Segmented
        label={label}
        value={value}
        items={items}
        onValueChange={(next) => {
          if (next !== value) void saving.run(next);
        }}
      />
      <SaveState saving={saving} />
    </div>
  );
}

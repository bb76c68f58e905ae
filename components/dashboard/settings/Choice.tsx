import { useRef, type ReactNode } from 'react';
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

/**
 * A setting that is saved by choosing it. The old choice stays marked until the new one is stored; whoever thinks again
 * meanwhile gets the last one pressed, also when that is the old one.
 */
export function Choice<V extends string>({ label, labelled = false, value, items, save }: ChoiceProps<V>) {
  const saving = useSaving(save);
  /** Pressed last, while something is being saved. */
  const wanted = useRef<V | null>(null);
  const choose = async (next: V) => {
    const busy = wanted.current !== null;
    wanted.current = next;
    if (busy) return;
    let stored = value;
    while (wanted.current !== stored) {
      const now = wanted.current;
      if (!(await saving.run(now))) break;
      stored = now;
    }
    wanted.current = null;
  };
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
        onValueChange={(next) => void choose(next)}
      />
      <SaveState saving={saving} />
    </div>
  );
}

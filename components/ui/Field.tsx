import { Field as BaseField } from '@base-ui/react/field';
import type { ReactNode } from 'react';
import { Icon } from './Icon';
import styles from './field.module.css';

export interface FieldProps {
  label: ReactNode;
  /** Beside the label ("boleh kosong"). */
  optional?: string | undefined;
  description?: ReactNode;
  /** What is wrong and how to put it right; null when nothing is. */
  error?: string | null | undefined;
  name?: string;
  children: ReactNode;
}

/** Label, control, help and error of one answer, tied together for screen readers. */
export function Field({ label, optional, description, error = null, name, children }: FieldProps) {
  return (
    <BaseField.Root className={styles.field} invalid={error !== null} {...(name === undefined ? {} : { name })}>
      <BaseField.Label className={styles.label}>
        {label}
        {optional !== undefined && <span className={styles.optional}> · {optional}</span>}
      </BaseField.Label>
      {children}
      {error !== null && (
        <BaseField.Error className={styles.error} match>
          <Icon name="warning" />
          <span>{error}</span>
        </BaseField.Error>
      )}
      {description !== undefined && (
        <BaseField.Description className={styles.description} render={<div />}>
          {description}
        </BaseField.Description>
      )}
    </BaseField.Root>
  );
}

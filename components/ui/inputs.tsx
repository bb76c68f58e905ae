import { Field as BaseField } from '@base-ui/react/field';
import { NumberField } from '@base-ui/react/number-field';
import type { ComponentPropsWithRef, Ref } from 'react';
import { cx } from './cx';
import { Icon, type IconName } from './Icon';
import styles from './field.module.css';

export interface TextInputProps extends Omit<
  ComponentPropsWithRef<'input'>,
  'value' | 'defaultValue' | 'onChange' | 'className' | 'style' | 'size'
> {
  value: string;
  onValueChange: (value: string) => void;
  icon?: IconName;
  /** After the text, inside the frame (a key hint). */
  hint?: React.ReactNode;
  className?: string | undefined;
}

/** One line. Inside a `Field`, or with an `aria-label` of its own. */
export function TextInput({ value, onValueChange, icon, hint, className, ...rest }: TextInputProps) {
  const control = (
    <BaseField.Control
      {...rest}
      className={cx(icon === undefined && styles.input, icon !== undefined && styles.bare, className)}
      value={value}
      onValueChange={onValueChange}
    />
  );
  if (icon === undefined) return control;
  return (
    <span className={cx(styles.input, styles.framed)}>
      <Icon name={icon} />
      {control}
      {hint}
    </span>
  );
}

export interface TextAreaProps extends Omit<
  ComponentPropsWithRef<'textarea'>,
  'value' | 'defaultValue' | 'onChange' | 'className' | 'style' | 'ref'
> {
  value: string;
  onValueChange: (value: string) => void;
  ref?: Ref<HTMLTextAreaElement>;
  className?: string | undefined;
}

/** Several lines; grows with its text where the browser can. */
export function TextArea({ value, onValueChange, className, ref, rows = 3, ...rest }: TextAreaProps) {
  return (
    <BaseField.Control
      render={<textarea rows={rows} {...rest} {...(ref === undefined ? {} : { ref })} />}
      className={cx(styles.input, styles.area, className)}
      value={value}
      onValueChange={onValueChange}
    />
  );
}

export interface NumberInputProps {
  /** null while empty. */
  value: number | null;
  onValueChange: (value: number | null) => void;
  min?: number;
  max?: number;
  step?: number;
  /** After the number ("jam"). */
  unit?: string;
  locale?: string;
  /** Names of the two step buttons. */
  less: string;
  more: string;
}

export function NumberInput({ value, onValueChange, min, max, step = 1, unit, locale, less, more }: NumberInputProps) {
  return (
    <NumberField.Root
      value={value}
      onValueChange={(next) => onValueChange(next)}
      step={step}
      {...(min === undefined ? {} : { min })}
      {...(max === undefined ? {} : { max })}
      {...(locale === undefined ? {} : { locale })}
    >
      <NumberField.Group className={styles.number}>
        <NumberField.Decrement className={styles.step} aria-label={less}>
          <span aria-hidden="true">−</span>
        </NumberField.Decrement>
        <NumberField.Input className={cx(styles.input, styles.numberInput)} />
        <NumberField.Increment className={styles.step} aria-label={more}>
          <span aria-hidden="true">+</span>
        </NumberField.Increment>
        {unit !== undefined && <span className={styles.unit}>{unit}</span>}
      </NumberField.Group>
    </NumberField.Root>
  );
}

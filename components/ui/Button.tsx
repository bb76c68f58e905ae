import { Button as BaseButton } from '@base-ui/react/button';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { cx } from './cx';
import { Icon, type IconName } from './Icon';
import styles from './button.module.css';

export type ButtonVariant = 'primary' | 'default' | 'quiet' | 'danger';

export interface ButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'className' | 'style'> {
  /** One `primary` in a view. */
  variant?: ButtonVariant;
  size?: 'small' | 'medium' | 'big';
  icon?: IconName | undefined;
  /** After the words (a chevron of a menu). */
  iconAfter?: IconName | undefined;
  /** While it works: stays focusable, does nothing, keeps its width; the words come from the caller ("Menyimpan…"). */
  busy?: boolean;
  /** As wide as its container. */
  block?: boolean;
  /** Takes the room that is left in a row. */
  grow?: boolean;
  className?: string | undefined;
  children: ReactNode;
}

export function Button({
  variant = 'default',
  size = 'medium',
  icon,
  iconAfter,
  busy = false,
  block = false,
  grow = false,
  className,
  disabled = false,
  children,
  ...rest
}: ButtonProps) {
  return (
    <BaseButton
      type="button"
      {...rest}
      disabled={disabled || busy}
      focusableWhenDisabled
      aria-busy={busy || undefined}
      className={cx(
        styles.button,
        styles[variant],
        styles[size],
        block && styles.block,
        grow && styles.grow,
        className,
      )}
    >
      {icon !== undefined && <Icon name={icon} />}
      <span className={styles.words}>{children}</span>
      {iconAfter !== undefined && <Icon name={iconAfter} />}
    </BaseButton>
  );
}

/** Class names for links and menu triggers that must look like a button. */
export function buttonClass(variant: ButtonVariant = 'default', size: 'small' | 'medium' | 'big' = 'medium'): string {
  return cx(styles.button, styles[variant], styles[size]);
}

import { Button as BaseButton } from '@base-ui/react/button';
import type { ComponentPropsWithRef } from 'react';
import { cx } from './cx';
import { Icon, type IconName } from './Icon';
import styles from './button.module.css';

export interface IconButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'className' | 'style' | 'children'> {
  icon: IconName;
  /** What it does, in words: its name for screen readers and its tooltip. */
  label: string;
  small?: boolean;
  className?: string | undefined;
}

export function IconButton({ icon, label, small = false, className, ...rest }: IconButtonProps) {
  return (
    <BaseButton
      type="button"
      {...rest}
      aria-label={label}
      title={label}
      className={cx(styles.iconButton, small && styles.iconSmall, className)}
    >
      <Icon name={icon} />
    </BaseButton>
  );
}

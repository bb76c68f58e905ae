import { cx } from './cx';
import { ICONS } from './icons';
import styles from './icon.module.css';

/** `near` (a half-filled circle: the deadline is close) has no twin in the icon set and is drawn here. */
export type IconName = keyof typeof ICONS | 'near';

export interface IconProps {
  name: IconName;
  /** 20 instead of 16 px before the text size setting. */
  big?: boolean;
  className?: string | undefined;
}

/** Decoration beside words: hidden from screen readers, coloured by its text, sized with the text. */
export function Icon({ name, big = false, className }: IconProps) {
  const classes = cx(styles.icon, big && styles.big, className);
  if (name === 'near') {
    return (
      <svg
        className={classes}
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        aria-hidden="true"
      >
        <circle cx="8" cy="8" r="6.25" />
        <path d="M8 1.75a6.25 6.25 0 0 1 0 12.5Z" fill="currentColor" stroke="none" />
      </svg>
    );
  }
  const Shape = ICONS[name];
  return <Shape className={classes} size={big ? 20 : 16} strokeWidth={1.5} absoluteStrokeWidth aria-hidden="true" />;
}

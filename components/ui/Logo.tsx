import styles from './icon.module.css';

/** A speech bubble with a check: heard, and seen to. */
export function Logo() {
  return (
    <svg className={styles.logo} viewBox="0 0 24 24" aria-hidden="true">
      <rect className={styles.logoGround} width="24" height="24" rx="6" />
      <g className={styles.logoLines}>
        <path d="M6 7.2h12v8.4h-6.2l-3.4 2.8v-2.8H6Z" />
        <path d="m9.4 11.4 1.8 1.7 3.4-3.5" />
      </g>
    </svg>
  );
}

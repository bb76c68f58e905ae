import styles from './shell.module.css';

/** The product's sign: a speech bubble with a check. Decoration beside its name. */
export function Logo() {
  return (
    <svg className={styles.logo} viewBox="0 0 24 24" fill="none" aria-hidden="true">
      <rect width="24" height="24" rx="6" fill="var(--tg-brand)" />
      <g stroke="var(--tg-on-brand)" strokeWidth="1.75" strokeLinecap="round" strokeLinejoin="round">
        <path d="M7 6.5h10a1 1 0 0 1 1 1V14a1 1 0 0 1-1 1h-5l-3.5 3v-3H7a1 1 0 0 1-1-1V7.5a1 1 0 0 1 1-1Z" />
        <path d="m9.5 10.75 1.75 1.75 3.25-3.5" />
      </g>
    </svg>
  );
}

import { Count, cx, Icon, type IconName } from '../ui';
import { useSettings } from '../hooks';
import { Logo } from './Logo';
import { href, type Page } from './routes';
import { useWords } from './words';
import styles from './shell.module.css';

export interface NavProps {
  page: Page;
  overdue: number;
  /** Hosts without access. */
  missing: number;
}

/** The way around the dashboard; a column on wide windows, a row above the page on narrow ones. */
export function Nav({ page, overdue, missing }: NavProps) {
  const t = useWords();
  const { settings, ready } = useSettings();
  const start = ready && settings.profile === null;
  return (
    <nav className={styles.nav} aria-label={t('nav.label')}>
      <span className={styles.wordmark}>
        <Logo />
        Tanggap
      </span>
      <ul className={styles.links}>
        {start && <Item to={href.start} icon="person" label={t('nav.start')} current={page === 'start'} />}
        <Item to={href.list} icon="list" label={t('nav.list')} current={page === 'list'}>
          {overdue > 0 && <Count value={overdue} tone="merah" words={t('nav.overdue', { n: overdue })} />}
        </Item>
        <Item to={href.templates} icon="document" label={t('nav.templates')} current={page === 'templates'} />
        <Item to={href.settings} icon="settings" label={t('nav.settings')} current={page === 'settings'} />
        <Item to={href.access} icon="link" label={t('nav.access')} current={page === 'access'}>
          {missing > 0 && <Count value={missing} words={t('nav.missing', { n: missing })} />}
        </Item>
      </ul>
      <Foot />
    </nav>
  );
}

interface ItemProps {
  to: string;
  icon: IconName;
  label: string;
  current: boolean;
  children?: React.ReactNode;
}

function Item({ to, icon, label, current, children }: ItemProps) {
  return (
    <li>
      <a href={to} className={cx(styles.link, 'tg-ring-inside')} aria-current={current ? 'page' : undefined}>
        <Icon name={icon} />
        <span className={styles.linkWords}>{label}</span>
        {children}
      </a>
    </li>
  );
}

/** Whose desk this is, and where its data stay. */
function Foot() {
  const t = useWords();
  const { profile, accounts } = useSettings().settings;
  const accountNames = accounts.flatMap(({ handle, name, site }) =>
    site === 'instagram' && handle !== null ? [`@${handle}`] : (name ?? handle ?? []),
  );
  return (
    <div className={styles.foot}>
      {profile !== null && <p className={styles.footUnit}>{profile.unit}</p>}
      {accountNames.map((name) => (
        <p key={name}>{name}</p>
      ))}
      <p className={styles.footLocal}>
        <Icon name="lock" />
        <span>{t('nav.local')}</span>
      </p>
    </div>
  );
}

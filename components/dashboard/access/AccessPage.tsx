import { useState } from 'react';
import { SITE_HOSTS } from '../../../utils/platform/hosts';
import { Button, cx, Icon, Notice, Skeleton } from '../../ui';
import text from '../../styles/text.module.css';
import { useBrowser } from '../browser-port';
import { PageHead } from '../PageHead';
import type { Access } from '../use-access';
import { useWords } from '../words';
import { AccessHelp } from './AccessHelp';
import styles from './access.module.css';

/** How the last question to the browser ended. */
type Asked = 'idle' | 'asking' | 'denied' | 'refused';

/** Which sites the browser lets us work on, how to let it, and what goes on without. */
export function AccessPage({ access }: { access: Access }) {
  const t = useWords();
  return (
    <>
      <PageHead title={t('access.title')} lead={t('access.lead')} />
      <div className={styles.page}>
        {access.failed && <Notice tone="merah">{t('access.trouble')}</Notice>}
        {access.missing === null && !access.failed && <Skeleton rows={2} />}
        {access.missing !== null && <Hosts missing={access.missing} check={access.check} />}
        <AccessHelp />
      </div>
    </>
  );
}

function Hosts({ missing, check }: { missing: string[]; check: () => void }) {
  const t = useWords();
  const browser = useBrowser();
  const [asked, setAsked] = useState<Asked>('idle');

  /** Nothing may come before the request: the browser accepts it only straight from the press. */
  const ask = (hosts: readonly string[]) => {
    const answer = browser.access.request(hosts);
    setAsked('asking');
    answer
      .then(
        (granted) => setAsked(granted ? 'idle' : 'denied'),
        () => setAsked('refused'),
      )
      .finally(check);
  };

  return (
    <section className={styles.panel} aria-labelledby="hosts-title">
      <div className={styles.state}>
        <Icon
          name={missing.length === 0 ? 'met' : 'warning'}
          big
          className={missing.length === 0 ? styles.good : styles.lacking}
        />
        <div className={styles.stateWords} aria-live="polite">
          <h2 className={text.lead} id="hosts-title">
            {missing.length === 0 ? t('access.all') : t('access.some', { n: missing.length })}
          </h2>
          <p className={text.second}>{t(missing.length === 0 ? 'access.all.words' : 'access.some.words')}</p>
        </div>
        {missing.length > 0 && (
          <Button variant="primary" size="big" busy={asked === 'asking'} onClick={() => ask(missing)}>
            {t(asked === 'asking' ? 'access.asking' : 'access.give')}
          </Button>
        )}
      </div>
      {missing.length > 0 && (asked === 'denied' || asked === 'refused') && (
        <div className={styles.outcome}>
          <Notice tone="kuning" live="alert">
            {t(`access.${asked}`)}
          </Notice>
        </div>
      )}
      <ul className={styles.hosts} aria-label={t('access.hosts')}>
        {SITE_HOSTS.map((host) => (
          <Host key={host} host={host} granted={!missing.includes(host)} />
        ))}
      </ul>
    </section>
  );
}

function Host({ host, granted }: { host: string; granted: boolean }) {
  const t = useWords();
  return (
    <li className={styles.host}>
      <span className={styles.hostName}>{host}</span>
      <span className={cx(styles.hostState, granted && styles.hostGranted)}>
        <Icon name={granted ? 'check' : 'notAduan'} />
        {t(granted ? 'access.granted' : 'access.missing')}
      </span>
    </li>
  );
}

import { useState } from 'react';
import type { Account } from '../../utils/core/settings';
import { useSettings } from '../hooks/settings';
import { useDeskT } from '../hooks/use-t';
import text from '../styles/text.module.css';
import { Button, cx, Icon } from '../ui';
import { AccountQuestion } from '../reply/AccountQuestion';
import { accountName } from '../reply/account-name';
import styles from './this-page.module.css';

/** Whose account is in use here: asked once, then shown. */
export function OwnAccount({ site, known }: { site: Account['site']; known: boolean }) {
  const t = useDeskT();
  const { accounts } = useSettings().settings;
  const account = accounts.find((candidate) => candidate.site === site);
  const [changing, setChanging] = useState(false);
  if ((account === undefined && !known) || changing) {
    return (
      <section className={styles.section}>
        <AccountQuestion
          site={site}
          onDone={() => setChanging(false)}
          {...(changing ? { onCancel: () => setChanging(false) } : {})}
        />
      </section>
    );
  }
  if (account === undefined) return null;
  return (
    <section className={cx(styles.section, styles.account)}>
      <Icon name="person" />
      <span className={text.small}>{t('account.known', { account: accountName(account) })}</span>
      {account.source === 'person' && (
        <Button variant="quiet" size="small" onClick={() => setChanging(true)}>
          {t('action.change')}
        </Button>
      )}
    </section>
  );
}

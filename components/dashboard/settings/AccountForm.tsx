import { useState } from 'react';
import type { Account } from '../../../utils/core/settings';
import { useDesk, useSettings } from '../../hooks';
import { Button, Field, Icon, TextInput } from '../../ui';
import text from '../../styles/text.module.css';
import { useWords } from '../words';
import { readHandle } from './account-input';
import { SaveState } from '../SaveState';
import { useSaving } from '../use-saving';
import styles from './settings.module.css';

type Site = Account['site'];

/** What is known of the account on one site, and the person's own word about it. */
export function AccountForm({ site }: { site: Site }) {
  const t = useWords();
  const desk = useDesk();
  const { settings } = useSettings();
  const known = settings.accounts.find((account) => account.site === site) ?? null;
  const shown = known === null ? '' : ((site === 'instagram' ? known.handle : known.name) ?? known.handle ?? '');
  /** null: nothing typed, the known account shows. */
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const saving = useSaving((account: Pick<Account, 'handle' | 'name'>) => desk.setAccount({ site, ...account }));
  const value = typed ?? shown;

  const submit = async () => {
    const trimmed = value.trim();
    const handle = site === 'instagram' ? readHandle(trimmed) : null;
    if (trimmed === '') return setError(t('accounts.missing'));
    if (site === 'instagram' && handle === null) return setError(t('accounts.handle.wrong'));
    setError(null);
    if (await saving.run(site === 'instagram' ? { handle, name: null } : { handle: null, name: trimmed }))
      setTyped(null);
  };
  const clear = async () => {
    setError(null);
    if (await saving.run({ handle: null, name: null })) setTyped(null);
  };

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div className={styles.account}>
        <h3 className={text.strong}>{t(`accounts.${site}`)}</h3>
        <Known account={known} />
      </div>
      <Field
        label={t(site === 'instagram' ? 'accounts.handle' : 'accounts.name')}
        description={t(site === 'instagram' ? 'accounts.handle.hint' : 'accounts.name.hint')}
        error={error}
      >
        <TextInput
          value={value}
          onValueChange={(next) => {
            setTyped(next);
            setError(null);
            saving.touch();
          }}
          maxLength={300}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" busy={saving.busy}>
          {t(saving.busy ? 'settings.saving' : 'accounts.save')}
        </Button>
        {known !== null && (
          <Button variant="quiet" disabled={saving.busy} onClick={() => void clear()}>
            {t('accounts.clear')}
          </Button>
        )}
        <SaveState saving={saving} dirty={value.trim() !== shown} />
      </div>
    </form>
  );
}

function Known({ account }: { account: Account | null }) {
  const t = useWords();
  if (account === null) {
    return (
      <p className={styles.unknown}>
        <Icon name="warning" />
        <span>{t('accounts.none')}</span>
      </p>
    );
  }
  return (
    <p className={styles.known}>
      <Icon name="check" />
      <span>{t(account.source === 'page' ? 'accounts.fromPage' : 'accounts.fromPerson')}</span>
    </p>
  );
}

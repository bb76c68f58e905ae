import { useState } from 'react';
import type { Account } from '../../utils/core/settings';
import { useDesk } from '../hooks/desk';
import { useAction } from '../hooks/use-action';
import { useDeskT, useTroubleWords } from '../hooks/use-t';
import { Button, Field, Notice, TextInput } from '../ui';
import styles from './reply.module.css';

interface AccountQuestionProps {
  site: Account['site'];
  onDone?: () => void;
  /** Present where an account is known already and may stay. */
  onCancel?: () => void;
}

/** Asks once whose account is in use; until then nothing counts as answered. */
export function AccountQuestion({ site, onDone, onCancel }: AccountQuestionProps) {
  const desk = useDesk();
  const t = useDeskT();
  const words = useTroubleWords();
  const [value, setValue] = useState('');
  const [missing, setMissing] = useState(false);
  const byHandle = site === 'instagram';
  const given = byHandle ? value.trim().replace(/^@+/u, '').toLowerCase() : value.trim();
  const saving = useAction(async () => {
    await desk.setAccount({ site, handle: byHandle ? given : null, name: byHandle ? null : given });
    onDone?.();
  });

  return (
    <Notice tone="brand" icon="person" title={t('account.question', { site: t(`site.${site}`) })}>
      <p>{t('account.why')}</p>
      <form
        className={styles.account}
        onSubmit={(event) => {
          event.preventDefault();
          setMissing(given === '');
          if (given !== '') void saving.run();
        }}
      >
        <Field
          label={t(byHandle ? 'account.handle' : 'account.name')}
          description={t(byHandle ? 'account.handleHelp' : 'account.nameHelp')}
          error={missing && given === '' ? t('account.empty') : null}
        >
          <TextInput value={value} onValueChange={setValue} maxLength={300} autoComplete="off" spellCheck={false} />
        </Field>
        <div role="alert">{saving.trouble !== null && words(saving.trouble)}</div>
        <div className={styles.actions}>
          <Button type="submit" size="small" busy={saving.busy}>
            {t(saving.busy ? 'action.saving' : 'action.save')}
          </Button>
          {onCancel !== undefined && (
            <Button variant="quiet" size="small" onClick={onCancel}>
              {t('action.cancel')}
            </Button>
          )}
        </div>
      </form>
    </Notice>
  );
}

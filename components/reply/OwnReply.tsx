import { useState, type Ref } from 'react';
import type { Draft } from '../hooks/use-draft';
import { useDeskT } from '../hooks/use-t';
import { Button, Field, TextArea } from '../ui';
import { SendingResult } from './SendingResult';
import type { Sending } from './use-sending';
import styles from './reply.module.css';

const KEY = 'own';

interface OwnReplyProps {
  draft: Draft;
  sending: Sending;
  ref: Ref<HTMLTextAreaElement>;
}

/** The person's own words; kept as a draft, also after inserting. */
export function OwnReply({ draft, sending, ref }: OwnReplyProps) {
  const t = useDeskT();
  const [missing, setMissing] = useState(false);
  const words = draft.text.trim();
  const busy = sending.busy === KEY;
  const whenWritten = (act: () => Promise<void>) => {
    setMissing(words === '');
    if (words !== '') void act();
  };
  const insert = () => whenWritten(() => sending.insert(KEY, words, null));
  const copy = () => whenWritten(() => sending.copy(KEY, words));

  return (
    <div className={styles.own}>
      <Field
        label={t('reply.own')}
        description={t(sending.canInsert ? 'reply.ownHelp' : 'reply.ownHelpCopy')}
        error={missing && words === '' ? t('reply.ownMissing') : null}
      >
        <TextArea
          ref={ref}
          value={draft.text}
          onValueChange={draft.setText}
          maxLength={10_000}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            if (sending.canInsert) insert();
            else copy();
          }}
        />
      </Field>
      <div className={styles.actions}>
        {sending.canInsert && (
          <Button size="small" icon="insert" busy={busy} onClick={insert}>
            {t(busy ? 'reply.inserting' : 'reply.insert')}
          </Button>
        )}
        <Button size="small" icon="copy" onClick={copy}>
          {t('action.copy')}
        </Button>
        {words !== '' && (
          <Button variant="quiet" size="small" onClick={draft.clear}>
            {t('reply.ownClear')}
          </Button>
        )}
      </div>
      <SendingResult sending={sending} of={KEY} />
    </div>
  );
}

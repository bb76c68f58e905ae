import { useRef, useState, type Ref } from 'react';
import type { Aduan } from '../../utils/core/aduan';
import type { Place, Tone } from '../../utils/core/template';
import type { InsertOutcome } from '../../utils/rpc/contract';
import { useDesk } from '../hooks/desk';
import { useSettings } from '../hooks/settings';
import { useDraft } from '../hooks/use-draft';
import { useQuery } from '../hooks/use-query';
import { useDeskT, useTroubleWords } from '../hooks/use-t';
import text from '../styles/text.module.css';
import { Button, Notice, Segmented, Skeleton } from '../ui';
import { accountName } from './account-name';
import { AccountQuestion } from './AccountQuestion';
import { OwnReply } from './OwnReply';
import { SuggestionCard } from './SuggestionCard';
import { useSending } from './use-sending';
import styles from './reply.module.css';

/** Puts a text into the box that belongs to the aduan's comment or thread. Never sends. */
export type Insert = (input: {
  id: string;
  text: string;
  templateId: string | null;
  place: Place;
}) => Promise<{ outcome: InsertOutcome }>;

interface ReplyProps {
  aduan: Aduan;
  insert: Insert | undefined;
  ref?: Ref<HTMLElement>;
}

/** Three suggestions with their reasons, and a box for one's own words. */
export function Reply({ aduan, insert, ref }: ReplyProps) {
  const t = useDeskT();
  const isMessage = aduan.sources.at(-1)?.item.kind === 'dm';
  const [place, setPlace] = useState<Place>(isMessage ? 'private' : 'public');
  const [tone, setTone] = useState<Tone>('formal');
  const draft = useDraft(`reply:${aduan.id}`);
  const ownBox = useRef<HTMLTextAreaElement>(null);
  // Text selected on another website has no reply box we know.
  const sending = useSending({ aduanId: aduan.id, place, elsewhere: place === 'private' && !isMessage, insert: aduan.site === 'web' ? undefined : insert });
  const { accounts } = useSettings().settings;
  const account = accounts.find(({ site }) => site === aduan.site);

  const editFirst = (words: string) => {
    draft.setText(draft.text.trim() === '' ? words : `${draft.text.trimEnd()}\n\n${words}`);
    ownBox.current?.focus();
  };

  return (
    <section className={styles.section} ref={ref}>
      <h3 className={styles.head}>
        <span className={styles.title}>{t('reply.title')}</span>
        {account !== undefined && <span className={text.meta}>{t('reply.as', { account: accountName(account) })}</span>}
      </h3>
      {account === undefined && aduan.site !== 'web' && (
        <div className={styles.gap}>
          <AccountQuestion site={aduan.site} />
        </div>
      )}
      <div className={styles.choices}>
        {/* A message is answered where it was written. */}
        {!isMessage && (
          <Segmented
            label={t('reply.place')}
            value={place}
            onValueChange={(next) => {
              setPlace(next);
              sending.forget();
            }}
            items={[
              { value: 'public', label: t('reply.public') },
              { value: 'private', label: t('reply.private') },
            ]}
          />
        )}
        <Segmented
          label={t('reply.tone')}
          value={tone}
          onValueChange={(next) => {
            setTone(next);
            sending.forget();
          }}
          items={[
            { value: 'formal', label: t('reply.formal') },
            { value: 'informal', label: t('reply.informal') },
          ]}
        />
      </div>
      <Suggestions
        // Another situation asks for other suggestions, whatever is held on screen.
        key={`${aduan.status} ${aduan.firstAnswer !== null}`}
        aduan={aduan}
        place={place}
        tone={tone}
        sending={sending}
        onEdit={editFirst}
      />
      <OwnReply draft={draft} sending={sending} ref={ownBox} />
      <p className={text.meta}>{t(sending.canInsert ? 'reply.honest' : 'reply.copyOnly')}</p>
    </section>
  );
}

interface SuggestionsProps {
  aduan: Aduan;
  place: Place;
  tone: Tone;
  sending: ReturnType<typeof useSending>;
  onEdit: (words: string) => void;
}

function Suggestions({ aduan, place, tone, sending, onEdit }: SuggestionsProps) {
  const desk = useDesk();
  const t = useDeskT();
  const words = useTroubleWords();
  const { data, trouble, refresh } = useQuery(
    () => desk.suggestions({ id: aduan.id, tone, place }),
    [desk, aduan.id, tone, place],
  );

  // A used reply moves down the list; the card that tells what came of the press stays where it is meanwhile.
  const [shown, setShown] = useState(data);
  const holds = shown?.some(({ template }) => template.id === sending.lastKey) === true;
  if (shown !== data && !holds) setShown(data);

  if (shown === undefined && trouble === null) return <Skeleton rows={2} />;
  if (shown === undefined) {
    return (
      <Notice
        tone="merah"
        live="alert"
        actions={
          <Button size="small" icon="recheck" onClick={refresh}>
            {t('trouble.retry')}
          </Button>
        }
      >
        {words(trouble ?? 'UNKNOWN')}
      </Notice>
    );
  }
  if (shown.length === 0) return <p className={text.second}>{t('reply.empty')}</p>;
  return (
    <ol className={styles.cards}>
      {shown.map((suggestion, index) => (
        <li key={suggestion.template.id}>
          <SuggestionCard suggestion={suggestion} best={index === 0} sending={sending} onEdit={onEdit} />
        </li>
      ))}
    </ol>
  );
}

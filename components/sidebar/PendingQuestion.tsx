import type { AduanRow, PendingCapture } from '../../utils/rpc/contract';
import { useDesk, type DeskClient } from '../hooks/desk';
import { useAction } from '../hooks/use-action';
import { useDeskT, useTroubleWords } from '../hooks/use-t';
import { useRecordedToast } from '../aduan/use-recorded-toast';
import { useChannelWords, useReporterWords } from '../aduan/words';
import text from '../styles/text.module.css';
import { AduanDue, Button, cx, Notice, StatusLabel, useToast } from '../ui';
import styles from './pending.module.css';

type Resolution = Parameters<DeskClient['resolvePending']>[0]['as'];

interface PendingQuestionProps {
  capture: PendingCapture;
  onOpen: (id: string) => void;
}

/** A capture that may be one we have: the person decides, nothing is joined or dropped without them. */
export function PendingQuestion({ capture, onOpen }: PendingQuestionProps) {
  const desk = useDesk();
  const t = useDeskT();
  const words = useTroubleWords();
  const toast = useToast();
  const reporter = useReporterWords();
  const channel = useChannelWords();
  const tellRecorded = useRecordedToast();
  const { item, candidates } = capture;
  const unsure = capture.reason === 'unsure' && candidates.length > 0;

  const resolving = useAction(async (as: Resolution) => {
    const { aduanId } = await desk.resolvePending({ id: capture.id, as });
    if (as.kind === 'different' && aduanId !== null) await tellRecorded({ aduanId });
    if (as.kind === 'drop') toast({ words: t('pending.dropped') });
    if (as.kind === 'same') {
      const number = candidates.find(({ id }) => id === as.aduanId)?.number ?? '';
      toast({ words: t('pending.joined', { number }) });
    }
    if (aduanId !== null && as.kind === 'same') onOpen(aduanId);
  });

  return (
    <section className={styles.pending}>
      <h2 className={text.lead}>{t(unsure ? 'pending.title' : 'pending.waiting')}</h2>
      {unsure && <p className={cx(text.small, text.second)}>{t('pending.why')}</p>}
      <blockquote className={styles.item}>
        <p className={cx(text.meta)}>
          {reporter({ handle: item.authorHandle, name: item.authorName })} · {channel(item)}
        </p>
        <p className={text.clamp2} dir="auto" lang="id">
          {item.text === '' ? t('source.wordless') : item.text.slice(0, 300)}
        </p>
      </blockquote>
      {candidates.length > 0 && (
        <ul className={styles.candidates}>
          {candidates.map((row) => (
            <li key={row.id} className={styles.candidate}>
              <Candidate row={row} />
              <Button
                block
                size="small"
                busy={resolving.busy}
                onClick={() => void resolving.run({ kind: 'same', aduanId: row.id })}
              >
                {t('pending.same', { number: row.number })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.actions}>
        <Button icon="plus" busy={resolving.busy} onClick={() => void resolving.run({ kind: 'different' })}>
          {t(unsure ? 'pending.different' : 'pending.record')}
        </Button>
        <Button variant="quiet" busy={resolving.busy} onClick={() => void resolving.run({ kind: 'drop' })}>
          {t('pending.drop')}
        </Button>
      </div>
      <div className={styles.trouble} role="alert">
        {resolving.trouble !== null && <Notice tone="merah">{words(resolving.trouble)}</Notice>}
      </div>
    </section>
  );
}

function Candidate({ row }: { row: AduanRow }) {
  return (
    <div>
      <p className={styles.line}>
        <span className={cx(text.number, text.small)}>{row.number}</span>
        <AduanDue aduan={row} />
      </p>
      <p className={cx(text.clamp2, text.small)} dir="auto">
        {row.text.slice(0, 300)}
      </p>
      <StatusLabel status={row.status} />
    </div>
  );
}

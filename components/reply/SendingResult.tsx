import { useDeskT, useTroubleWords } from '../hooks/use-t';
import { Notice, type NoticeTone } from '../ui';
import type { Result, Sending } from './use-sending';
import styles from './reply.module.css';

/** What came of the press, told beside it; a live region that is always there. */
export function SendingResult({ sending, of }: { sending: Sending; of: string }) {
  const t = useDeskT();
  const words = useTroubleWords();
  const last = sending.resultOf(of);
  const byHand = last !== null && needsHand(last.result);
  return (
    <output className={styles.result}>
      {last !== null && (
        <Notice tone={toneOf(last.result)}>
          <p>{last.result.kind === 'trouble' ? words(last.result.trouble) : t(messageOf(last.result))}</p>
          {byHand && (
            <textarea
              className={styles.byHand}
              aria-label={t('reply.failedText')}
              readOnly
              rows={4}
              value={last.text}
              onFocus={(event) => event.currentTarget.select()}
            />
          )}
        </Notice>
      )}
    </output>
  );
}

function needsHand(result: Result): boolean {
  return (result.kind === 'copy' && !result.done) || (result.kind === 'insert' && result.outcome === 'failed');
}

function toneOf(result: Result): NoticeTone {
  if (result.kind === 'trouble' || needsHand(result)) return 'merah';
  if (result.kind === 'copy' || result.outcome === 'inserted') return 'hijau';
  return 'kuning';
}

function messageOf(result: Exclude<Result, { kind: 'trouble' }>) {
  if (result.kind === 'copy') return result.done ? 'reply.copiedPlain' : 'reply.failed';
  return `reply.${result.outcome}` as const;
}

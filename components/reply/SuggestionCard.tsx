import type { Suggestion } from '../../utils/core/template';
import { becauseWords } from '../../utils/i18n/reply';
import { useLanguage } from '../hooks/settings';
import { useDeskT } from '../hooks/use-t';
import text from '../styles/text.module.css';
import { Button, cx, Icon } from '../ui';
import { Pieces } from './Pieces';
import { SendingResult } from './SendingResult';
import type { Sending } from './use-sending';
import styles from './reply.module.css';

interface SuggestionCardProps {
  suggestion: Suggestion;
  /** First of the three: carries the main button. */
  best: boolean;
  sending: Sending;
  onEdit: (words: string) => void;
}

/** A suggested reply: why it suits, how it will read, and what can be done with it. */
export function SuggestionCard({ suggestion, best, sending, onEdit }: SuggestionCardProps) {
  const t = useDeskT();
  const language = useLanguage();
  const { template, pieces, reasons } = suggestion;
  const why = becauseWords(reasons, language);
  const holes = pieces.filter((piece) => piece.kind === 'hole').length;
  const busy = sending.busy === template.id;
  const main = best ? 'primary' : 'default';

  return (
    <article className={cx(styles.card, best && styles.best)} aria-label={template.title}>
      <p className={text.strong} lang="id">
        {template.title}
      </p>
      {why !== '' && (
        <p className={styles.why}>
          <Icon name="check" />
          <span>{why}</span>
        </p>
      )}
      <Pieces pieces={pieces} />
      {holes > 0 && (
        <p className={styles.holes}>
          <Icon name="warning" />
          <span>{t('reply.holes', { count: holes })}</span>
        </p>
      )}
      <div className={styles.actions}>
        {sending.canInsert && (
          <Button
            variant={main}
            size="small"
            icon="insert"
            busy={busy}
            onClick={() => void sending.insert(template.id, suggestion.text, template.id)}
          >
            {t(busy ? 'reply.inserting' : 'reply.insert')}
          </Button>
        )}
        <Button
          variant={sending.canInsert ? 'default' : main}
          size="small"
          icon="copy"
          onClick={() => void sending.copy(template.id, suggestion.text)}
        >
          {t('action.copy')}
        </Button>
        <Button variant="quiet" size="small" onClick={() => onEdit(suggestion.text)}>
          {t('reply.edit')}
        </Button>
      </div>
      <SendingResult sending={sending} of={template.id} />
    </article>
  );
}

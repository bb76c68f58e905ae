import type { PageState } from '../../utils/core/page-state';
import type { SurfaceId } from '../../utils/core/item';
import type { Account } from '../../utils/core/settings';
import { useDeskT } from '../hooks/use-t';
import text from '../styles/text.module.css';
import { cx, Icon } from '../ui';
import { Recheck } from './Recheck';
import styles from './this-page.module.css';

interface PageSummaryProps {
  site: Account['site'];
  /** null: the content script has not reported yet. */
  page: PageState | null;
  onChecked: () => void;
}

/** What this page is and how much of it is read. */
export function PageSummary({ site, page, onChecked }: PageSummaryProps) {
  const t = useDeskT();
  const surface = page?.surface ?? null;
  const { title, note } = summaryWords(page, t);
  return (
    <section className={styles.section}>
      <p className={cx(text.meta, styles.surface)}>
        <Icon name={surface === null ? 'page' : isMessages(surface) ? 'message' : 'comment'} />
        {surface === null ? t('surface.elsewhere', { site: t(`site.${site}`) }) : t(`surface.${surface}`)}
      </p>
      <h2 className={cx(text.title, styles.count)}>{title}</h2>
      <p className={cx(text.small, text.second)}>{note}</p>
      {page?.reading !== 'reading' && (
        <div className={styles.actions}>
          <Recheck onChecked={onChecked} />
        </div>
      )}
    </section>
  );
}

export function isMessages(surface: SurfaceId): boolean {
  return surface === 'instagram.dm' || surface === 'facebook.messenger' || surface === 'facebook.business';
}

function summaryWords(page: PageState | null, t: ReturnType<typeof useDeskT>): { title: string; note: string } {
  if (page === null) return { title: t('page.notRead'), note: t('page.notReadNote') };
  if (page.surface === null || page.reading === 'elsewhere') {
    return { title: t('page.elsewhere'), note: t('page.elsewhereNote') };
  }
  const messages = isMessages(page.surface);
  if (page.reading === 'empty') {
    return { title: t(messages ? 'page.emptyMessages' : 'page.emptyComments'), note: t('page.emptyNote') };
  }
  return {
    title: t(messages ? 'page.messages' : 'page.comments', { count: page.items }),
    note: t(messages ? 'page.readNoteMessages' : 'page.readNote'),
  };
}

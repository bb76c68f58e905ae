import type { SurfaceId } from '../../utils/core/item';
import { useDeskT } from '../hooks/use-t';
import text from '../styles/text.module.css';
import { Icon, Kbd } from '../ui';
import { isMessages } from './PageSummary';
import styles from './this-page.module.css';

/** The three ways to record. */
export function HowToRecord({ surface }: { surface: SurfaceId | null }) {
  const t = useDeskT();
  const messages = surface !== null && isMessages(surface);
  return (
    <section className={styles.section}>
      <h2 className={text.strong}>{t('how.title')}</h2>
      <ul className={styles.ways}>
        <li>
          <Icon name="plus" big />
          <span>
            {t(messages ? 'how.pressMessage' : 'how.press')}{' '}
            <span className={styles.sample}>
              <Icon name="plus" />
              {t('how.button')}
            </span>
          </span>
        </li>
        <li>
          <Icon name="keyboard" big />
          <span>
            {t(messages ? 'how.keysMessage' : 'how.keys')} <Kbd>Alt+Shift+J</Kbd>
          </span>
        </li>
        <li>
          <Icon name="selection" big />
          <span>{t('how.select')}</span>
        </li>
      </ul>
    </section>
  );
}

import { useEffect, useState } from 'react';
import type { Shortcut } from '../../../utils/platform/shortcuts';
import { Button, Kbd, Notice } from '../../ui';
import text from '../../styles/text.module.css';
import { useBrowser } from '../browser-port';
import { useWords } from '../words';
import { Section } from './Section';
import styles from './settings.module.css';

const COMMANDS = ['toggle-panel', 'capture', 'open-dashboard'] as const;
const WITHIN = [
  ['shortcuts.rows', ['↑', '↓', 'Enter']],
  ['shortcuts.search', ['/']],
  ['shortcuts.close', ['Esc']],
] as const;

export function ShortcutsSection() {
  const t = useWords();
  const { kind, shortcuts } = useBrowser();
  const set = useShortcuts();
  const [refused, setRefused] = useState(false);
  return (
    <Section id="pintasan" title={t('shortcuts.title')} lead={t('shortcuts.lead')}>
      <table className={styles.keys}>
        <thead>
          <tr>
            <th scope="col">{t('shortcuts.what')}</th>
            <th scope="col">{t('shortcuts.keys')}</th>
          </tr>
        </thead>
        <tbody>
          {COMMANDS.map((name) => (
            <tr key={name}>
              <td>{t(`shortcuts.${name}`)}</td>
              <td>
                <Keys shortcut={set?.find((shortcut) => shortcut.name === name)} />
              </td>
            </tr>
          ))}
          {WITHIN.map(([words, keys]) => (
            <tr key={words}>
              <td>{t(words)}</td>
              <td>
                <span className={styles.caps}>
                  {keys.map((key) => (
                    <Kbd key={key}>{key}</Kbd>
                  ))}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.source}>
        <p className={styles.sourceWords}>{t(`shortcuts.change.${kind}`)}</p>
        <Button
          size="small"
          icon="keyboard"
          onClick={() => void shortcuts.openSettings().catch(() => setRefused(true))}
        >
          {t('shortcuts.change')}
        </Button>
      </div>
      {refused && (
        <Notice tone="kuning" live="status">
          {t('shortcuts.refused')}
        </Notice>
      )}
    </Section>
  );
}

function Keys({ shortcut }: { shortcut: Shortcut | undefined }) {
  const t = useWords();
  if (shortcut?.keys === undefined || shortcut.keys === null)
    return <span className={text.meta}>{t('shortcuts.unset')}</span>;
  return <Kbd>{shortcut.keys}</Kbd>;
}

/** As the browser has them now; looked up again when the tab is looked at again, for they are changed elsewhere. */
function useShortcuts(): Shortcut[] | null {
  const { shortcuts } = useBrowser();
  const [set, setSet] = useState<Shortcut[] | null>(null);
  useEffect(() => {
    let alive = true;
    const look = () => {
      shortcuts.list().then(
        (list) => alive && setSet(list),
        () => alive && setSet([]),
      );
    };
    look();
    window.addEventListener('focus', look);
    return () => {
      alive = false;
      window.removeEventListener('focus', look);
    };
  }, [shortcuts]);
  return set;
}

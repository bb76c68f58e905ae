import { useDesk, type SidebarClient } from '../hooks/desk';
import { useDeskT, useTroubleWords } from '../hooks/use-t';
import { troubleOf } from '../hooks/trouble';
import { IconButton, Logo, useToast } from '../ui';
import styles from './shell.module.css';

export function Header({ onClose }: { onClose: () => Promise<void> }) {
  const desk = useDesk<SidebarClient>();
  const t = useDeskT();
  const words = useTroubleWords();
  const toast = useToast();
  const orSay = (work: Promise<void>) => {
    work.catch((error: unknown) => toast({ words: words(troubleOf(error)), tone: 'merah' }));
  };
  return (
    <header className={styles.header}>
      <h1 className={styles.wordmark}>
        <Logo />
        {t('panel.name')}
      </h1>
      <IconButton
        icon="open"
        label={t('panel.openDashboard')}
        onClick={() => orSay(desk.openDashboard({ id: null }))}
      />
      <IconButton icon="collapse" label={t('panel.close')} onClick={() => orSay(onClose())} />
    </header>
  );
}

import { useCallback, useState } from 'react';
import type { Account } from '../../utils/core/settings';
import { useDesk, type SidebarClient } from '../hooks/desk';
import { useSettings } from '../hooks/settings';
import { useQuery } from '../hooks/use-query';
import { useDeskT, useTroubleWords } from '../hooks/use-t';
import { Onboarding } from '../onboarding/Onboarding';
import type { Insert } from '../reply/Reply';
import { Button, cx, Notice, Skeleton, Toaster } from '../ui';
import { Header } from './Header';
import { Lists } from './Lists';
import { OpenAduan } from './OpenAduan';
import { useHeldKey } from './held-key';
import { useEscape } from './use-escape';
import styles from './shell.module.css';

export interface AppProps {
  site: Account['site'];
  /** Aduan to show first; null: the lists. */
  openAt: string | null;
}

/** The panel beside the page. */
export function App({ site, openAt }: AppProps) {
  const desk = useDesk<SidebarClient>();
  const { settings, ready, trouble, refresh } = useSettings();
  const words = useTroubleWords();
  const t = useDeskT();
  const [openId, setOpenId] = useState(openAt);
  const pending = useQuery(() => desk.pending(), [desk]);
  const close = () => setOpenId(null);
  // Both give the focus to the page.
  const released = useHeldKey();
  const leave = useCallback(() => released().then(() => desk.closePanel()), [released, desk]);
  const insert = useCallback<Insert>((input) => released().then(() => desk.insert(input)), [released, desk]);
  useEscape(() => {
    if (openId === null) void leave().catch(() => {});
    else close();
  });

  return (
    <div className={styles.shell}>
      <Header onClose={leave} />
      <main className={styles.main} aria-label={t('panel.name')}>
        {!ready && trouble === null && <Skeleton />}
        {!ready && trouble !== null && (
          <div className={styles.trouble}>
            <Notice
              tone="merah"
              live="alert"
              actions={
                <Button size="small" icon="recheck" onClick={refresh}>
                  {t('trouble.retry')}
                </Button>
              }
            >
              {words(trouble)}
            </Notice>
          </div>
        )}
        {ready && settings.profile === null && <Onboarding waiting={pending.data?.length ?? 0} />}
        {ready && settings.profile !== null && (
          <>
            <div className={styles.layer} inert={openId !== null}>
              <Lists site={site} pending={pending.data} onOpen={setOpenId} onAsked={close} />
            </div>
            {openId !== null && <OpenAduan id={openId} insert={insert} onBack={close} />}
          </>
        )}
        <Toaster className={cx(styles.toaster, openId !== null && styles.toasterHigh)} />
      </main>
    </div>
  );
}

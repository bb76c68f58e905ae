import { useEffect, useRef, useState } from 'react';
import type { Account } from '../../utils/core/settings';
import type { PendingCapture } from '../../utils/rpc/contract';
import { useDesk } from '../hooks/desk';
import { useQuery } from '../hooks/use-query';
import { useDeskT } from '../hooks/use-t';
import { Icon, TabPanel, Tabs } from '../ui';
import { Queue } from './Queue';
import { ThisPage } from './ThisPage';
import { FIRST_QUESTION, type QueueQuestion } from './use-queue';
import styles from './shell.module.css';

type View = 'page' | 'queue';

interface ListsProps {
  site: Account['site'];
  /** undefined until known. */
  pending: PendingCapture[] | undefined;
  onOpen: (id: string) => void;
  /** A capture has just come to wait for the person: whatever covers the question goes. */
  onAsked: () => void;
}

/** The two tabs. */
export function Lists({ site, pending, onOpen, onAsked }: ListsProps) {
  const waiting = pending?.length;
  const desk = useDesk();
  const t = useDeskT();
  const [view, setView] = useState<View>('page');
  const [question, setQuestion] = useState<QueueQuestion>(FIRST_QUESTION);
  const { data: counts } = useQuery(() => desk.counts(), [desk]);
  const known = useRef(waiting);
  const overdue = counts?.overdue ?? 0;

  useEffect(() => {
    const risen = waiting !== undefined && known.current !== undefined && waiting > known.current;
    known.current = waiting;
    if (!risen || document.visibilityState !== 'visible') return;
    setView('page');
    onAsked();
  }, [waiting, onAsked]);

  return (
    <>
      <Tabs
        className={styles.tabs}
        label={t('panel.views')}
        value={view}
        onValueChange={setView}
        items={[
          {
            value: 'page',
            label: t('tab.page'),
            count: waiting ?? 0,
            tone: 'brand',
            countWords: t('tab.pageCount', { count: waiting ?? 0 }),
          },
          {
            value: 'queue',
            label: t('tab.queue'),
            count: overdue,
            tone: 'merah',
            countWords: t('tab.queueCount', { count: overdue }),
          },
        ]}
      >
        <TabPanel value="page" className={styles.scroll}>
          <ThisPage site={site} pending={pending ?? []} onOpen={onOpen} />
        </TabPanel>
        <TabPanel value="queue" className={styles.scroll}>
          <Queue question={question} onQuestion={setQuestion} counts={counts} onOpen={onOpen} />
        </TabPanel>
      </Tabs>
      <footer className={styles.footer}>
        <Icon name="lock" />
        {t('panel.local')}
      </footer>
    </>
  );
}

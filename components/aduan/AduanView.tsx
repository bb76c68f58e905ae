import { useRef, type ReactNode } from 'react';
import { useDesk } from '../hooks/desk';
import { useQuery } from '../hooks/use-query';
import { useDeskT, useTroubleWords } from '../hooks/use-t';
import { Reply, type Insert } from '../reply/Reply';
import { Button, ErrorBoundary, Notice, Skeleton } from '../ui';
import { Clocks } from './Clocks';
import { History } from './History';
import { NextStepBar } from './NextStepBar';
import { Notes } from './Notes';
import { Quote } from './Quote';
import { StickyHead } from './StickyHead';
import { Summary } from './Summary';
import { useStatusChange } from './use-status-change';
import { useInView } from './use-in-view';
import styles from './view.module.css';
import type { AduanDetail } from '../../utils/rpc/contract';

export interface AduanViewProps {
  id: string;
  /** Puts a text into the site's reply box. Absent where there is no page (dashboard): then only copying is offered. */
  insert?: Insert;
  /** Above the scrolling part: a way back, a way to close. */
  head?: ReactNode;
}

/** One aduan from top to bottom, and its best next step below. Fills its container's height. */
export function AduanView({ id, insert, head }: AduanViewProps) {
  return (
    <article className={styles.view} key={id}>
      {head}
      <ErrorBoundary>
        <Loaded id={id} insert={insert} />
      </ErrorBoundary>
    </article>
  );
}

interface PartProps {
  id: string;
  insert: Insert | undefined;
}

function Loaded({ id, insert }: PartProps) {
  const desk = useDesk();
  const t = useDeskT();
  const words = useTroubleWords();
  const { data, trouble, refresh } = useQuery(() => desk.detail({ id }), [desk, id]);
  if (data !== undefined) return <Detail detail={data} insert={insert} refresh={refresh} />;
  if (trouble === null) return <Skeleton rows={4} />;
  return (
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
  );
}

function Detail({ detail, insert, refresh }: { detail: AduanDetail; insert: Insert | undefined; refresh: () => void }) {
  const { aduan, events } = detail;
  const reply = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const replySeen = useInView(reply, { ignoreBelow: 0.4 });
  const titleSeen = useInView(title, { initially: true });
  const status = useStatusChange(aduan, refresh);
  const goToReply = () => {
    reply.current?.scrollIntoView?.({ block: 'start' });
    reply.current?.querySelector<HTMLElement>('button[aria-pressed="true"]')?.focus({ preventScroll: true });
  };

  return (
    <>
      <div className={styles.frame}>
        <StickyHead aduan={aduan} shown={!titleSeen} />
        <div className={styles.scroll} data-scroll="">
          <Summary aduan={aduan} change={status} titleRef={title} />
          <Clocks aduan={aduan} />
          <Quote aduan={aduan} />
          {aduan.statusClass === 'open' && <Reply aduan={aduan} insert={insert} ref={reply} />}
          <Notes id={aduan.id} />
          <History events={events} />
        </div>
      </div>
      <NextStepBar aduan={aduan} change={status} onReply={goToReply} replySeen={replySeen} />
      {status.dialog}
    </>
  );
}

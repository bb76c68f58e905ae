import type { Account } from '../../utils/core/settings';
import type { PendingCapture } from '../../utils/rpc/contract';
import { useDesk, type SidebarClient } from '../hooks/desk';
import { useQuery } from '../hooks/use-query';
import { useTroubleWords } from '../hooks/use-t';
import { Notice, Skeleton } from '../ui';
import { HowToRecord } from './HowToRecord';
import { OwnAccount } from './OwnAccount';
import { PageSummary } from './PageSummary';
import { PendingQuestion } from './PendingQuestion';
import { Unrecognised } from './Unrecognised';
import styles from './this-page.module.css';

interface ThisPageProps {
  site: Account['site'];
  pending: PendingCapture[];
  onOpen: (id: string) => void;
}

/** What Tanggap sees here, what waits for an answer, and how to record. */
export function ThisPage({ site, pending, onOpen }: ThisPageProps) {
  const desk = useDesk<SidebarClient>();
  const words = useTroubleWords();
  const { data: page, trouble, refresh } = useQuery(() => desk.page(), [desk]);
  return (
    <>
      {pending.map((capture) => (
        <PendingQuestion key={capture.id} capture={capture} onOpen={onOpen} />
      ))}
      {page === undefined && trouble === null && <Skeleton rows={2} />}
      {page === undefined && trouble !== null && (
        <div className={styles.section}>
          <Notice tone="merah" live="alert">
            {words(trouble)}
          </Notice>
        </div>
      )}
      {page !== undefined && page?.reading === 'unrecognised' && <Unrecognised page={page} onChecked={refresh} />}
      {page !== undefined && page?.reading !== 'unrecognised' && (
        <>
          <PageSummary site={site} page={page} onChecked={refresh} />
          <OwnAccount site={site} known={page?.accountKnown ?? true} />
          <HowToRecord surface={page?.surface ?? null} />
        </>
      )}
    </>
  );
}

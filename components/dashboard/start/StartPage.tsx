import { useDesk, useQuery } from '../../hooks';
import { Onboarding } from '../../onboarding/Onboarding';
import { PageHead } from '../PageHead';
import { useWords } from '../words';
import styles from './start.module.css';

/** Before the first aduan: who answers from this device. Leaves by itself once that is stored. */
export function StartPage() {
  const t = useWords();
  const desk = useDesk();
  const { data } = useQuery(() => desk.counts(), [desk]);
  return (
    <div className={styles.page}>
      <PageHead title={t('start.title')} />
      <div className={styles.card}>
        <Onboarding waiting={data?.pending ?? 0} />
      </div>
    </div>
  );
}

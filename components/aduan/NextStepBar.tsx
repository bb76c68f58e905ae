import type { Aduan } from '../../utils/core/aduan';
import { useDeskT } from '../hooks/use-t';
import { Button } from '../ui';
import { nextStep } from './next-step';
import type { StatusChange } from './use-status-change';
import styles from './view.module.css';

interface NextStepBarProps {
  aduan: Aduan;
  change: StatusChange;
  onReply: () => void;
  /** The reply part is on screen: its own first button is then the one to press. */
  replySeen: boolean;
}

/** The best next step, always in reach. */
export function NextStepBar({ aduan, change, onReply, replySeen }: NextStepBarProps) {
  const t = useDeskT();
  const step = nextStep(aduan);
  if (step.kind === 'none' || (step.kind === 'reply' && replySeen)) return null;
  return (
    <div className={styles.bar}>
      {step.kind === 'reply' && (
        <Button variant="primary" size="big" icon="reply" grow onClick={onReply}>
          {t('next.reply')}
        </Button>
      )}
      {step.kind === 'status' && (
        <Button variant="primary" size="big" grow busy={change.busy} onClick={() => change.choose(step.to)}>
          {change.busy ? t('action.saving') : t(`next.${step.to}`)}
        </Button>
      )}
      {step.kind === 'reopen' && (
        <Button size="big" grow busy={change.busy} onClick={() => change.choose('diproses')}>
          {change.busy ? t('action.saving') : t('status.reopen')}
        </Button>
      )}
    </div>
  );
}

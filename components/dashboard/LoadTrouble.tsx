import { useTroubleWords, type Trouble } from '../hooks';
import { Button, Notice } from '../ui';
import { useWords } from './words';

export interface LoadTroubleProps {
  trouble: Trouble;
  /** What is missing or old because of it. */
  title: string;
  /** Words of the button; absent: "try again". */
  again?: string;
  onAgain: () => void;
}

/** Something could not be read. Nothing was to be saved, so the words do not speak of saving. */
export function LoadTrouble({ trouble, title, again, onAgain }: LoadTroubleProps) {
  const t = useWords();
  const words = useTroubleWords();
  const unread = trouble === 'STORAGE_FULL' || trouble === 'STORAGE_BLOCKED' || trouble === 'UNKNOWN';
  return (
    <Notice
      tone="merah"
      live="alert"
      title={title}
      actions={
        <Button size="small" icon="recheck" onClick={onAgain}>
          {again ?? t('trouble.again')}
        </Button>
      }
    >
      {unread ? t(`load.${trouble}`) : words(trouble)}
    </Notice>
  );
}

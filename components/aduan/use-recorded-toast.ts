import { useCallback } from 'react';
import type { Aduan } from '../../utils/core/aduan';
import { dateTime } from '../../utils/i18n';
import { useDesk, type DeskClient } from '../hooks/desk';
import { useLanguage } from '../hooks/settings';
import { troubleOf } from '../hooks/trouble';
import { useDeskT, useTroubleWords } from '../hooks/use-t';
import { useToast } from '../ui';

const PAGE = 200;

/** Which aduan were just recorded: that one, or all since an instant (epoch ms). */
export type Recorded = { aduanId: string } | { since: number };

/**
 * Says that aduan were recorded from here (a press on the page is told by the page itself); a single one with a way to
 * take it back.
 */
export function useRecordedToast(): (recorded: Recorded) => Promise<void> {
  const desk = useDesk();
  const t = useDeskT();
  const words = useTroubleWords();
  const language = useLanguage();
  const toast = useToast();

  return useCallback(
    async (recorded: Recorded) => {
      const rows = await findRecorded(desk, recorded);
      const [row] = rows;
      if (row === undefined) return;
      if (rows.length > 1) {
        toast({ words: t('captured.several', { count: rows.length }) });
        return;
      }
      const undo = async () => {
        try {
          await desk.undoCapture({ id: row.id });
          toast({ words: t('captured.undone', { number: row.number }) });
        } catch (error) {
          toast({ words: words(troubleOf(error)), tone: 'merah' });
        }
      };
      const date = dateTime(row.clocks.response.due, language);
      toast({
        words: t('captured.toast', { number: row.number, date }),
        undo: () => void undo(),
        undoWords: t('captured.undo'),
      });
    },
    [desk, t, words, language, toast],
  );
}

type News = Pick<Aduan, 'id' | 'number' | 'clocks'>;

/** Lists come by deadline, so both ends of a long one are looked at for the newest. */
async function findRecorded(desk: DeskClient, recorded: Recorded): Promise<News[]> {
  if ('aduanId' in recorded) return [(await desk.detail({ id: recorded.aduanId })).aduan];
  const ask = (offset: number) => desk.list({ search: '', filter: 'open', offset, limit: PAGE });
  const first = await ask(0);
  const last = first.total > PAGE ? await ask(Math.max(PAGE, first.total - PAGE)) : null;
  return [...first.rows, ...(last?.rows ?? [])].filter((row) => row.capturedAt >= recorded.since);
}

import { useDesk, type SidebarClient } from '../hooks/desk';
import { useAction } from '../hooks/use-action';
import { useDeskT, useTroubleWords } from '../hooks/use-t';
import { Button } from '../ui';

/** Has the page read again. */
export function Recheck({ onChecked }: { onChecked: () => void }) {
  const desk = useDesk<SidebarClient>();
  const t = useDeskT();
  const words = useTroubleWords();
  const checking = useAction(async () => {
    await desk.recheckPage();
    onChecked();
  });
  return (
    <>
      <Button icon="recheck" busy={checking.busy} onClick={() => void checking.run()}>
        {t(checking.busy ? 'page.rechecking' : 'page.recheck')}
      </Button>
      <div role="alert">{checking.trouble !== null && words(checking.trouble)}</div>
    </>
  );
}

import { useState } from 'react';
import type { Template } from '../../../utils/core/template';
import { useAction, useDesk, useTroubleWords, type DashboardClient } from '../../hooks';
import { Button, ConfirmDialog, Notice, useToast } from '../../ui';
import { go, href } from '../routes';
import { useWords } from '../words';

export interface RemoveTemplateProps {
  /** An own one is deleted; an edited one gets its bundled words back. */
  template: Template;
  onRemoved: () => void;
}

export function RemoveTemplate({ template, onRemoved }: RemoveTemplateProps) {
  const t = useWords();
  const words = useTroubleWords();
  const desk = useDesk<DashboardClient>();
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const own = template.origin === 'own';
  const removing = useAction(async () => {
    await desk.removeTemplate({ id: template.id });
    setAsking(false);
    onRemoved();
    toast({ words: own ? t('editor.deleted', { title: template.title }) : t('editor.restored') });
    if (own) go(href.templates);
  });
  const { title } = template;
  return (
    <>
      <Button variant={own ? 'danger' : 'default'} icon={own ? 'remove' : 'undo'} onClick={() => setAsking(true)}>
        {t(own ? 'editor.delete' : 'editor.restore')}
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={(open) => {
          setAsking(open);
          removing.clear();
        }}
        title={t(own ? 'editor.delete.ask' : 'editor.restore.ask', { title })}
        description={t(own ? 'editor.delete.words' : 'editor.restore.words')}
        confirm={t(own ? 'editor.delete' : 'editor.restore')}
        confirming={t('settings.saving')}
        danger
        busy={removing.busy}
        onConfirm={() => void removing.run()}
      >
        {removing.trouble !== null && (
          <Notice tone="merah" live="alert">
            {words(removing.trouble)}
          </Notice>
        )}
      </ConfirmDialog>
    </>
  );
}

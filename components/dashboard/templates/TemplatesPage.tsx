import { useState } from 'react';
import { useDesk, useQuery, type DashboardClient } from '../../hooks';
import { buttonClass, cx, EmptyState, Icon, Skeleton } from '../../ui';
import { LoadTrouble } from '../LoadTrouble';
import { PageHead } from '../PageHead';
import { href, NEW_TEMPLATE } from '../routes';
import { useAtLeast } from '../use-media';
import { useWords } from '../words';
import { EditorPane } from './EditorPane';
import { TemplateList } from './TemplateList';
import type { TemplateMemory } from './template-memory';
import styles from './templates.module.css';

/** From here on list and editor stand side by side. */
const BESIDE = 1100;

export interface TemplatesPageProps {
  memory: TemplateMemory;
  /** Of the open one; `NEW_TEMPLATE` for one being written; null for none. */
  templateId: string | null;
}

/** Reply templates: the list by step, and the editor of one. */
export function TemplatesPage({ memory, templateId }: TemplatesPageProps) {
  const t = useWords();
  const desk = useDesk<DashboardClient>();
  const { data, trouble, refresh } = useQuery(() => desk.templates(), [desk]);
  const [search, setSearch] = useState('');
  const wide = useAtLeast(BESIDE);
  const listed = wide || templateId === null;

  return (
    <>
      <PageHead
        title={t('templates.title')}
        lead={t('templates.lead')}
        actions={
          listed && (
            <a className={buttonClass(templateId === null ? 'primary' : 'default')} href={href.template(NEW_TEMPLATE)}>
              <Icon name="plus" />
              {t('templates.new')}
            </a>
          )
        }
      />
      {trouble !== null && (
        <div className={styles.trouble}>
          <LoadTrouble trouble={trouble} title={t('templates.trouble')} onAgain={refresh} />
        </div>
      )}
      {data === undefined && trouble === null && <Skeleton rows={5} />}
      {data !== undefined && (
        <div className={cx(styles.split, wide && styles.wide)}>
          {listed && (
            <TemplateList
              templates={data}
              openId={templateId}
              drafts={memory.drafts}
              search={search}
              onSearch={setSearch}
            />
          )}
          {templateId !== null && (
            <EditorPane key={templateId} id={templateId} templates={data} memory={memory} alone={!wide} />
          )}
          {templateId === null && wide && (
            <div className={styles.pane}>
              <EmptyState icon="document" title={t('templates.pick')}>
                {t('templates.pick.words')}
              </EmptyState>
            </div>
          )}
        </div>
      )}
    </>
  );
}

import { useState } from 'react';
import type { ReplyStep, Template, Tone } from '../../../utils/core/template';
import { Button, Count, cx, EmptyState, Icon, Kbd, Segmented, TextInput } from '../../ui';
import text from '../../styles/text.module.css';
import { href, NEW_TEMPLATE } from '../routes';
import { useSearchKey } from '../use-search-key';
import { useWords } from '../words';
import { groupTemplates, TONES, type TemplateGroup } from './choices';
import { useReplyWords, useTemplateMeta } from './reply-words';
import type { TemplateMemory } from './template-memory';
import styles from './templates.module.css';

/** Unfolded from the start, so that the list shows what it holds. */
const FIRST: ReplyStep = 'acknowledge';

export interface TemplateListProps {
  templates: readonly Template[];
  openId: string | null;
  drafts: TemplateMemory['drafts'];
  search: string;
  onSearch: (search: string) => void;
}

/** All templates under the step they are for; unsaved ones say so. */
export function TemplateList({ templates, openId, drafts, search, onSearch }: TemplateListProps) {
  const t = useWords();
  const words = useReplyWords();
  const box = useSearchKey();
  const [tone, setTone] = useState<Tone | 'all'>('all');
  const groups = groupTemplates(
    tone === 'all' ? templates : templates.filter((template) => template.tone === tone),
    search,
  );
  const found = groups.reduce((sum, group) => sum + group.templates.length, 0);
  const begun = drafts.get(NEW_TEMPLATE);
  return (
    <section className={styles.list} aria-label={t('templates.list')}>
      <div className={styles.listHead}>
        <TextInput
          ref={box}
          type="search"
          icon="search"
          aria-label={t('templates.search')}
          placeholder={t('templates.searchHint')}
          value={search}
          onValueChange={onSearch}
          hint={
            search === '' && (
              <span className={styles.hint}>
                <Kbd>/</Kbd>
              </span>
            )
          }
        />
        <Segmented
          label={t('templates.tone')}
          value={tone}
          onValueChange={setTone}
          items={(['all', ...TONES] as const).map((value) => ({
            value,
            label: value === 'all' ? t('templates.tone.all') : words.tone(value),
          }))}
        />
        <output className={text.meta}>
          {found === templates.length
            ? t('templates.count', { n: templates.length })
            : t('templates.found', { n: found, total: templates.length })}
        </output>
      </div>
      {begun !== undefined && (
        <Item
          id={NEW_TEMPLATE}
          title={begun.text.title.trim() === '' ? t('editor.new') : begun.text.title}
          open={openId === NEW_TEMPLATE}
          unsaved
        />
      )}
      {groups.map((group) => (
        <Group key={group.step} group={group} openId={openId} drafts={drafts} forced={search !== ''} />
      ))}
      {found === 0 && search !== '' && (
        <EmptyState
          icon="search"
          title={t('templates.noMatch', { words: search })}
          actions={<Button onClick={() => onSearch('')}>{t('list.clearSearch')}</Button>}
        />
      )}
      {templates.length === 0 && (
        <EmptyState icon="document" title={t('templates.none')}>
          {t('templates.none.words')}
        </EmptyState>
      )}
    </section>
  );
}

interface GroupProps {
  group: TemplateGroup;
  openId: string | null;
  drafts: TemplateMemory['drafts'];
  /** Shows its templates whatever the fold says: something is searched. */
  forced: boolean;
}

/** The templates of one step. Folded until asked for, unless one of them is open or not saved. */
function Group({ group: { step, templates }, openId, drafts, forced }: GroupProps) {
  const t = useWords();
  const words = useReplyWords();
  const needed = templates.some(({ id }) => id === openId || drafts.has(id));
  /** null: as needed. */
  const [wanted, setWanted] = useState<boolean | null>(null);
  const unfolded = forced || (wanted ?? (needed || step === FIRST));
  return (
    <section>
      <h2 className={styles.step}>
        <button
          type="button"
          className={cx(styles.fold, 'tg-ring-inside')}
          aria-expanded={unfolded}
          onClick={() => setWanted(!unfolded)}
        >
          <Icon name="next" className={styles.turn} />
          <span className={styles.foldName}>{words.step(step)}</span>
          <Count value={templates.length} words={t('templates.count', { n: templates.length })} />
        </button>
      </h2>
      {unfolded && (
        <ul>
          {templates.map((template) => (
            <li key={template.id}>
              <TemplateItem template={template} open={openId === template.id} unsaved={drafts.has(template.id)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function TemplateItem({ template, open, unsaved }: { template: Template; open: boolean; unsaved: boolean }) {
  const meta = useTemplateMeta();
  return <Item id={template.id} title={template.title} meta={meta(template)} open={open} unsaved={unsaved} />;
}

interface ItemProps {
  id: string;
  title: string;
  meta?: string;
  open: boolean;
  unsaved: boolean;
}

function Item({ id, title, meta, open, unsaved }: ItemProps) {
  const t = useWords();
  return (
    <a
      className={cx(styles.item, open && styles.open, 'tg-ring-inside')}
      href={href.template(id)}
      aria-current={open ? 'true' : undefined}
      data-template={id}
    >
      <span className={styles.itemTitle}>{title}</span>
      {meta !== undefined && <span className={text.meta}>{meta}</span>}
      {unsaved && <span className={styles.unsaved}>{t('template.unsaved')}</span>}
    </a>
  );
}

import { useEffect, useMemo, useRef } from 'react';
import { useDesk, useQuery, useSettings } from '../hooks';
import { EmptyState, ErrorBoundary, Skeleton, Toaster, useToast } from '../ui';
import { AccessPage } from './access/AccessPage';
import { ListPage } from './list/ListPage';
import { useListState } from './list/list-state';
import { LoadTrouble } from './LoadTrouble';
import { Nav } from './Nav';
import { PageHead } from './PageHead';
import { goInstead, href, parseRoute, useHash, type Page } from './routes';
import { SettingsPage } from './settings/SettingsPage';
import { StartPage } from './start/StartPage';
import { Strips } from './Strips';
import { TemplatesPage } from './templates/TemplatesPage';
import { useTemplateMemory } from './templates/template-memory';
import { useAccess } from './use-access';
import { useWords } from './words';
import styles from './shell.module.css';

/** Navigation, what is missing, and the page the address names. */
export function Shell() {
  const t = useWords();
  const hash = useHash();
  const route = useMemo(() => parseRoute(hash), [hash]);
  const { settings, ready } = useSettings();
  const desk = useDesk();
  const counts = useQuery(() => desk.counts(), [desk]);
  const access = useAccess();
  // Above the pages, so that both survive going to another one.
  const list = useListState();
  const memory = useTemplateMemory();

  const toast = useToast();
  const { profile } = settings;
  /** The form was on screen, so an end of it is worth a word. */
  const asked = useRef(false);
  const wantsStart = ready && profile === null && hash === '';
  const startIsOver = ready && profile !== null && route.page === 'start';
  useEffect(() => {
    if (wantsStart) goInstead(href.start);
    if (startIsOver) goInstead(href.list);
    if (startIsOver && asked.current) toast({ words: t('start.done') });
    asked.current = profile === null && route.page === 'start';
  }, [wantsStart, startIsOver, profile, route.page, toast, t]);
  // A place within the page takes the focus itself.
  const within =
    (route.page === 'settings' && route.section !== null) || (route.page === 'list' && route.aduanId !== null);
  usePageChange(route.page, within);

  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#main" onClick={skipToMain}>
        {t('nav.skip')}
      </a>
      <Nav page={route.page} overdue={counts.data?.overdue ?? 0} missing={access.missing?.length ?? 0} />
      <main className={styles.main} id="main" tabIndex={-1}>
        <div className={styles.strips}>
          <Strips page={route.page} missing={access.missing} />
        </div>
        <ErrorBoundary key={route.page}>
          {!ready && <Waiting />}
          {ready && route.page === 'list' && (
            <ListPage state={list} aduanId={route.aduanId} counts={counts.data ?? null} />
          )}
          {ready && route.page === 'templates' && <TemplatesPage memory={memory} templateId={route.templateId} />}
          {ready && route.page === 'settings' && <SettingsPage section={route.section} />}
          {ready && route.page === 'access' && <AccessPage access={access} />}
          {ready && route.page === 'start' && profile === null && <StartPage />}
          {ready && route.page === 'missing' && <Missing />}
        </ErrorBoundary>
      </main>
      <Toaster className={styles.toaster} />
    </div>
  );
}

/** The address belongs to the pages, so the link moves the focus itself. */
function skipToMain(event: React.MouseEvent): void {
  event.preventDefault();
  document.querySelector<HTMLElement>('#main')?.focus();
}

/** Until the background has answered once; says why when it cannot. */
function Waiting() {
  const t = useWords();
  const { trouble } = useSettings();
  if (trouble === null) return <Skeleton rows={4} />;
  return (
    <LoadTrouble
      trouble={trouble}
      title={t('settings.none')}
      again={t('trouble.reload')}
      onAgain={() => location.reload()}
    />
  );
}

function Missing() {
  const t = useWords();
  return (
    <>
      <PageHead title={t('page.missing')} />
      <EmptyState icon="search" title={t('page.missing.words')} actions={<a href={href.list}>{t('nav.list')}</a>} />
    </>
  );
}

const TITLES = {
  list: 'nav.list',
  templates: 'nav.templates',
  settings: 'nav.settings',
  access: 'nav.access',
  start: 'nav.start',
  missing: 'page.missing',
} as const satisfies Record<Page, string>;

/** Names the tab, and on a change of page moves the focus to the new heading. */
function usePageChange(page: Page, within: boolean): void {
  const t = useWords();
  const before = useRef(page);
  useEffect(() => {
    document.title = `Tanggap · ${t(TITLES[page])}`;
  }, [page, t]);
  useEffect(() => {
    if (before.current === page) return;
    before.current = page;
    if (within) return;
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('#page-title')?.focus();
  }, [page, within]);
}

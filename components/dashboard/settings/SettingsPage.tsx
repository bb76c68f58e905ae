import { useEffect } from 'react';
import { cx } from '../../ui';
import { PageHead } from '../PageHead';
import { href } from '../routes';
import { useWords } from '../words';
import { AboutSection } from './AboutSection';
import { AccountsSection } from './AccountsSection';
import { DeadlinesSection } from './DeadlinesSection';
import { LanguageSection } from './LanguageSection';
import { LookSection } from './LookSection';
import { MeSection } from './MeSection';
import { SECTIONS, type SectionId } from './Section';
import { ShortcutsSection } from './ShortcutsSection';
import styles from './settings.module.css';

const TITLES = {
  saya: 'me.title',
  akun: 'accounts.title',
  bahasa: 'language.title',
  tampilan: 'look.title',
  tenggat: 'deadlines.title',
  pintasan: 'shortcuts.title',
  data: 'about.title',
} as const satisfies Record<SectionId, string>;

/** Every setting on one page; `section` is scrolled to and gets the focus. */
export function SettingsPage({ section }: { section: string | null }) {
  const t = useWords();
  useEffect(() => {
    if (section === null) return;
    const title = document.querySelector<HTMLElement>(`#section-${CSS.escape(section)}`);
    title?.scrollIntoView({ block: 'start' });
    title?.focus({ preventScroll: true });
  }, [section]);
  return (
    <>
      <PageHead title={t('settings.title')} />
      <div className={styles.page}>
        <nav className={styles.subnav} aria-label={t('settings.sections')}>
          {SECTIONS.map((id) => (
            <a
              key={id}
              className={cx(styles.sublink)}
              href={href.section(id)}
              aria-current={section === id ? 'location' : undefined}
            >
              {t(TITLES[id])}
            </a>
          ))}
        </nav>
        <div className={styles.sections}>
          <MeSection />
          <AccountsSection />
          <LanguageSection />
          <LookSection />
          <DeadlinesSection />
          <ShortcutsSection />
          <AboutSection />
        </div>
      </div>
    </>
  );
}

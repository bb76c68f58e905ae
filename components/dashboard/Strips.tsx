import { SITE_HOSTS } from '../../utils/platform/hosts';
import { useSettings } from '../hooks';
import { buttonClass, Notice } from '../ui';
import { href, type Page } from './routes';
import { useWords } from './words';

export interface StripsProps {
  page: Page;
  /** Hosts without access; null while unknown. */
  missing: string[] | null;
}

/** What keeps the product from working fully, on top of every page but the one that mends it. */
export function Strips({ page, missing }: StripsProps) {
  const t = useWords();
  const { settings, ready } = useSettings();
  const count = missing?.length ?? 0;
  return (
    <>
      {ready && settings.profile === null && page !== 'start' && (
        <Notice
          tone="brand"
          icon="person"
          actions={
            <a className={buttonClass('default', 'small')} href={href.start}>
              {t('strip.profile.go')}
            </a>
          }
        >
          {t('strip.profile')}
        </Notice>
      )}
      {count > 0 && page !== 'access' && (
        <Notice
          tone="kuning"
          live="status"
          actions={
            <a className={buttonClass('default', 'small')} href={href.access}>
              {t('strip.access.go')}
            </a>
          }
        >
          {count === SITE_HOSTS.length ? t('strip.access.all') : t('strip.access', { n: count })}
        </Notice>
      )}
    </>
  );
}

/** What the address asks of the stand-in; read once at load, so that navigation inside the page keeps it. */
export type PageLanguage = 'id' | 'en' | 'xx';

const query = new URLSearchParams(location.search);
const lang = query.get('lang');

export const switches = {
  /** `xx`: every label replaced by nonsense, to prove that nothing depends on words. */
  lang: (lang === 'en' || lang === 'xx' ? lang : 'id') satisfies PageLanguage as PageLanguage,
  dark: query.get('theme') === 'dark',
  /** Extra wrapper elements around everything that may be wrapped. */
  wrap: query.has('wrap'),
  /** Content and answers of the page come late. */
  slow: query.has('slow'),
  /** Whether the page shows whose account is in use. */
  account: !query.has('noaccount'),
  /** Leaves message ids out. */
  ids: !query.has('noids'),
  /** Adds so many generated comments to the post. */
  many: Number(query.get('many') ?? 0),
  /** A floating chat over pages that are not the inbox. */
  chatTab: query.has('chattab'),
  /** Composers that look like one but take no text. */
  deafComposer: query.has('deaf'),
};

/** Delay of content, ms. */
export const CONTENT_DELAY = switches.slow ? 1500 : 0;
/** Delay until something sent appears in the thread, ms. */
export const SEND_DELAY = switches.slow ? 1500 : 120;

const boot = JSON.parse(document.getElementById('boot')?.textContent ?? '{}') as { now?: number };

/** Epoch ms the invented conversations are dated from: the server's start, equal for every tab. */
export const BASE: number = boot.now ?? Math.floor(Date.now() / 60_000) * 60_000;

const MINUTE = 60_000;
export const minutes = (count: number): number => BASE - count * MINUTE;
export const hours = (count: number): number => minutes(count * 60);
export const days = (count: number): number => hours(count * 24);

export const wait = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms));

import type { ReplyStep, Template, Tone } from '../template';

/** One thing to say, in both tones. */
export interface Wording {
  /** Middle of the id: `umum`, a category, or one of the situations in situations.ts. */
  key: string;
  title: string;
  /** Category ids; absent: any. */
  categories?: readonly string[];
  formal: string;
  informal: string;
}

/** First part of the ids, stable for ever: people's changes to a bundled template are kept under its id. */
const STEP_WORDS: Readonly<Record<ReplyStep, string>> = {
  acknowledge: 'terima',
  askLocation: 'tanya',
  forwarded: 'teruskan',
  inProgress: 'proses',
  done: 'selesai',
  notOurs: 'wewenang',
  apology: 'maaf',
};

const TONE_WORDS: Readonly<Record<Tone, string>> = { formal: 'formal', informal: 'santai' };

/** `terima.umum.formal` and `terima.umum.santai` from one wording. */
export function bundle(step: ReplyStep, wordings: readonly Wording[]): Template[] {
  return wordings.flatMap(({ key, title, categories = [], ...bodies }) =>
    (['formal', 'informal'] as const).map((tone) => ({
      id: `${STEP_WORDS[step]}.${key}.${TONE_WORDS[tone]}`,
      title,
      step,
      tone,
      categories: [...categories],
      body: bodies[tone],
      origin: 'bundled' as const,
    })),
  );
}

/** A wording for one category, keyed by it. */
export function about(category: string, title: string, formal: string, informal: string): Wording {
  return { key: category, title, categories: [category], formal, informal };
}

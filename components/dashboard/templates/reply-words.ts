import { useMemo } from 'react';
import type { ReplyStep, Template, Tone } from '../../../utils/core/template';
import { categoryWords } from '../../../utils/i18n/category';
import { replyWords } from '../../../utils/i18n/reply';
import { useLanguage } from '../../hooks';
import { useWords } from '../words';

export interface ReplyWords {
  step: (step: ReplyStep) => string;
  tone: (tone: Tone) => string;
  /** An id of another version as it is written. */
  category: (id: string) => string;
}

/** What templates are about, in the person's language. */
export function useReplyWords(): ReplyWords {
  const language = useLanguage();
  return useMemo(() => {
    const words = replyWords(language);
    return {
      step: (step) => words(`step.${step}`),
      tone: (tone) => words(`tone.${tone}`),
      category: (id) => categoryWords(id, language),
    };
  }, [language]);
}

/** "Formal · Semua kategori · Bawaan" */
export function useTemplateMeta(): (template: Template) => string {
  const t = useWords();
  const words = useReplyWords();
  return ({ tone, categories, origin }) => {
    const about = categories.length === 0 ? t('template.anyCategory') : categories.map(words.category).join(', ');
    return [words.tone(tone), about, t(`template.${origin}`)].join(' · ');
  };
}

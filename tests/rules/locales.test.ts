import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Catalogue = Record<string, string>;

const ids = import.meta.glob<Record<string, Catalogue>>('../../utils/i18n/id/*.ts', { eager: true });
const ens = import.meta.glob<Record<string, Catalogue>>('../../utils/i18n/en/*.ts', { eager: true });

const area = (path: string) => path.replace(/^.*\/|\.ts$/gu, '');
const byArea = (modules: Record<string, Record<string, Catalogue>>) =>
  new Map(Object.entries(modules).map(([path, module]) => [area(path), Object.values(module)[0] ?? {}] as const));

const indonesian = byArea(ids);
const english = byArea(ens);
const areas = [...indonesian.keys()];

/** Names of the values a sentence takes; `{n|a|b}` takes `n`. */
function placeholders(sentence: string): string[] {
  const names = [...sentence.matchAll(/\{([^{}|]+)(?:\|[^{}]*)?\}/gu)].map((match) => match[1] ?? '');
  return [...new Set(names)].toSorted();
}

describe('the catalogues', () => {
  it('are there, in both languages', () => {
    expect(areas.length).toBeGreaterThan(3);
    expect([...english.keys()].toSorted()).toEqual(areas.toSorted());
  });

  it.each(areas)('%s has the same keys in both languages', (name) => {
    expect(Object.keys(english.get(name) ?? {}).toSorted()).toEqual(Object.keys(indonesian.get(name) ?? {}).toSorted());
  });

  it.each(areas)('%s takes the same values in both languages', (name) => {
    const differing = Object.entries(indonesian.get(name) ?? {}).filter(
      ([key, sentence]) => placeholders(sentence).join() !== placeholders(english.get(name)?.[key] ?? '').join(),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it.each(areas)('%s has a text for every key, without stray spaces', (name) => {
    for (const [language, catalogue] of [['id', indonesian.get(name)], ['en', english.get(name)]] as const) {
      const bad = Object.entries(catalogue ?? {}).filter(([, sentence]) => / {2}|^\s|\s$|^$/u.test(sentence));
      expect(bad.map(([key]) => `${language} ${key}`)).toEqual([]);
    }
  });

  it.each(areas)('%s speaks as the field does', (name) => {
    const wrong = /\brespon\b|\btiket\b|!/iu;
    const bad = Object.entries(indonesian.get(name) ?? {}).filter(([, sentence]) => wrong.test(sentence));
    expect(bad.map(([key]) => key)).toEqual([]);
  });
});

describe('what the browser reads', () => {
  function messages(language: 'id' | 'en'): Record<string, { message: string }> {
    const file = new URL(`../../public/_locales/${language}/messages.json`, import.meta.url);
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
  }

  it('has the same keys in both languages', () => {
    expect(Object.keys(messages('en')).toSorted()).toEqual(Object.keys(messages('id')).toSorted());
  });

  it.each(['id', 'en'] as const)('%s keeps to the stores’ limits', (language) => {
    const { name, description } = messages(language);
    expect(name?.message.length).toBeLessThanOrEqual(45);
    expect(description?.message.length).toBeLessThanOrEqual(132);
    expect(Object.entries(messages(language)).filter(([, { message }]) => message.trim() === '')).toEqual([]);
  });
});

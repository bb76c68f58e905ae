import type { Language } from '../core/settings';

/**
 * Catalogues are flat objects of sentences. `{name}` is replaced by a value, `{n|comment|comments}` by the first word
 * when `n` is 1 and the second otherwise. Typed: a missing or misspelt value does not compile.
 */
export type Catalogue = Record<string, string>;

type Names<S extends string> = S extends `${string}{${infer Inside}}${infer Rest}`
  ? (Inside extends `${infer Name}|${string}` ? Name : Inside) | Names<Rest>
  : never;

type Values<S extends string> = [Names<S>] extends [never] ? [] : [values: Record<Names<S>, string | number>];

export type Translate<C extends Catalogue> = <K extends keyof C>(key: K, ...values: Values<C[K]>) => string;

/** `en` has the keys of `id`; a test holds that its sentences use the same values. */
export interface Bilingual<C extends Catalogue> {
  id: C;
  en: { [K in keyof C]: string };
}

export function translator<const C extends Catalogue>(language: Language, catalogues: Bilingual<C>): Translate<C> {
  const messages = catalogues[language];
  return (key, ...values) => fill(messages[key] as string, values[0] ?? {});
}

function fill(sentence: string, values: Record<string, string | number>): string {
  return sentence.replaceAll(/\{([^{}|]+)(?:\|([^{}|]*)\|([^{}|]*))?\}/gu, (whole, name: string, one?: string, other?: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    if (one === undefined) return String(value);
    return (Number(value) === 1 ? one : other) ?? '';
  });
}

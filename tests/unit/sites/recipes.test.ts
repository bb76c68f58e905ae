// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as facebookAccount from '@/utils/sites/facebook/account';
import * as instagramAccount from '@/utils/sites/instagram/account';
import { SURFACES } from '@/utils/sites/registry';

const FOLDER = join(import.meta.dirname, '../../../utils/sites');
const sources = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => [file, readFileSync(join(FOLDER, file), 'utf8')] as const);

/** Strings of a source that are used, or could be used, as selectors. */
function selectorsIn(source: string): string[] {
  const code = source.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, '');
  const called = [...code.matchAll(/(?:querySelector(?:All)?|matches|closest|below|near)\(\s*(['"`])((?:(?!\1)[\s\S])*)\1/gu)].map((match) => match[2] ?? '');
  const shaped = [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'/gu)].map((match) => match[1] ?? '').filter((text) => /\[[a-z-]+[\^$*~|]?=|\[[a-z-]+\]/u.test(text));
  return [...called, ...shaped];
}

/** A selector without what stands in quotes and template holes. */
function bare(selector: string): string {
  return selector.replaceAll(/"[^"]*"/gu, '""').replaceAll(/\$\{[^}]*\}/gu, '*');
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

describe('no class is ever asked for', () => {
  it.each(sources)('%s', (_, source) => {
    for (const selector of selectorsIn(source)) {
      expect(bare(selector)).not.toMatch(/\.[A-Za-z_-]/u);
      expect(selector).not.toMatch(/\[\s*class\b/iu);
    }
    expect(source).not.toMatch(/\.className\b|\.classList\b|getElementsByClassName|getAttribute\(\s*['"]class/u);
  });

  it('finds the selectors it judges, and a class among them', () => {
    expect(sources.length).toBeGreaterThan(15);
    expect(sources.flatMap(([, source]) => selectorsIn(source)).length).toBeGreaterThan(60);
    const bad = selectorsIn("row.querySelector('div.x1n2onr6'); const a = '[role=\"row\"] .x';");
    expect(bad.filter((selector) => /\.[A-Za-z_-]/u.test(bare(selector)))).toHaveLength(2);
  });
});

describe('recipes', () => {
  const recipes = [
    ...SURFACES.map((surface) => [surface.id, surface.recipe] as const),
    ['instagram account', instagramAccount.recipe] as const,
    ['facebook account', facebookAccount.recipe] as const,
  ];

  it.each(recipes)('%s is dated, plain data', (_, recipe) => {
    expect(recipe.verifiedOn).toMatch(/^20\d{2}-\d{2}-\d{2}$/u);
    expect(JSON.parse(JSON.stringify(recipe))).toEqual(recipe);
  });

  it.each(recipes)('%s holds only selectors and patterns that compile', (_, recipe) => {
    for (const text of strings(recipe)) {
      if (text === recipe.verifiedOn) continue;
      const selector = attempt(() => document.querySelector(text));
      const pattern = attempt(() => new RegExp(text, 'iu'));
      expect(selector || pattern, text).toBe(true);
    }
  });

  it('every surface names its anchor with a selector', () => {
    for (const { anchor } of SURFACES) expect(attempt(() => document.querySelector(anchor)), anchor).toBe(true);
  });
});

function attempt(run: () => unknown): boolean {
  try {
    run();
    return true;
  } catch {
    return false;
  }
}

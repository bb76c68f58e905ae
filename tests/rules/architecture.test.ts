import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const FOLDERS = ['entrypoints', 'components', 'utils'];

const files = FOLDERS.flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.posix.join(folder, name.replaceAll('\\', '/'))),
);

/** What each part may import beside itself and bare packages; the first matching prefix decides. */
const DIRECTIONS: [part: string, allowed: string[], packages: string[] | 'any'][] = [
  ['utils/core', [], ['date-fns', '@date-fns/tz']],
  ['utils/i18n', ['utils/core'], ['date-fns', '@date-fns/tz']],
  ['utils/sites', ['utils/core'], []],
  ['utils/rpc', ['utils/core'], ['valibot', '@orpc/contract', '@orpc/client']],
  ['utils/storage', ['utils/core'], ['dexie', 'date-fns', '@date-fns/tz', '@noble/hashes']],
  ['utils/platform', [], ['webextension-polyfill', 'wxt']],
  ['utils/page', ['utils/core', 'utils/sites', 'utils/i18n', 'utils/rpc', 'utils/platform/hosts'], []],
  ['utils/services', ['utils/core', 'utils/storage', 'utils/i18n', 'utils/rpc', 'utils/platform', 'utils/page/commands'], ['@orpc/server', 'date-fns']],
  ['components', ['utils/core', 'utils/i18n', 'utils/rpc', 'utils/platform'], 'any'],
  ['entrypoints/background', ['utils/services', 'utils/storage', 'utils/rpc', 'utils/platform'], ['wxt', '@orpc/server']],
  ['entrypoints/social.content', ['utils/page', 'utils/sites', 'utils/rpc', 'utils/platform/hosts'], ['wxt']],
  ['entrypoints/sidebar', ['components', 'utils/rpc', 'utils/platform'], 'any'],
  ['entrypoints/dashboard', ['components', 'utils/rpc', 'utils/platform'], 'any'],
];

interface Import {
  file: string;
  target: string;
  typeOnly: boolean;
}

const IMPORT = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?[^'";]*?from\s+'([^']+)'|(?:^|\n)\s*import\s+'([^']+)'|import\('([^']+)'\)/g;

function importsOf(file: string): Import[] {
  const source = readFileSync(path.join(root, file), 'utf8');
  return [...source.matchAll(IMPORT)].map((match) => {
    const specifier = match[2] ?? match[3] ?? match[4] ?? '';
    return { file, target: resolve(file, specifier), typeOnly: match[1] !== undefined };
  });
}

/** Own files as paths from the root, packages as they are. */
function resolve(file: string, specifier: string): string {
  if (specifier.startsWith('@/')) return specifier.slice(2);
  if (specifier.startsWith('.')) return path.posix.join(path.posix.dirname(file), specifier);
  return specifier;
}

const isOwn = (target: string) => FOLDERS.some((folder) => target.startsWith(`${folder}/`));
const imports = files.flatMap(importsOf);

function complaint({ file, target }: Import): string | null {
  const rule = DIRECTIONS.find(([part]) => file.startsWith(`${part}/`));
  if (rule === undefined) return `${file} belongs to no part`;
  const [part, allowed, packages] = rule;
  if (isOwn(target)) {
    const fine = [part, ...allowed].some((prefix) => target === prefix || target.startsWith(`${prefix}/`));
    return fine ? null : `${file} → ${target}`;
  }
  const fine = packages === 'any' || packages.some((name) => target === name || target.startsWith(`${name}/`));
  return fine ? null : `${file} → ${target}`;
}

describe('imports', () => {
  it('sees the project', () => {
    expect(files.length).toBeGreaterThan(60);
    expect(imports.length).toBeGreaterThan(200);
  });

  it('run one way', () => {
    expect(imports.map(complaint).filter((line) => line !== null)).toEqual([]);
  });

  it('would name a wrong one', () => {
    expect(complaint({ file: 'utils/core/x.ts', target: 'utils/storage/database', typeOnly: false })).not.toBeNull();
    expect(complaint({ file: 'components/x.tsx', target: 'utils/services/aduan', typeOnly: true })).not.toBeNull();
    expect(complaint({ file: 'utils/page/x.ts', target: 'webextension-polyfill', typeOnly: false })).not.toBeNull();
  });

  it('bring the polyfill in through one file', () => {
    const users = imports.filter(({ target }) => target === 'webextension-polyfill').map(({ file }) => file);
    expect([...new Set(users)]).toEqual(['utils/platform/browser.ts']);
  });

  it('never bring storage or schemas into the content script', () => {
    const seen = new Set<string>();
    const queue = files.filter((file) => file.startsWith('entrypoints/social.content/'));
    while (queue.length > 0) {
      const file = queue.pop() as string;
      if (seen.has(file)) continue;
      seen.add(file);
      for (const { target } of importsOf(file).filter((entry) => !entry.typeOnly)) {
        const own = ['.ts', '.tsx', '/index.ts', ''].map((suffix) => target + suffix).find((name) => files.includes(name));
        if (own !== undefined) queue.push(own);
      }
    }
    expect([...seen].filter((file) => /utils\/(storage|services)|rpc\/(contract|schemas)/.test(file))).toEqual([]);
  });
});

describe('the code', () => {
  const source = (file: string) => readFileSync(path.join(root, file), 'utf8');

  it('keeps no state in modules of the background', () => {
    const background = files.filter((file) => /^(utils\/(services|storage|rpc)|entrypoints\/background)\//.test(file));
    expect(background.filter((file) => /^(?:export )?let /m.test(source(file)))).toEqual([]);
  });

  it('builds no markup or code from strings', () => {
    const forbidden = /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\beval\(|new Function\(/;
    expect(files.filter((file) => forbidden.test(source(file)))).toEqual([]);
  });

  it('has files one can read in a sitting', () => {
    expect(files.filter((file) => source(file).split('\n').length > 350)).toEqual([]);
  });

  it('finds nodes of the sites by no class name', () => {
    const surfaces = files.filter((file) => file.startsWith('utils/sites/'));
    expect(surfaces.filter((file) => /['"`][^'"`\n]*(?:^|[\s>+~,'"`(])\.[a-z_][\w-]*[\s>+~,:'"`[)][^'"`\n]*['"`]|getElementsByClassName|\[class/.test(source(file)))).toEqual([]);
  });
});

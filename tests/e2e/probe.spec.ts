import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { EXTENSION } from '../harness/browser.ts';
import type { CapturedItem } from '../../utils/core/item.ts';

const PROBE = fileURLToPath(new URL('../scripts/probe.mjs', import.meta.url));
const SITES = fileURLToPath(new URL('../fixtures/sites', import.meta.url));
const POST = 'https://www.instagram.com/p/PROBEpost1/';
const OWNER = 'kec.contoh';

interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

interface Report {
  file: string;
  surface: string;
  items: Record<string, unknown>[];
  health: Record<string, unknown>;
}

/** The part of a fixture's expectation that the probe tells too. */
interface Expected {
  surface: string;
  items: (Omit<CapturedItem, 'writtenAt'> & {
    /** ISO 8601, or for an interval "earliest … latest (words)". */
    writtenAt: string | null;
  })[];
}

/** Without the direction: it depends on the account in use, which not every fixture shows. */
function asReported({ kind, externalId, parentId, authorHandle, authorName, text, permalink, writtenAt }: Expected['items'][number]) {
  const postedAt = writtenAt?.includes('…') === true ? null : writtenAt;
  return { kind, externalId, parentId, authorHandle, authorName, text, permalink, postedAt };
}

function run(cwd: string, files: string[]): Promise<Outcome> {
  // The build the other tests use: building anew would take it from under them.
  const child = spawn(process.execPath, [PROBE, ...files], { cwd, env: { ...process.env, EXTENSION, INIT_CWD: cwd } });
  const outcome: Outcome = { code: null, stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (outcome.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (outcome.stderr += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...outcome, code }));
  });
}

interface Row {
  id: string;
  author: string;
  text: string;
  parent?: string;
}

function row({ id, author, text, parent }: Row): string {
  const link = parent === undefined ? `/p/PROBEpost1/c/${id}/` : `/p/PROBEpost1/c/${parent}/r/${id}/`;
  return `<div><div>
    <div><div><span><div><a href="/${author}/" role="link" tabindex="0" style="height: 32px; width: 32px;"><img alt="Foto profil ${author}"></a></div></span></div></div>
    <div><div>
      <div><div>
        <div><span dir="auto"><span><div><a href="/${author}/" role="link"><div><div><span dir="auto">${author}</span></div></div></a></div></span></span>&nbsp;
          <span dir="auto"><a href="${link}" role="link" tabindex="0"><time datetime="2026-10-02T15:44:52.000Z" title="2 Okt 2026">7 mgg</time></a></span></div>
        <div><span dir="auto">${text}</span></div>
      </div></div>
      <div><div role="button" tabindex="0"><span dir="auto"><span>Balas</span></span></div></div>
    </div></div>
    <div><span><div role="button" tabindex="0"><span>♡</span></div></span></div>
  </div></div>`;
}

/** A post page as somebody saved it; `rail` adds the column that tells whose account is in use. */
function post(rows: Row[], { url = POST, rail = '' } = {}): string {
  const [first, ...replies] = rows;
  const list = first === undefined ? '' : `<div>${row(first)}<div><ul>${replies.map(row).join('')}</ul></div></div>`;
  return `<!-- url: ${url} -->
<!doctype html><html lang="id"><head><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=https://lain.example/">
<script>document.documentElement.textContent = 'a saved page must not run'</script><link rel="stylesheet" href="https://lain.example/x.css"></head>
<body><div id="mount_0_0_pr"><section>${rail}<main role="main"><div><div>
  <div><a href="/${OWNER}/" role="link">${OWNER}</a><hr></div>
  <div>
    <div><div><div><span><div><a href="/${OWNER}/" role="link" style="height: 32px; width: 32px;"><img alt="Foto profil ${OWNER}"></a></div></span></div></div>
      <div><div><span dir="auto"><a href="/${OWNER}/" role="link"><span dir="auto">${OWNER}</span></a> <span><time datetime="2026-10-01T00:00:00.000Z">7 mgg</time></span> <span>Kerja bakti hari Minggu</span></span></div></div></div>
    <div>${list}</div>
  </div>
  <section><div role="button" tabindex="0">Suka</div></section>
  <form><textarea aria-label="Tambahkan komentar…" placeholder="Tambahkan komentar…"></textarea></form>
</div></div></main></section></div></body></html>`;
}

/** The left column of a person's own pages. */
function railOf(me: string): string {
  return `<div><a href="/" role="link">Beranda</a><a href="/reels/" role="link">Reels</a><a href="/direct/inbox/" role="link">Pesan</a><a href="/${me}/" role="link"><img alt="Foto profil ${me}"></a></div>`;
}

const COMMENTS: Row[] = [
  { id: '18000000000000001', author: 'rina.contoh', text: 'Pak, lampu jalan mati &amp; gelap <img alt="🙏" src="https://lain.example/e.png">' },
  { id: '18000000000000002', author: OWNER, text: '<a href="/rina.contoh/">@rina.contoh</a> Terima kasih, kami cek', parent: '18000000000000001' },
];

/** Enough of them that every tab gets one. */
const AGAIN = Array.from({ length: 12 }, (_, index) => `again-${index}.html`);

test('reads saved pages in their order, each by itself, and prints nothing but the answer', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'tanggap-probe-'));
  try {
    const pages: Record<string, string | Buffer> = {
      'post.html': post(COMMENTS),
      'nameless.html': '<!doctype html><p>Tanpa alamat',
      // Seen with an account first: what that page told must not reach the next one.
      'as-rina.html': post(COMMENTS, { url: `${POST}#satu`, rail: railOf('rina.contoh') }),
      'elsewhere.html': '<!-- url: https://berita.example/kabar -->\n<p>Kabar',
      'settings.html': '<!-- url: https://www.instagram.com/accounts/edit/ -->\n<main role="main"><form><textarea></textarea></form></main>',
      ...Object.fromEntries(AGAIN.map((name, index) => [name, post(COMMENTS, { url: `${POST}#${index}` })])),
      'noise.html': Buffer.concat([Buffer.from('<!-- url: https://www.facebook.com/x -->\n'), Buffer.from([0, 255, 254, 0, 60, 33, 45])]),
    };
    for (const [name, body] of Object.entries(pages)) await writeFile(path.join(folder, name), body);
    const files = ['post.html', 'nameless.html', 'missing.html', ...Object.keys(pages).slice(2)];
    const { code, stdout, stderr } = await run(folder, files);

    const reports = JSON.parse(stdout) as Report[];
    expect(reports.map(({ file }) => file)).toEqual(files);
    expect(code, stderr).toBe(1);
    const of = (name: string) => reports.find(({ file }) => file === name);

    const citizen = {
      kind: 'comment',
      externalId: '18000000000000001',
      parentId: null,
      authorHandle: 'rina.contoh',
      text: 'Pak, lampu jalan mati & gelap 🙏',
      permalink: 'https://www.instagram.com/p/PROBEpost1/c/18000000000000001/',
      postedAt: '2026-10-02T15:44:52.000Z',
      direction: 'in',
    };
    const office = {
      ...citizen,
      externalId: '18000000000000002',
      parentId: '18000000000000001',
      authorHandle: OWNER,
      text: '@rina.contoh Terima kasih, kami cek',
      permalink: 'https://www.instagram.com/p/PROBEpost1/c/18000000000000002/',
      direction: 'out',
    };
    for (const name of ['post.html', ...AGAIN]) {
      expect(of(name)?.surface).toBe('instagram.comments');
      expect(of(name)?.items).toEqual([expect.objectContaining(citizen), expect.objectContaining(office)]);
    }
    expect(Object.keys(of('post.html')?.items[0] ?? {}).toSorted()).toEqual(
      ['authorHandle', 'authorName', 'direction', 'externalId', 'kind', 'parentId', 'permalink', 'postedAt', 'text'],
    );
    expect(of('as-rina.html')?.items.map(({ direction }) => direction)).toEqual(['out', 'in']);

    for (const name of ['nameless.html', 'missing.html', 'elsewhere.html', 'settings.html', 'noise.html']) {
      expect(of(name), name).toMatchObject({ surface: 'none', items: [] });
    }
    expect(reports.filter(({ health }) => 'error' in health).map(({ file }) => file)).toEqual(['missing.html']);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('reads in the browser what the parsers read from the same pages', async () => {
  const pages = (await readdir(SITES, { recursive: true })).filter((name) => name.endsWith('.html')).map((name) => path.join(SITES, name));
  expect(pages.length).toBeGreaterThan(20);
  const { code, stdout, stderr } = await run('.', pages);
  expect(code, stderr).toBe(0);
  for (const { file, surface, items } of JSON.parse(stdout) as Report[]) {
    const expected = JSON.parse(await readFile(file.replace(/html$/, 'json'), 'utf8')) as Expected;
    expect(surface, file).toBe(expected.surface);
    expect(items, file).toEqual(expected.items.map((item) => ({ ...asReported(item), direction: expect.stringMatching(/^(?:in|out)$/) })));
  }
});

test('says how to use it when there is nothing to read', async () => {
  const { code, stdout, stderr } = await run('.', []);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('FILE.html');
});

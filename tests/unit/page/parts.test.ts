// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { Identity } from '@/utils/core/identity';
import type { Mark } from '@/utils/core/mark';
import { createLayer } from '@/utils/page/layer';
import { lookFor, parseColour } from '@/utils/page/look';
import { addShape, hintShape, trackedShape } from '@/utils/page/mark-shape';
import { createLookup } from '@/utils/page/lookup';
import { firstPlace } from '@/utils/page/room';
import { selectedText, selectionItem } from '@/utils/page/selection';
import { createSheet } from '@/utils/page/sheet';
import { createSlices } from '@/utils/page/slices';
import { takeOver } from '@/utils/page/takeover';
import { item, wait } from './fake-site';

const HOUR = 3_600_000;
const mark: Mark = {
  number: 'JBR-2026-0398',
  status: 'diproses',
  statusClass: 'open',
  due: { from: 0, at: 24 * HOUR, approximate: false },
  finished: null,
};

describe('what a mark says', () => {
  it.each<[string, Partial<Mark>, number, string, string | null]>([
    ['time enough', {}, 1 * HOUR, 'Buka aduan JBR-2026-0398, Diproses, sisa 23 jam', 'safe'],
    ['nearly due', {}, 20 * HOUR, 'Buka aduan JBR-2026-0398, Diproses, sisa 4 jam', 'near'],
    ['overdue', {}, 27 * HOUR, 'Buka aduan JBR-2026-0398, Diproses, lewat 3 jam', 'overdue'],
    ['no clock runs', { due: null }, 0, 'Buka aduan JBR-2026-0398, Diproses', null],
    ['done in time', { due: null, status: 'selesai', statusClass: 'closed', finished: 'metInTime' }, 0,
      'Buka aduan JBR-2026-0398, Selesai, tepat waktu', 'metInTime'],
  ])('%s', (_, change, now, label, state) => {
    const shape = trackedShape({ ...mark, ...change }, now, 'id');
    expect(shape.label).toBe(label);
    expect(shape.kind === 'tracked' ? (shape.time?.state ?? null) : '').toBe(state);
  });

  it('names who wrote it, in both languages', () => {
    const how = { busy: false, still: false };
    expect(addShape(item(), 'id', how).label).toBe('Jadikan aduan: komentar dari rina.contoh');
    expect(addShape(item({ kind: 'dm', authorName: 'Rina' }), 'en', how).label).toBe('Make an aduan of the message from Rina');
  });

  it.each([
    ['comment', false, 'line'],
    ['dm', false, 'chip'],
    ['comment', true, 'flow'],
    ['dm', true, 'flow'],
  ] as const)('takes no room at a %s unless it stays (%s)', (kind, still, fit) => {
    expect(addShape(item({ kind }), 'id', { busy: false, still })).toMatchObject({ fit });
  });
});

describe('what a hint says', () => {
  it.each([
    ['comment', 'Mungkin aduan: Lampu jalan', 'Jadikan aduan: komentar dari rina.contoh', 'Bukan aduan: komentar dari rina.contoh'],
    ['dm', 'Mungkin aduan: Lampu jalan', 'Jadikan aduan: pesan dari rina.contoh', 'Bukan aduan: pesan dari rina.contoh'],
  ] as const)('at a %s', (kind, label, add, dismiss) => {
    const shape = hintShape(item({ kind }), { category: 'lampu_jalan' }, 'id', false);
    expect(shape).toMatchObject({ label, category: 'Lampu jalan', add: { label: add, busy: false }, dismiss: { label: dismiss } });
  });

  it('leaves the category out where none is known', () => {
    expect(hintShape(item(), { category: null }, 'en', true)).toMatchObject({
      label: 'Maybe an aduan', category: null, add: { words: 'Recording…', busy: true },
    });
  });
});

describe('asking for marks', () => {
  it('goes in batches of 500 and keeps a failed one for later', async () => {
    const sizes: number[] = [];
    let down = true;
    const store = createLookup<Identity, Mark | null>({
      ask: async (identities) => {
        sizes.push(identities.length);
        if (down) throw new Error('away');
        return identities.map(() => null);
      },
      changed: () => {},
      signal: new AbortController().signal,
    });
    for (let id = 0; id < 1_050; id += 1) store.want(`k${id}`, { key: `k${id}`, print: '', before: null, after: null });
    await wait(80);
    expect(sizes).toEqual([500]);
    down = false;
    store.retry();
    await wait(80);
    expect(sizes).toEqual([500, 500, 500, 50]);
    expect(store.get('k1049')).toBeNull();
  });

  it('draws only what is news after the bell', async () => {
    const changed = vi.fn();
    const store = createLookup<Identity, Mark | null>({ ask: async (all) => all.map(() => mark), changed, signal: new AbortController().signal });
    const row = { key: 'k', identity: { key: 'k', print: '', before: null, after: null } };
    store.want(row.key, row.identity);
    await wait(60);
    store.refresh([[row.key, row.identity]]);
    await wait(60);
    expect(changed).toHaveBeenCalledTimes(1);
  });
});

describe('slices', () => {
  it('stop at the budget and go on in another task', async () => {
    let clock = 0;
    const handled: number[] = [];
    const drained = vi.fn();
    const slices = createSlices<number>({
      handle: (n) => {
        handled.push(n);
        clock += 3;
      },
      drained,
      signal: new AbortController().signal,
      budgetMs: 6,
      clock: () => clock,
    });
    slices.add([1, 2, 3, 4, 5]);
    expect(handled).toEqual([1, 2]);
    await wait(30);
    expect(handled).toEqual([1, 2, 3, 4, 5]);
    expect(drained).toHaveBeenCalledTimes(1);
  });
});

describe('our nodes on the page', () => {
  it('a new copy takes away what an old one left, and stops one in the same world', () => {
    document.body.innerHTML = '<p>isi</p><span data-tanggap></span>';
    const scope = {};
    const first = takeOver(document, scope);
    expect(document.querySelector('[data-tanggap]')).toBeNull();
    const second = takeOver(document, scope);
    expect([first.signal.aborted, second.signal.aborted]).toEqual([true, false]);
    expect(document.body.textContent).toBe('isi');
  });

  it('come back a few times when the page takes them away, then stay away', async () => {
    const givenUp = vi.fn();
    const controller = new AbortController();
    const layer = createLayer({ document, sheet: createSheet(document, ''), givenUp, signal: controller.signal, clock: () => 0 });
    for (let round = 1; round <= 5; round += 1) {
      layer.host.remove();
      await wait(5);
      expect(layer.host.isConnected).toBe(true);
    }
    layer.host.remove();
    await wait(5);
    expect(layer.host.isConnected).toBe(false);
    expect(givenUp).toHaveBeenCalledTimes(1);
  });

  it('lose what the page puts on them', async () => {
    const controller = new AbortController();
    const { host } = createLayer({ document, sheet: createSheet(document, ''), signal: controller.signal });
    host.setAttribute('style', 'display:none');
    host.inert = true;
    host.setAttribute('inert', '');
    await wait(5);
    expect(host.getAttributeNames()).toEqual(['data-tanggap']);
    controller.abort();
    expect(host.isConnected).toBe(false);
  });
});

describe('room for the panel', () => {
  it.each([
    [1440, 400, { width: 400, top: 0, over: false }],
    [960, 400, { width: 400, top: 0, over: false }],
    [959, 400, { width: 400, top: 0, over: true }],
    [540, 560, { width: 492, top: 0, over: true }],
    [519, 400, { width: 471, top: 0, over: true }],
  ])('in a window of %i with %i wanted', (window, wanted, place) => {
    expect(firstPlace(window, wanted)).toEqual(place);
  });
});

describe('the host page’s colours', () => {
  it.each([
    ['rgb(0, 0, 0)', [0, 0, 0]],
    ['rgba(24, 25, 26, 1)', [24, 25, 26]],
    ['rgb(24 25 26 / 0.9)', [24, 25, 26]],
    ['rgba(0, 0, 0, 0)', null],
    ['transparent', null],
  ])('%s', (value, colour) => {
    expect(parseColour(value)).toEqual(colour);
  });

  it('decide only where the theme is left to the system', () => {
    document.body.style.backgroundColor = 'rgb(20, 20, 20)';
    const dark = (theme: 'system' | 'light' | 'dark') => lookFor(document, { theme, scale: 1 }).dark;
    expect([dark('system'), dark('light'), dark('dark')]).toEqual([true, false, true]);
    document.body.style.backgroundColor = '';
  });
});

describe('selected words', () => {
  it('keep their line breaks and where they stood', () => {
    const url = new URL('https://web.facebook.com/kelurahan.contoh/posts/1');
    const { text, site, kind, pageUrl } = selectionItem('Pak,\nlampu mati', url);
    expect([text, site, kind, pageUrl]).toEqual(['Pak,\nlampu mati', 'facebook', 'selection', url.href]);
  });

  it('are cut visibly when they are endless', () => {
    const { text, textCut } = selectionItem('a'.repeat(100_001), new URL('https://www.instagram.com/'));
    expect([text.length, textCut]).toEqual([100_000, true]);
  });

  it('in the person’s own box are none', () => {
    document.body.innerHTML = '<p>Lampu mati</p><div contenteditable="true" tabindex="0">draf</div>';
    document.getSelection()?.selectAllChildren(document.querySelector('p') as Element);
    expect(selectedText(document)).toBe('Lampu mati');
    document.querySelector<HTMLElement>('[contenteditable]')?.focus();
    expect(selectedText(document)).toBe('');
  });
});

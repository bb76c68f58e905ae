// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Identity } from '@/utils/core/identity';
import type { Mark } from '@/utils/core/mark';
import { watchAttention } from '@/utils/page/attention';
import { createLookup } from '@/utils/page/lookup';
import { createMarks, type Marks } from '@/utils/page/marks';
import { watchPage } from '@/utils/page/observer';
import { createReader, type Reader } from '@/utils/page/reader';
import type { Row } from '@/utils/page/rows';
import { createSheet } from '@/utils/page/sheet';
import { createView } from '@/utils/page/view';
import type { ParseContext } from '@/utils/sites/types';
import { fakeSite, rowHtml, wait, type FakeSite } from './fake-site';

const NOW = Date.UTC(2026, 10, 23, 3);
const tracked: Mark = {
  number: 'JBR-2026-0001',
  status: 'baru',
  statusClass: 'open',
  due: { from: NOW, at: NOW + 3_600_000, approximate: false },
  finished: null,
};

/** Ids that the desk tracks. */
let desk: Set<string>;
let me: ParseContext['me'];
let site: FakeSite;
let asked: string[][];
let stop: AbortController;
let reader: Reader;
let marks: Marks;
let captured: string[];
/** Ids that read like an aduan. */
let hinted: Set<string>;

const QUIET = 160;
const drawn = () => [...document.querySelectorAll('[data-tanggap]')].map((host) => host.closest('li')?.querySelector('a')?.textContent);

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<main><ul></ul></main>';
  desk = new Set();
  hinted = new Set();
  me = null;
  site = fakeSite();
  asked = [];
  captured = [];
  stop = new AbortController();
  const { signal } = stop;
  const view = createView({ document, surfaceFor: () => site.surface, me: () => me, now: () => NOW });
  const store = createLookup<Identity, Mark | null>({
    ask: async (identities) => {
      asked.push(identities.map(({ key }) => key ?? ''));
      return identities.map(({ key }) => (desk.has(key?.split(':')[2] ?? '') ? tracked : null));
    },
    changed: (keys) => {
      for (const row of reader.rows.all()) if (keys.has(row.key)) marks.apply(row);
    },
    signal,
  });
  const sheet = createSheet(document, '');
  marks = createMarks({
    document,
    sheet,
    markOf: (row) => store.get(row.key),
    hintOf: (row) => (hinted.has(row.identity.key?.split(':')[2] ?? '') ? { category: null } : null),
    language: () => 'id',
    now: () => NOW,
    capture: (row) => captured.push(row.key),
    open: () => {},
    dismiss: () => {},
    signal,
  });
  const appeared = (row: Row): void => {
    store.want(row.key, row.identity);
    marks.apply(row);
  };
  const vanished = (row: Row) => marks.erase(row.reading.row);
  reader = createReader({ view, appeared, renewed: appeared, vanished, settled: () => {}, signal });
  watchAttention({ document, rowAt: (node) => reader.rows.around(node), changed: (rows) => marks.attend(rows), signal });
  watchPage({
    document,
    own: marks.own,
    touched: (touched) => reader.touched(touched),
    navigated: () => reader.navigated(),
    sweep: () => reader.sweep(),
    signal,
  });
  reader.navigated();
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

const list = (): Element => document.querySelector('ul') as Element;
const add = (html: string): void => list().insertAdjacentHTML('beforeend', html);

describe('reading a page as it changes', () => {
  it('reads each added row once and no other', async () => {
    for (let id = 1; id <= 20; id += 1) add(rowHtml(`${id}`, `Aduan ${id}`));
    await wait(QUIET);
    expect([reader.rows.size, site.reads.one]).toEqual([20, 20]);
    add(rowHtml('21', 'Satu lagi'));
    await wait(QUIET);
    expect([reader.rows.size, site.reads.one, site.reads.all]).toEqual([21, 21, 0]);
  });

  it('reads only the row whose words changed', async () => {
    add(rowHtml('1', 'Satu') + rowHtml('2', 'Dua'));
    await wait(QUIET);
    site.reads.one = 0;
    (list().querySelector('a') as Element).firstChild!.nodeValue = 'Satu, disunting';
    await wait(QUIET);
    expect(site.reads.one).toBe(1);
    expect([...reader.rows.all()][0]?.reading.item.text).toBe('Satu, disunting');
  });

  it('is not moved by its own drawing', async () => {
    desk.add('1');
    add(rowHtml('1', 'Satu'));
    await wait(QUIET * 2);
    expect(drawn()).toEqual(['Satu']);
    site.reads.one = 0;
    await wait(QUIET);
    expect(site.reads.one).toBe(0);
  });

  it('asks for all marks of a batch at once, and never twice', async () => {
    for (let id = 1; id <= 30; id += 1) add(rowHtml(`${id}`, `Aduan ${id}`));
    await wait(QUIET * 2);
    expect(asked.map((batch) => batch.length)).toEqual([30]);
    (list().querySelector('a') as Element).firstChild!.nodeValue = 'Disunting';
    await wait(QUIET * 2);
    expect(asked).toHaveLength(1);
  });

  it('reads an item that is filled in later', async () => {
    add('<li><a href="#c7"></a><div class="line"></div></li>');
    await wait(QUIET);
    expect([reader.rows.size, reader.rows.unreadable]).toEqual([0, 1]);
    const link = list().querySelector('a') as Element;
    link.textContent = 'Baru terisi';
    await wait(QUIET);
    expect([reader.rows.size, reader.rows.unreadable]).toEqual([1, 0]);
  });

  it('forgets rows that left', async () => {
    add(rowHtml('1', 'Satu'));
    await wait(QUIET);
    list().replaceChildren();
    reader.sweep();
    expect(reader.rows.size).toBe(0);
  });

  it('reads everything again when the account becomes known', async () => {
    add(rowHtml('1', 'Balasan kami', 'kel.contoh'));
    await wait(QUIET);
    me = { handle: 'kel.contoh', name: null };
    reader.again();
    expect([...reader.rows.all()].map(({ reading }) => reading.item.direction)).toEqual(['out']);
  });
});

describe('recycled nodes', () => {
  const recycle = (id: string, text: string): void => {
    const link = list().querySelector('a') as Element;
    link.setAttribute('href', `#c${id}`);
    link.textContent = text;
  };

  it('takes the mark off a node that shows another item', async () => {
    desk.add('1');
    add(rowHtml('1', 'Satu'));
    await wait(QUIET * 2);
    expect(drawn()).toEqual(['Satu']);
    recycle('2', 'Dua');
    await wait(QUIET * 2);
    expect(drawn()).toEqual([]);
    recycle('1', 'Satu');
    await wait(QUIET * 2);
    expect(drawn()).toEqual(['Satu']);
  });

  it('puts the mark on the item’s new action line', async () => {
    desk.add('1');
    add(rowHtml('1', 'Satu'));
    await wait(QUIET * 2);
    const line = document.createElement('div');
    line.className = 'line';
    list().querySelector('.line')?.replaceWith(line);
    await wait(QUIET);
    expect(line.lastElementChild?.hasAttribute('data-tanggap')).toBe(true);
  });

  it('puts back a mark that the page threw out', async () => {
    desk.add('1');
    add(rowHtml('1', 'Satu'));
    await wait(QUIET * 2);
    document.querySelector('[data-tanggap]')?.remove();
    await wait(QUIET);
    expect(drawn()).toEqual(['Satu']);
  });

  it('leaves one child per drawn mark and nothing else', async () => {
    desk.add('1');
    add(rowHtml('1', 'Satu') + rowHtml('2', 'Dua'));
    const before = list().innerHTML;
    await wait(QUIET * 2);
    expect(document.querySelectorAll('[data-tanggap]')).toHaveLength(1);
    for (const host of document.querySelectorAll('[data-tanggap]')) {
      expect(host.shadowRoot).toBeNull();
      expect(host.outerHTML).toBe('<span data-tanggap=""></span>');
    }
    stop.abort();
    expect(list().innerHTML).toBe(before);
  });
});

describe('the action of untracked items', () => {
  const over = (target: Element): void => void target.dispatchEvent(new MouseEvent('pointerover', { bubbles: true, composed: true }));

  it('is there only where the person is', async () => {
    add(rowHtml('1', 'Satu') + rowHtml('2', 'Dua'));
    await wait(QUIET);
    expect(drawn()).toEqual([]);
    const [first, second] = [...list().children] as [Element, Element];
    over(first.querySelector('a') as Element);
    expect(drawn()).toEqual(['Satu']);
    over(second);
    expect(drawn()).toEqual(['Dua']);
    over(document.body);
    expect(drawn()).toEqual([]);
    first.querySelector('button')?.focus();
    expect(drawn()).toEqual(['Satu']);
  });

  it('stays where the words read like an aduan, until it is recorded', async () => {
    hinted.add('2');
    add(rowHtml('1', 'Satu') + rowHtml('2', 'Dua') + rowHtml('3', 'Tiga'));
    await wait(QUIET * 2);
    expect(drawn()).toEqual(['Dua']);
    over(list().children[2] as Element);
    expect(drawn()).toEqual(['Dua', 'Tiga']);
    hinted.clear();
    marks.redraw();
    over(document.body);
    expect(drawn()).toEqual([]);
  });

  it('is not offered on own items', async () => {
    hinted.add('1');
    me = { handle: 'kel.contoh', name: null };
    add(rowHtml('1', 'Balasan kami', 'kel.contoh'));
    await wait(QUIET);
    over(list().firstElementChild as Element);
    expect(drawn()).toEqual([]);
  });
});

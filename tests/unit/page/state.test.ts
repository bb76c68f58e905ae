// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { Account } from '@/utils/core/settings';
import { createAccount } from '@/utils/page/account';
import { createPageReport } from '@/utils/page/page-report';
import { describePage, GRACE_MS } from '@/utils/page/page-state';
import type { Rows } from '@/utils/page/rows';
import type { View } from '@/utils/page/view';
import type { Person } from '@/utils/sites/types';
import { fakeSite, wait } from './fake-site';

describe('what kind of page this is', () => {
  const { surface } = fakeSite();
  const main = document.createElement('main');
  const at = (change: { surface?: boolean; root?: boolean; expects?: boolean; rows?: number; unreadable?: number; age?: number }) => {
    const view = {
      surface: change.surface === false ? null : { ...surface, expects: () => change.expects ?? true },
      root: change.root === false ? null : main,
      url: new URL('https://www.instagram.com/p/CONTOH/'),
      parse: () => ({ readings: [], health: { anchors: 0 } }),
    } as unknown as View;
    const rows = { size: change.rows ?? 0, unreadable: change.unreadable ?? 0 } as Rows;
    return describePage({ view, rows, accountKnown: true, age: change.age ?? GRACE_MS });
  };

  it.each([
    ['no surface for the address', { surface: false }, 'elsewhere'],
    ['items', { rows: 3 }, 'reading'],
    ['a post without comments', {}, 'empty'],
    ['still loading', { root: false, age: 0 }, 'empty'],
    ['no main area although the address names a post', { root: false }, 'unrecognised'],
    ['no main area, and none was to be expected', { root: false, expects: false }, 'elsewhere'],
    ['anchors none of which can be read', { unreadable: 2 }, 'unrecognised'],
    ['the same while it is being filled', { unreadable: 2, age: 100 }, 'empty'],
  ])('%s', (_, change, reading) => {
    expect(at(change).reading).toBe(reading);
  });

  it('gives reasons only where it fails', () => {
    expect(at({ rows: 3 }).health).toEqual({});
    expect(at({ root: false }).health).toEqual({ anchors: 0, root: false, unread: 0 });
  });

  it('is told when it changes, and again when telling failed', async () => {
    vi.useFakeTimers();
    const told: number[] = [];
    let items = 1;
    let down = false;
    const controller = new AbortController();
    const poke = createPageReport({
      state: () => ({ surface: null, reading: 'elsewhere', items, accountKnown: false, health: {} }),
      report: async (state) => {
        told.push(state.items);
        if (down) throw new Error('away');
      },
      signal: controller.signal,
    });
    const round = async (): Promise<void> => {
      poke();
      await wait(600);
    };
    await round();
    await round();
    items = 2;
    down = true;
    await round();
    down = false;
    await round();
    expect(told).toEqual([1, 2, 2]);
    controller.abort();
    vi.useRealTimers();
  });
});

describe('whose account is in use', () => {
  const kelurahan: Person = { handle: 'kel.contoh', name: null };
  const known = (source: Account['source'], handle: string): Account => ({ site: 'instagram', handle, name: null, source });

  it.each<[string, Person | null, Account | null, string | undefined, number]>([
    ['nobody knows', null, null, undefined, 0],
    ['the page shows it', kelurahan, null, 'kel.contoh', 1],
    ['the page shows what is known', kelurahan, known('page', 'kel.contoh'), 'kel.contoh', 0],
    ['the page shows another than before', kelurahan, known('page', 'kec.contoh'), 'kel.contoh', 1],
    ['the person’s word stands', kelurahan, known('person', 'kec.contoh'), 'kec.contoh', 1],
    ['the page shows nothing any more', null, known('page', 'kec.contoh'), 'kec.contoh', 0],
  ])('%s', (_, found, desk, me, reports) => {
    const report = vi.fn(async () => {});
    const account = createAccount({ find: () => found, known: () => desk, report, changed: () => {} });
    account.look();
    account.look();
    expect(account.me()?.handle ?? undefined).toBe(me);
    expect(report).toHaveBeenCalledTimes(reports);
  });

  it('says once that it became known', () => {
    let found: Person | null = null;
    const changed = vi.fn();
    const account = createAccount({ find: () => found, known: () => null, report: async () => {}, changed });
    account.look();
    expect(changed).not.toHaveBeenCalled();
    found = kelurahan;
    account.look();
    account.look();
    expect(changed).toHaveBeenCalledTimes(1);
  });
});

// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { comments as facebook } from '@/utils/sites/facebook/comments';
import { comments as instagram } from '@/utils/sites/instagram/comments';
import { direct } from '@/utils/sites/instagram/direct';
import { findAccount } from '@/utils/sites/accounts';
import { surfaceFor, surfaceShown, SURFACES } from '@/utils/sites/registry';
import type { ParseContext } from '@/utils/sites/types';
import { facebookPage, facebookRow, idOf, instagramPage, instagramRow, PAGE, POST } from './drawn';
import { fixturePages, NOW, readPage, showPage } from './fixture-pages';

const context = (url: URL, me: ParseContext['me'] = null): ParseContext => ({ url, now: NOW, me });

describe('what an address shows', () => {
  it.each<[string, string | null]>([
    ['https://www.instagram.com/p/DCode1/', 'instagram.comments'],
    ['https://www.instagram.com/reel/DCode1/c/17900000000000001/', 'instagram.comments'],
    ['https://www.instagram.com/lurah.contoh/p/DCode1/', 'instagram.comments'],
    ['https://www.instagram.com/', 'instagram.comments'],
    ['https://www.instagram.com/reels/DCode1/', 'instagram.comments'],
    ['https://www.instagram.com/direct/t/1784/', 'instagram.dm'],
    ['https://www.instagram.com/direct/inbox/', 'instagram.dm'],
    // Its root decides: a dialog may open before the address changes.
    ['https://www.instagram.com/lurah.contoh/', 'instagram.comments'],
    ['https://www.instagram.com/accounts/edit/', null],
    ['https://www.facebook.com/', 'facebook.comments'],
    ['https://web.facebook.com/kelurahan.contoh', 'facebook.comments'],
    ['https://www.facebook.com/permalink.php?story_fbid=pfbid0A&id=1', 'facebook.comments'],
    ['https://www.facebook.com/groups/1/posts/2/', 'facebook.comments'],
    ['https://www.facebook.com/messages/t/1/', 'facebook.messenger'],
    ['https://www.facebook.com/messages/e2ee/t/1/', 'facebook.messenger'],
    ['https://www.messenger.com/t/1', 'facebook.messenger'],
    ['https://business.facebook.com/latest/inbox/messenger?asset_id=1', 'facebook.business'],
    ['https://business.facebook.com/latest/home', null],
    ['https://www.facebook.com/marketplace/', null],
    ['https://www.facebook.com/settings', null],
    ['https://contoh.example/p/DCode1/', null],
    ['https://instagram.com.contoh.example/p/DCode1/', null],
    ['https://facebook.com.contoh.example/', null],
  ])('%s', (address, expected) => expect(surfaceFor(new URL(address))?.id ?? null).toBe(expected));

  it.each<[string, boolean]>([
    ['https://www.instagram.com/p/DCode1/', true],
    ['https://www.instagram.com/', false],
    ['https://www.instagram.com/direct/t/1784/', true],
    ['https://www.instagram.com/direct/inbox/', false],
    ['https://www.facebook.com/kelurahan.contoh', false],
    ['https://www.facebook.com/kelurahan.contoh/posts/pfbid0A', true],
    ['https://www.facebook.com/messages/', false],
    ['https://www.facebook.com/messages/t/1/', true],
    ['https://business.facebook.com/latest/inbox/all?selected_item_id=1&thread_type=FB_MESSAGE', true],
    ['https://business.facebook.com/latest/inbox/all', false],
  ])('%s expects items: %s', (address, expected) => {
    const url = new URL(address);
    expect(surfaceFor(url)?.expects(url)).toBe(expected);
  });

  it.each<[string, string, string]>([
    ['a login wall', 'https://www.facebook.com/', '<div><form><input name="email"><input name="pass"></form></div>'],
    ['an empty inbox', 'https://www.instagram.com/direct/inbox/', '<main role="main"><div role="navigation"></div><div>Your messages</div></main>'],
    [
      'only a floating conversation',
      'https://www.instagram.com/',
      '<main role="main"><div></div></main><div data-pagelet="IGDChatTabsRootContent"><div data-pagelet="IGDMessagesList"><div role="group"><div id="double_tappable_id.mid.$x"><span dir="auto"><div dir="auto">x</div></span></div></div></div></div>',
    ],
    ['a chat tab over a page without posts', 'https://www.facebook.com/kelurahan.contoh/about', '<div role="main"><p>Tentang</p></div><div data-pagelet="ChatTab"><div role="log"><div data-message-id="mid.$x">x</div></div></div>'],
    ['a profile', 'https://www.instagram.com/lurah.contoh/', '<main role="main"><a href="/lurah.contoh/p/DCode1/"><img alt="x"></a></main>'],
  ])('%s shows nothing we read', (_, address, html) => {
    expect(surfaceShown(showPage(html), context(new URL(address)))).toBeNull();
  });
});

describe('reading one row', () => {
  it.each(fixturePages())('$name: read gives what parse gives, from any anchor', ({ html, url }) => {
    const page = showPage(html);
    const { surface, context: known, readings } = readPage(page, url);
    if (surface === null) return;
    expect(readings.length).toBeGreaterThan(0);
    for (const reading of readings) {
      const anchors = [reading.row, ...reading.row.querySelectorAll('*')].filter((element) => element.matches(surface.anchor));
      const own = anchors.map((anchor) => surface.read(anchor, known)).filter((found) => found?.row === reading.row);
      expect(own.length).toBeGreaterThan(0);
      for (const found of own) {
        expect(found?.actionLine).toBe(reading.actionLine);
        expect({ ...found?.item, neighbours: null }).toEqual({ ...reading.item, neighbours: null });
      }
    }
  });

  it('a comment has one anchor, so that it is read once', () => {
    const page = showPage(instagramPage(instagramRow(1)));
    expect(page.querySelectorAll(instagram.anchor)).toHaveLength(1);
    expect(showPage(facebookPage(facebookRow(1))).querySelectorAll(facebook.anchor)).toHaveLength(1);
  });

  it('a recycled node is what it shows now', () => {
    const page = showPage(instagramPage(instagramRow(1) + instagramRow(2)));
    const [first] = instagram.parse(page, context(POST)).readings;
    if (first === undefined) throw new Error('nothing read');
    const link = page.querySelector(instagram.anchor);
    link?.setAttribute('href', `/p/DBanyak0001/c/${idOf(9)}/`);
    expect(link && instagram.read(link, context(POST))?.item.externalId).toBe(idOf(9));
    expect(instagram.replyControl(first)).toBeNull();
    expect(instagram.composer(first, page, context(POST))).toBeNull();
  });

  it('a node that left the page takes no answer', () => {
    const page = showPage(facebookPage(facebookRow(1)));
    const [first] = facebook.parse(page, context(PAGE)).readings;
    if (first === undefined) throw new Error('nothing read');
    first.row.remove();
    expect(facebook.composer(first, page, context(PAGE))).toBeNull();
  });
});

describe('neighbours', () => {
  it('are those of the same thread only', () => {
    const page = showPage(instagramPage([1, 2, 3].map((n) => instagramRow(n)).join('')));
    const rows = page.querySelectorAll(instagram.anchor);
    rows[1]?.setAttribute('href', `/p/DLain000001/c/${idOf(2)}/`);
    const [first, other, last] = instagram.parse(page, context(POST)).readings.map(({ item }) => item.neighbours);
    expect(other).toEqual({ before: null, after: null });
    expect(first?.after).not.toBeNull();
    expect(last?.before).not.toBeNull();
    expect(first?.before).toBeNull();
    expect(first?.after).not.toBe(last?.before);
  });
});

describe('health', () => {
  it('counts what was seen, without any content', () => {
    const link = '<a href="/p/DBanyak0001/c/17900000000000077/liked_by/">suka</a>';
    const page = showPage(instagramPage(instagramRow(1) + instagramRow(1) + instagramRow(2) + link));
    expect(instagram.parse(page, context(POST)).health).toMatchObject({
      root: true, anchors: 4, items: 2, rows: 3, 'skipped.duplicate': 1, 'skipped.otherLink': 1,
    });
    expect(JSON.stringify(instagram.parse(page, context(POST)).health)).not.toMatch(/warga|Aduan/u);
  });

  it('says that there is no root', () => {
    expect(instagram.parse(showPage('<div></div>'), context(POST))).toEqual({ readings: [], health: { root: false, anchors: 0, rows: 0, items: 0 } });
  });

  it.each(SURFACES.map((surface) => [surface.id, surface] as const))('%s reads nothing from nothing', (_, surface) => {
    const url = new URL('https://www.facebook.com/messages/t/1/');
    expect(surface.parse(showPage(''), context(url)).readings).toEqual([]);
  });
});

describe('whose account is in use', () => {
  const rail = (handles: string[]): string =>
    `<div><a href="/"></a><a href="/reels/"></a><a href="/direct/inbox/"></a>${handles.map((handle) => `<a href="/${handle}/"><img alt="x"></a>`).join('')}</div><main role="main"><a href="/lain.contoh/"><img alt="y"></a></main>`;
  it.each<[string, string, string, { handle: string | null; name: string | null } | null]>([
    ['the rail', POST.href, rail(['pemkot.contoh']), { handle: 'pemkot.contoh', name: null }],
    ['a rail with two people', POST.href, rail(['a.contoh', 'b.contoh']), null],
    ['no rail', POST.href, '<main role="main"><a href="/direct/inbox/"></a><a href="/lain.contoh/"><img alt="y"></a></main>', null],
    [
      'the switcher in Direct',
      'https://www.instagram.com/direct/inbox/',
      '<main role="main"><div><div role="button"><h2><span>pemkot.contoh</span></h2></div><div data-pagelet="IGDInboxThreadListScrollableAreaPagelet"></div></div></main>',
      { handle: 'pemkot.contoh', name: null },
    ],
    ['a comment box', PAGE.href, '<div role="navigation"><a href="/profile.php?id=100077"><span>Kelurahan Contoh</span></a></div><div role="main"><div role="textbox" contenteditable="true" aria-label="Komentari sebagai Kelurahan Contoh"></div></div>', { handle: '100077', name: 'Kelurahan Contoh' }],
    ['a comment box alone', PAGE.href, '<div role="textbox" contenteditable="true" aria-placeholder="Comment as Kelurahan Contoh"></div>', { handle: null, name: 'Kelurahan Contoh' }],
    ['nothing', PAGE.href, '<div role="main"></div>', null],
  ])('%s', (_, address, html, expected) => {
    const found = findAccount(showPage(html), new URL(address));
    expect(found && { handle: found.handle, name: found.name }).toEqual(expected);
  });

  it('other sites have none', () => expect(findAccount(showPage(''), new URL('https://contoh.example/'))).toBeNull());
});

describe('direction of comments', () => {
  const menu = (label: string): string =>
    facebookPage(facebookRow(1).replace('<ul>', `<div role="button" aria-haspopup="menu" aria-label="${label}"></div><ul>`));
  it.each<[string, string, ParseContext['me'], 'in' | 'out']>([
    ['nobody known', 'Tindakan', null, 'in'],
    ['own menu, nobody known', 'Edit or delete this', null, 'out'],
    ['own menu in Indonesian', 'Edit atau hapus ini', null, 'out'],
    ['same profile id', 'Tindakan', { handle: '100001', name: 'Warga 1' }, 'out'],
    ['other profile id, same name', 'Tindakan', { handle: '55', name: 'Warga 1' }, 'in'],
    ['name only', 'Tindakan', { handle: null, name: 'Warga 1' }, 'out'],
    ["name only, but a stranger's menu", 'Delete, hide or report this', { handle: null, name: 'Warga 1' }, 'in'],
    ['other name', 'Tindakan', { handle: null, name: 'Warga 2' }, 'in'],
  ])('Facebook: %s', (_, label, me, expected) => {
    const [reading] = facebook.parse(showPage(menu(label)), context(PAGE, me)).readings;
    expect(reading?.item.direction).toBe(expected);
  });

  it('Instagram: the handle, whatever its case', () => {
    const page = showPage(instagramPage(instagramRow(1) + instagramRow(2)));
    const readings = instagram.parse(page, context(POST, { handle: 'Warga1.Contoh', name: null })).readings;
    expect(readings.map(({ item }) => item.direction)).toEqual(['out', 'in']);
    expect(instagram.parse(page, context(POST)).readings.map(({ item }) => item.direction)).toEqual(['in', 'in']);
  });
});

describe('direction of messages on Instagram', () => {
  const DM = new URL('https://www.instagram.com/direct/t/1784/');
  const HEADER = '<div data-pagelet="IGDInboxHeaderOffMsys"><a href="/rina.contoh/"><h2>Rina</h2></a></div>';
  const GROUP = '<div data-pagelet="IGDInboxHeaderOffMsys"><h2>Warga RT 05</h2></div>';
  const message = (inside: string, label: string, lane = ''): string =>
    `<div role="group"><div ${lane}>${inside}<div id="double_tappable_id.mid.$1"><span dir="auto"><div dir="auto">halo</div></span></div></div><div role="group"><div role="button"><svg aria-label="${label}"></svg></div></div></div>`;
  const picture = '<a href="/rina.contoh/"><img alt="user-profile-picture"></a>';
  it.each<[string, string, string | null, 'in' | 'out', string | null]>([
    ['the sender’s picture', HEADER + message(picture, 'Zib'), null, 'in', 'rina.contoh'],
    ['no picture', HEADER + message('', 'Zib'), 'dinas.contoh', 'out', 'dinas.contoh'],
    ['no picture, nobody known', HEADER + message('', 'Zib'), null, 'out', null],
    ['no picture, but the partner’s name in the label', HEADER + message('', 'Zib rina.contoh'), null, 'in', 'rina.contoh'],
    ['own name in the label', GROUP + message('', 'Zib dinas.contoh'), 'dinas.contoh', 'out', 'dinas.contoh'],
    ['somebody else’s name in a group', GROUP + message('', 'Reply to message from siti.contoh'), 'dinas.contoh', 'in', 'siti.contoh'],
    ['the lane on the left', HEADER + message('', 'Zib', 'style="display: flex; justify-content: flex-start"'), null, 'in', 'rina.contoh'],
    ['the lane on the right', HEADER + message('', 'Zib', 'style="display: flex; justify-content: flex-end"'), null, 'out', null],
    ['a profile shared inside the bubble is no sender', HEADER + message('', 'Zib').replace('halo', `halo ${picture}`), null, 'out', null],
  ])('%s', (_, html, me, direction, handle) => {
    const page = showPage(`<main>${html.replace(/(<div role="group">[^]*)/u, '<div data-pagelet="IGDMessagesList">$1</div>')}</main>`);
    const [reading] = direct.parse(page, context(DM, me === null ? null : { handle: me, name: null })).readings;
    expect([reading?.item.direction, reading?.item.authorHandle]).toEqual([direction, handle]);
  });
});

describe('large pages', () => {
  const time = (run: () => unknown): number => {
    const from = performance.now();
    run();
    return performance.now() - from;
  };
  it.each([
    ['Instagram', instagram, POST, (n: number) => instagramPage(many(n, instagramRow))] as const,
    ['Facebook', facebook, PAGE, (n: number) => facebookPage(many(n, facebookRow))] as const,
  ])('%s: four times the comments take about four times as long', (_, surface, url, draw) => {
    const cost = (count: number): number => {
      const page = showPage(draw(count));
      expect(surface.parse(page, context(url)).readings).toHaveLength(count);
      return Math.min(...[1, 2].map(() => time(() => surface.parse(page, context(url)))));
    };
    cost(50);
    const [small, large] = [cost(100), cost(400)];
    // Quadratic would be sixteen.
    expect(large / small).toBeLessThan(10);
  });
});

function many(count: number, draw: (n: number) => string): string {
  return Array.from({ length: count }, (_, n) => draw(n)).join('');
}

import { describe, expect, it } from 'vitest';
import { nothing, report, type Description } from '../../probe/report';
import { addressIn } from '../../probe/saved-page';
import { comment } from '../support/desk';

function described(change: Partial<Description> = {}): Description {
  return { url: 'https://www.instagram.com/p/X/', surface: 'instagram.comments', items: [comment()], postOwner: null, health: { rows: 1 }, ...change };
}

describe('the first line of a saved page', () => {
  it.each([
    ['<!-- url: https://www.instagram.com/p/X/?a=1&b=2#c -->\n<!doctype html>', 'https://www.instagram.com/p/X/?a=1&b=2#c'],
    ['\uFEFF<!--url:https://www.facebook.com/-->', 'https://www.facebook.com/'],
    ['<!doctype html><!-- url: https://www.facebook.com/ -->', undefined],
    ['<!-- url: not an address -->', undefined],
    ['<!-- url: relative/path -->', undefined],
    ['', undefined],
  ])('%j', (head, address) => {
    expect(addressIn(head)?.href).toBe(address);
  });
});

describe('an element of the answer', () => {
  it('has exactly the promised fields', () => {
    const item = comment({ writtenAt: { kind: 'exact', at: Date.UTC(2026, 10, 3, 4, 5, 6) } });
    expect(report('a.html', described({ items: [item] }))).toEqual({
      file: 'a.html',
      surface: 'instagram.comments',
      items: [
        {
          kind: 'comment',
          externalId: item.externalId,
          parentId: null,
          authorHandle: 'rina.contoh',
          authorName: null,
          text: item.text,
          permalink: item.permalink,
          postedAt: '2026-11-03T04:05:06.000Z',
          direction: 'in',
        },
      ],
      health: { rows: 1 },
    });
  });

  it.each([
    ['words alone', { kind: 'interval' as const, earliest: 1, latest: 2, words: '2 jam' }],
    ['nothing', null],
  ])('gives no time for %s', (_, writtenAt) => {
    expect(report('a', described({ items: [comment({ writtenAt })] })).items[0]?.postedAt).toBeNull();
  });

  it.each([
    { owner: 'rina.contoh', item: comment(), direction: 'out' },
    { owner: 'kec.contoh', item: comment(), direction: 'in' },
    { owner: 'Rina Contoh', item: comment({ authorHandle: null, authorName: 'Rina Contoh' }), direction: 'out' },
    { owner: 'Rina Contoh', item: comment({ authorName: 'Rina Contoh' }), direction: 'in' },
    { owner: null, item: comment({ direction: 'out' }), direction: 'out' },
    { owner: 'kec.contoh', item: comment({ direction: 'out' }), direction: 'out' },
  ])('says $direction for $item.authorHandle / $item.authorName under a post of $owner', ({ owner, item, direction }) => {
    expect(report('a', described({ postOwner: owner, items: [item] })).items[0]?.direction).toBe(direction);
  });

  it('has nothing where no surface is known', () => {
    expect(report('a', described({ surface: null, items: [] }))).toEqual({ file: 'a', surface: 'none', items: [], health: { rows: 1, reason: 'no known surface' } });
    expect(nothing('a', { error: 'x' })).toEqual({ file: 'a', surface: 'none', items: [], health: { error: 'x' } });
  });
});

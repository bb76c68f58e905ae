import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CapturedItem } from '@/utils/core/item';
import { matchReplies } from '@/utils/page/replies';
import { createReplyWatch } from '@/utils/page/reply-watch';
import { item, wait } from './fake-site';

const rina = item({ externalId: '1', authorHandle: 'rina.contoh', text: 'Lampu mati' });
const budi = item({ externalId: '2', parentId: '1', authorHandle: 'budi.contoh', text: 'Di RT 4 juga' });
const rinaAgain = item({ externalId: '3', parentId: '1', authorHandle: 'rina.contoh', text: '@budi.contoh betul' });
const sari = item({ externalId: '4', authorHandle: 'sari.contoh', text: 'Got mampet' });
const own = (change: Partial<CapturedItem>) =>
  item({ externalId: '9', authorHandle: 'kel.contoh', direction: 'out', text: 'Kami cek hari ini', ...change });
const fb = (id: string, name: string, text: string, parentId: string | null = null, direction: 'in' | 'out' = 'in') =>
  item({ site: 'facebook', surface: 'facebook.comments', externalId: id, parentId, authorHandle: null, authorName: name, text, direction });
const dm = (id: string, direction: 'in' | 'out', threadId = 't1') =>
  item({ kind: 'dm', surface: 'instagram.dm', externalId: id, threadId, direction, text: id });

describe('matchReplies', () => {
  it.each<[string, CapturedItem[], (string | null)[]]>([
    ['a reply answers the comment it hangs under', [rina, own({ parentId: '1' })], ['1']],
    ['not another comment of the post', [sari, rina, own({ parentId: '1' })], ['1']],
    ['a mention of the comment’s author answers all they wrote in the thread, nearest first',
      [rina, budi, rinaAgain, own({ parentId: '1', text: '@rina.contoh siap' })], ['3', '1']],
    ['a mention of somebody else answers that person instead', [rina, budi, own({ parentId: '1', text: '@budi.contoh siap' })], ['2']],
    ['a mention of somebody outside the thread answers nobody', [rina, own({ parentId: '1', text: '@wati.contoh siap' })], []],
    ['"@rina" is not "rina.contoh"', [rina, own({ parentId: '1', text: '@rina siap' })], []],
    ['a full stop behind a mention does not count', [rina, own({ parentId: '1', text: '@rina.contoh. Siap' })], ['1']],
    ['what was written below the reply is not answered by it', [rina, own({ parentId: '1', text: '@budi.contoh siap' }), budi], []],
    ['an own comment without a mention answers nobody', [rina, own({})], []],
    ['an own comment answers the nearest of whom it mentions', [rina, sari, own({ text: '@rina.contoh sudah kami terima' })], ['1']],
    ['a citizen’s reply answers nothing', [rina, { ...own({ parentId: '1' }), direction: 'in' }], []],
    ['Facebook: a bare name in front is a mention',
      [fb('1', 'Rina Contoh', 'Lampu mati'), fb('2', 'Budi', 'Ya', '1'), fb('9', 'Kelurahan', 'Budi terima kasih', '1', 'out')], ['2']],
    ['Facebook: the longer name wins',
      [fb('1', 'Budi', 'a'), fb('2', 'Budi Santoso', 'b', '1'), fb('9', 'Kel', 'Budi Santoso siap', '1', 'out')], ['2']],
    ['Facebook: a word that begins like a name is none',
      [fb('1', 'Rina', 'a'), fb('2', 'Ari', 'b', '1'), fb('9', 'Kel', 'Arina sudah kami cek', '1', 'out')], ['1']],
    ['a message answers all incoming ones above it', [dm('a', 'in'), dm('b', 'in'), dm('o', 'out')], ['b', 'a']],
    ['also across an earlier own message', [dm('a', 'in'), dm('p', 'out'), dm('b', 'in'), dm('o', 'out')], ['b', 'a']],
    ['not those below it, nor of another conversation', [dm('x', 'in', 't2'), dm('a', 'in'), dm('o', 'out'), dm('b', 'in')], ['a']],
  ])('%s', (_, items, answered) => {
    const last = matchReplies(items).findLast(({ item: reply }) => reply.externalId === '9' || reply.externalId === 'o');
    expect((last?.answers ?? []).map(({ key }) => key?.split(':')[2])).toEqual(answered);
  });
});

describe('createReplyWatch', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function setUp(known: boolean) {
    const told: string[][] = [];
    const controller = new AbortController();
    const watch = createReplyWatch({
      items: () => [rina, own({ parentId: '1' })],
      accountKnown: () => known,
      report: async (replies) => void told.push(replies.map((reply) => reply.item.externalId ?? '')),
      signal: controller.signal,
    });
    return { told, watch, stop: () => controller.abort() };
  }

  it('tells of a reply once, and again when what it answers is tracked since', async () => {
    const { told, watch, stop } = setUp(true);
    watch.poke();
    await wait(800);
    watch.poke();
    await wait(800);
    expect(told).toEqual([['9']]);
    watch.tracked({ key: 'instagram:comment:1', print: 'x', before: null, after: null });
    await wait(800);
    expect(told).toEqual([['9'], ['9']]);
    stop();
  });

  it('tells nothing while the account is unknown', async () => {
    const { told, watch, stop } = setUp(false);
    watch.poke();
    await wait(800);
    expect(told).toEqual([]);
    stop();
  });
});

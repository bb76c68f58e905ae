import { describe, expect, it } from 'vitest';
import { identify } from '@/utils/core/identity';
import type { WrittenAt } from '@/utils/core/item';
import { comment, desk, HOUR, NOON } from '../support/desk';

const asked = comment();
const reply = (writtenAt: WrittenAt | null) =>
  comment({ externalId: '2', parentId: asked.externalId, direction: 'out', text: '@rina.contoh kami cek', writtenAt });

const ANSWERED = NOON + 2 * HOUR;

describe('the first answer', () => {
  it.each<{ name: string; writtenAt: WrittenAt | null; at: number | null; approximate?: boolean }>([
    { name: 'exact', writtenAt: { kind: 'exact', at: ANSWERED }, at: ANSWERED, approximate: false },
    { name: 'in words', writtenAt: { kind: 'interval', earliest: NOON, latest: ANSWERED, words: '1 j' }, at: ANSWERED, approximate: true },
    { name: 'without a time', writtenAt: null, at: NOON + 3 * HOUR, approximate: true },
    { name: 'older than the complaint', writtenAt: { kind: 'exact', at: NOON - 5 * HOUR }, at: null },
  ])('$name', async ({ writtenAt, at, approximate }) => {
    const d = desk();
    await d.signIn();
    const { aduanId } = await d.record(asked);
    await d.settings.setAccount({ site: 'instagram', handle: 'kec_contoh', name: null });
    d.clock.now = NOON + 3 * HOUR;
    await d.answers.record([{ item: reply(writtenAt), answers: [identify(asked)] }]);
    const { aduan } = await d.aduan.detail(aduanId);
    expect(aduan.firstAnswer).toEqual(at === null ? null : { at, approximate });
    expect(aduan.clocks.response.metAt).toBe(at);
  });

  it('counts nothing until the account is known', async () => {
    const d = desk();
    await d.signIn();
    const { aduanId } = await d.record(asked);
    const seen = [{ item: reply({ kind: 'exact', at: ANSWERED }), answers: [identify(asked)] }];
    await d.answers.record(seen);
    expect((await d.aduan.detail(aduanId)).aduan.firstAnswer).toBeNull();
    await d.settings.seeAccount({ site: 'instagram', handle: 'kec_contoh', name: null });
    await d.answers.record(seen);
    expect((await d.aduan.detail(aduanId)).aduan.firstAnswer?.at).toBe(ANSWERED);
  });

  it('is recorded once, and only an earlier one replaces it', async () => {
    const d = desk();
    await d.signIn();
    const { aduanId } = await d.record(asked);
    await d.settings.setAccount({ site: 'instagram', handle: 'kec_contoh', name: null });
    d.clock.now = NOON + 9 * HOUR;
    for (const at of [NOON + 4 * HOUR, NOON + 4 * HOUR, NOON + 6 * HOUR, NOON + HOUR]) {
      await d.answers.record([{ item: reply({ kind: 'exact', at }), answers: [identify(asked)] }]);
    }
    const { aduan, events } = await d.aduan.detail(aduanId);
    expect(events.filter((event) => event.type === 'answered')).toHaveLength(2);
    expect(aduan.firstAnswer?.at).toBe(NOON + HOUR);
  });

  it('is nothing when a citizen answers', async () => {
    const d = desk();
    await d.signIn();
    const { aduanId } = await d.record(asked);
    await d.settings.setAccount({ site: 'instagram', handle: 'kec_contoh', name: null });
    const citizen = { ...reply({ kind: 'exact', at: ANSWERED }), direction: 'in' as const };
    await d.answers.record([{ item: citizen, answers: [identify(asked)] }]);
    expect((await d.aduan.detail(aduanId)).aduan.firstAnswer).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { identify } from '@/utils/core/identity';
import { comment, desk, message } from '../support/desk';

const LAMP = 'Pak, lampu jalan di gang Mawar mati sudah seminggu, mohon diperbaiki';
const asked = (item: ReturnType<typeof comment>) => ({ identity: identify(item), text: item.text });

describe('hints', () => {
  it.each([
    [LAMP, { category: 'lampu_jalan' }],
    ['Mantap, terima kasih infonya', null],
    ['', null],
    ['😀😀', null],
  ])('%s', async (text, hint) => {
    expect(await desk().hints.of([asked(comment({ text }))])).toEqual([hint]);
  });

  it('come in the order asked', async () => {
    const texts = ['Mantap', LAMP, 'Hadir', LAMP];
    const found = await desk().hints.of(texts.map((text, at) => asked(comment({ text, externalId: `1800000000000000${at}` }))));
    expect(found.map((hint) => hint !== null)).toEqual([false, true, false, true]);
  });

  it('are not given again for what was called no aduan, until that is taken back', async () => {
    const d = desk();
    const item = asked(comment({ text: LAMP }));
    await d.hints.dismiss(item.identity, true);
    expect(await d.hints.of([item])).toEqual([null]);
    const other = asked(comment({ text: LAMP, externalId: '18000000000000002' }));
    expect(await d.hints.of([item, other])).toEqual([null, { category: 'lampu_jalan' }]);
    await d.hints.dismiss(item.identity, false);
    expect(await d.hints.of([item])).toEqual([{ category: 'lampu_jalan' }]);
  });

  it('tell the same words elsewhere in a thread apart by their neighbours', async () => {
    const d = desk();
    const first = asked(message(LAMP, 'a.1', 'b.1'));
    const second = asked(message(LAMP, 'c.1', 'd.1'));
    await d.hints.dismiss(first.identity, true);
    expect((await d.hints.of([first, second])).map((hint) => hint !== null)).toEqual([false, true]);
  });

  it('keep nothing by which a message could be read or found', async () => {
    const d = desk();
    const item = asked(comment({ text: LAMP }));
    await d.hints.of([item]);
    expect(await d.store.read((db) => db.dismissals.count())).toBe(0);
    await d.hints.dismiss(item.identity, true);
    const rows = await d.store.read((db) => db.dismissals.toArray());
    expect(rows).toEqual([{ id: expect.stringMatching(/^[0-9a-f]{64}$/), at: d.clock.now }]);
  });
});

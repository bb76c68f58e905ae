import { describe, expect, it } from 'vitest';
import { createReminderBook, type Look } from '../../soak/year/reminder-book';
import { comment, desk, HOUR, NOON } from '../support/desk';

/** A book that knows `count` aduan written at noon: near after 18 and 36 hours, overdue after 24 and 48. */
async function bookWith(count: number) {
  const d = desk();
  await d.signIn();
  const book = createReminderBook();
  const ids: string[] = [];
  for (let n = 0; n < count; n += 1) {
    const { aduanId } = await d.record(comment({ externalId: String(n), text: `aduan ${n}`, writtenAt: { kind: 'exact', at: NOON } }));
    book.know(aduanId, (await d.aduan.detail(aduanId)).events);
    ids.push(aduanId);
  }
  const look = (hours: number, shown: string[], change: Partial<Look> = {}): string[] =>
    book.looked({ now: NOON + hours * HOUR, shown: shown.map((id) => ({ id, title: '4 aduan perlu perhatian' })), refused: [], killed: false, ...change });
  return { d, book, ids, look };
}

describe('the book of reminders', () => {
  it('has nothing to say when each comes once and in time', async () => {
    const { ids: [id = ''], look, book } = await bookWith(1);
    expect(look(17.9, [])).toEqual([]);
    expect(look(18, [`${id}/response/near`])).toEqual([]);
    expect(look(24, [`${id}/response/overdue`])).toEqual([]);
    expect(look(50, [`${id}/handling/overdue`])).toEqual([]);
    expect(look(60, [])).toEqual([]);
    expect(book.overdue(NOON + 50 * HOUR)).toBe(1);
  });

  it.each([
    { what: 'too early', hours: 17.9, shown: ['response/near'], says: 'was not due' },
    { what: 'not at all', hours: 18, shown: [], says: 'was not shown' },
    { what: 'twice in one look', hours: 18, shown: ['response/near', 'response/near'], says: 'twice' },
    { what: 'near instead of overdue', hours: 25, shown: ['response/near'], says: 'was not due' },
  ])('finds one that comes $what', async ({ hours, shown, says }) => {
    const { ids: [id = ''], look } = await bookWith(1);
    expect(look(hours, shown.map((name) => `${id}/${name}`)).join()).toContain(says);
  });

  it('finds one that comes again, also after a restart', async () => {
    const { ids: [id = ''], look } = await bookWith(1);
    look(18, [`${id}/response/near`]);
    expect(look(18.1, [`${id}/response/near`]).join()).toContain('again');
  });

  it('lets one come again only when a kill hid that it was shown, and only once', async () => {
    const { ids: [id = ''], look } = await bookWith(1);
    expect(look(18, [`${id}/response/near`], { killed: true })).toEqual([]);
    expect(look(18.1, [`${id}/response/near`])).toEqual([]);
    expect(look(18.2, [`${id}/response/near`]).join()).toContain('again');
  });

  it('expects a refused one at the next look', async () => {
    const { ids: [id = ''], look } = await bookWith(1);
    expect(look(18, [], { refused: [`${id}/response/near`] })).toEqual([]);
    expect(look(18.2, []).join()).toContain('was not shown');
  });

  it('wants one notice for more than three, with their number', async () => {
    const four = await bookWith(4);
    expect(four.look(18, four.ids.map((id) => `${id}/response/near`)).join()).toContain('at once');
    const again = await bookWith(4);
    expect(again.look(18, ['overview'])).toEqual([]);
    const five = await bookWith(5);
    expect(five.look(18, ['overview']).join()).toContain('speaks of 4, 5 were due');
  });

  it('expects nothing of a closed one', async () => {
    const { d, book, ids: [id = ''], look } = await bookWith(1);
    await d.aduan.changeStatus(id, 'baru', 'selesai', 'beres');
    book.know(id, (await d.aduan.detail(id)).events);
    expect(look(25, [])).toEqual([]);
    expect(look(25, [`${id}/response/overdue`]).join()).toContain('was not due');
    expect(book.overdue(NOON + 60 * HOUR)).toBe(0);
  });
});

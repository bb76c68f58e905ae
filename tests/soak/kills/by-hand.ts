import { hoverMark, NUMBER, waitForMark } from '../../harness/index.ts';
import type { Press } from '../history/press.ts';
import { shownId, shownItem } from './invent.ts';
import { MANY, type Office } from './office.ts';
import type { Desk } from './desk.ts';

/** A press ready to be made with the mouse; resolves when the page has told the person, or has not. */
export type ReadyPress = () => Promise<void>;

/** Longest a person is waited for to be told, ms. */
const PATIENCE = 6_000;

/** Presses with the mouse, where the interface itself says whether it is saved. */
export function createHands(office: Office, desk: Desk, tag: string) {
  let shown = 0;
  let pressed = 0;

  /** The mark of the next comment on the post. null: all of them were pressed. */
  async function mark(): Promise<ReadyPress | null> {
    if (shown >= MANY) return null;
    const n = shown;
    shown += 1;
    const { page } = office.tab();
    await page.bringToFront();
    // Among so many rows the harness's search by words is slow.
    const row = page.locator(`a[href*="/c/${shownId(n)}/"]`).last().locator('xpath=ancestor::*[.//a//img][1]');
    const text = await row.locator('span[dir="auto"]').filter({ hasText: /\(RT \d+ RW \d+\)$/ }).last().textContent();
    const ours = await hoverMark(row);
    return async () => {
      const press = desk.keep({ n: desk.next(), kind: 'capture', item: shownItem(n, text ?? ''), acknowledged: null } as Extract<Press, { kind: 'capture' }>);
      pressed += 1;
      await ours.press();
      const words = await waitForMark(row, NUMBER);
      press.acknowledged = { number: NUMBER.exec(words)?.[0] ?? '' };
    };
  }

  /** A note written on the dashboard. */
  async function note(aduanId: string): Promise<ReadyPress> {
    const { page } = office.dashboard();
    await page.bringToFront();
    await page.evaluate((id) => { location.hash = `#/aduan/${id}`; }, aduanId);
    const detail = page.getByRole('region', { name: 'Rincian aduan' });
    const field = detail.getByLabel('Catatan internal');
    const n = desk.next();
    const text = `${tag} ${n}`;
    const press = desk.keep({ n, kind: 'note', aduanId, payload: { type: 'noted', text }, acknowledged: null } as Extract<Press, { kind: 'note' }>);
    await field.fill(text);
    return async () => {
      pressed += 1;
      await detail.getByRole('button', { name: 'Simpan catatan' }).click();
      // In the history: a draft stands in the field alone.
      await detail.locator('ol').getByText(text, { exact: true }).waitFor({ timeout: PATIENCE });
      press.acknowledged = 'saved';
    };
  }

  return { mark, note, count: () => pressed };
}

import type { AduanEvent } from '../../../utils/core/events.ts';
import { identify } from '../../../utils/core/identity.ts';
import type { CapturedItem } from '../../../utils/core/item.ts';
import { project } from '../../../utils/core/project.ts';
import { allowedStatuses, needsReason, statusClass, type StatusId } from '../../../utils/core/status.ts';
import { truthOf, type Press } from '../history/press.ts';
import type { Random } from '../random.ts';
import { asShown, type Arrival } from './citizens.ts';
import type { Desk } from './desk.ts';
import type { createReminderBook } from './reminder-book.ts';

/** What the official remembers of an aduan; refreshed from its events after every press. */
interface Known {
  id: string;
  item: CapturedItem;
  status: StatusId;
  answered: boolean;
}

/** One person's work at the desk. Everything pressed is kept, with what they were told. */
export function createOfficial(desk: Desk, random: Random, book: ReturnType<typeof createReminderBook>) {
  const presses: Press[] = [];
  const open = new Map<string, Known>();
  const closed: Known[] = [];
  const { browser, disk } = desk;

  function keep<P extends Press>(press: P): P {
    presses.push(press);
    return press;
  }

  async function refresh(id: string): Promise<void> {
    const events: AduanEvent[] = await disk.db.events.where('aduanId').equals(id).toArray();
    const aduan = project(events);
    if (aduan === null) return;
    book.know(id, events);
    const known = { id, item: aduan.sources[0]?.item as CapturedItem, status: aduan.status, answered: aduan.firstAnswer !== null };
    open.delete(id);
    if (statusClass(known.status) === 'open') open.set(id, known);
    else if (known.status !== 'dibatalkan') closed.push(known);
  }

  /** After a press that may have been cut off: whatever it left behind. */
  async function find(item: CapturedItem): Promise<string | null> {
    const rows = await disk.db.aduan.orderBy('number').reverse().limit(5).toArray();
    return rows.find((row) => row.status !== 'dibatalkan' && row.sources[0] !== undefined && truthOf(row.sources[0].item) === truthOf(item))?.id ?? null;
  }

  async function learn(item: CapturedItem): Promise<void> {
    const id = await find(item);
    if (id !== null) await refresh(id);
  }

  async function settled(id: string | null): Promise<void> {
    if (id !== null) await refresh(id);
    desk.checkBadge();
  }

  async function captureOne(item: CapturedItem): Promise<string | null> {
    const press = keep({ n: presses.length + 1, kind: 'capture', item, acknowledged: null } as Extract<Press, { kind: 'capture' }>);
    const result = await desk.ask((life) => life.captures.capture(item), () => learn(item));
    const found = result !== null && 'aduanId' in result ? result.aduanId : await find(item);
    if (result !== null) press.acknowledged = 'mark' in result ? { number: result.mark.number } : 'asked';
    if (found !== null) await refresh(found);
    if (result === null) return found;
    if (result.outcome === 'unsure') return answerQuestion(result.pendingId, item);
    desk.checkBadge();
    return found;
  }

  /** Asked whether it is one of those: the same only when the same invented person wrote it. */
  async function answerQuestion(id: string, item: CapturedItem): Promise<string | null> {
    const waiting = await disk.db.pending.get(id);
    const candidates = await disk.db.aduan.bulkGet(waiting?.candidateIds ?? []);
    const same = candidates.find((row) => row?.sources[0] !== undefined && truthOf(row.sources[0].item) === truthOf(item));
    const result = await desk.ask((life) => life.captures.resolve(id, same === undefined ? { kind: 'different' } : { kind: 'same', aduanId: same.id }), () => learn(item));
    const found = result?.aduanId ?? (await find(item));
    if (found !== null) await refresh(found);
    if (result !== null) desk.checkBadge();
    return found;
  }

  async function change(known: Known, to: StatusId): Promise<void> {
    const n = presses.length + 1;
    const words = needsReason(known.status, to) ? `alasan ${n}` : `catatan ${n}`;
    const payload = { type: 'statusChanged' as const, from: known.status, to, note: words };
    const press = keep({ n, kind: 'status', aduanId: known.id, payload, acknowledged: null } as Extract<Press, { kind: 'status' }>);
    const result = await desk.ask((life) => life.aduan.changeStatus(known.id, known.status, to, words), () => refresh(known.id));
    await refresh(known.id);
    if (result === null) return;
    press.acknowledged = 'saved';
    desk.checkBadge();
  }

  async function note({ id }: Known): Promise<void> {
    const n = presses.length + 1;
    const text = `catatan ${n}`;
    const press = keep({ n, kind: 'note', aduanId: id, payload: { type: 'noted', text }, acknowledged: null } as Extract<Press, { kind: 'note' }>);
    if ((await desk.ask((life) => life.aduan.addNote(id, text), () => refresh(id))) !== null) press.acknowledged = 'saved';
    await refresh(id);
  }

  /** The own reply stands in the thread, and the page reports it. */
  async function reply({ id, item }: Known): Promise<void> {
    const n = presses.length + 1;
    const text = `Terima kasih laporannya (${n})`;
    const press = keep({ n, kind: 'reply', aduanId: id, text, acknowledged: null } as Extract<Press, { kind: 'reply' }>);
    const own: CapturedItem = { ...item, externalId: `r${n}`, direction: 'out', text, writtenAt: { kind: 'exact', at: browser.now } };
    const answer = { item: own, answers: [identify(item)] };
    const done = await desk.ask((life) => life.answers.record([answer]).then(() => true), () => refresh(id));
    await refresh(id);
    // Of two that read alike the page cannot say which was answered: then neither is.
    if (done === true && open.get(id)?.answered === true) press.acknowledged = 'saved';
    if (done === true) desk.checkBadge();
  }

  async function undo(id: string): Promise<void> {
    const press = keep({ n: presses.length + 1, kind: 'undo', aduanId: id, acknowledged: null } as Extract<Press, { kind: 'undo' }>);
    const done = await desk.ask((life) => life.captures.undo(id).then(() => true), () => refresh(id));
    if (done === true) press.acknowledged = 'saved';
    await settled(id);
  }

  async function handle(known: Known): Promise<void> {
    const kind = random.next();
    if (kind < 0.3 && !known.answered && identify(known.item).key !== null) return reply(known);
    if (kind < 0.4) return note(known);
    const steps = allowedStatuses(known.status).filter((to) => statusClass(to) === (kind < 0.6 ? 'open' : 'closed'));
    if (steps.length > 0) await change(known, random.pick(steps));
  }

  return {
    presses,
    open,
    /** Records a complaint as the page shows it now. */
    async capture(arrival: Arrival): Promise<void> {
      const item = asShown(arrival, browser.now, random);
      const id = await captureOne(item);
      // The other tab shows it too.
      if (random.chance(0.04) && item.externalId !== null) await captureOne(item);
      else if (id !== null && random.chance(0.03)) await undo(id);
    },
    /** Works on some of what is open, and now and then takes up a closed one again. */
    async work(pause: () => Promise<void>): Promise<void> {
      const wanted = Math.ceil(open.size / 5);
      for (let turn = 0; turn < wanted && open.size > 0; turn += 1) {
        await pause();
        await handle(random.pick([...open.values()]));
      }
      const again = closed.at(-random.between(1, 20));
      if (again !== undefined && random.chance(0.08) && !open.has(again.id)) await reopen(again.id);
    },
  };

  async function reopen(id: string): Promise<void> {
    const row = await disk.db.aduan.get(id);
    if (row === undefined || row.statusClass !== 'closed' || row.status === 'dibatalkan') return;
    await change({ id, item: row.sources[0]?.item as CapturedItem, status: row.status, answered: row.firstAnswer !== null }, 'diproses');
  }
}

// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createComposer } from '@/utils/page/composer';
import type { PageCommand } from '@/utils/page/commands';
import type { ComposerTarget } from '@/utils/sites/types';
import { fakeSite, rowHtml, type FakeSite } from './fake-site';

const TEXT = 'Terima kasih, kami cek hari ini.';
let site: FakeSite;
let box: HTMLTextAreaElement;
let copied: string[];
let presses: number;

const context = () => ({ url: new URL('https://www.instagram.com/p/CONTOH/'), now: 0, me: null });

function insert(change: Partial<Extract<PageCommand, { type: 'insert' }>> = {}) {
  const composer = createComposer({
    document,
    surface: () => site.surface,
    context,
    readings: () => site.surface.parse(document, context()).readings,
  });
  const command = (): Extract<PageCommand, { type: 'insert' }> => ({
    type: 'insert',
    text: TEXT,
    place: 'public',
    target: { site: 'instagram', kind: 'comment', externalId: '1', threadId: 'CONTOH', print: 'x' },
    ...change,
  });
  return { once: () => composer.insert(command()), composer };
}

beforeEach(() => {
  document.body.innerHTML = `<main><ul>${rowHtml('1', 'Lampu mati')}</ul><form><textarea></textarea></form></main>`;
  box = document.querySelector('textarea') as HTMLTextAreaElement;
  site = fakeSite();
  copied = [];
  presses = 0;
  const found: ComposerTarget = { element: box, kind: 'textarea', scope: 'post' };
  site.boxes.find = () => found;
  // As the site does: Reply throws out what was typed and puts the name in front.
  document.querySelector('li button')?.addEventListener('click', () => {
    presses += 1;
    box.value = '@rina.contoh ';
  });
  document.execCommand = (command, _, value) => {
    if (command === 'copy') {
      const event = new Event('copy') as Event & { clipboardData: unknown };
      event.clipboardData = { setData: (_type: string, text: string) => copied.push(text) };
      window.dispatchEvent(event);
      return true;
    }
    if (command !== 'insertText' || document.activeElement !== box) return false;
    box.setRangeText(value ?? '', box.selectionStart, box.selectionEnd, 'end');
    return true;
  };
});

afterEach(() => vi.restoreAllMocks());

describe('inserting into a text area', () => {
  it('presses Reply once, waits for the name, and goes on behind it', async () => {
    expect(await insert().once()).toEqual({ outcome: 'inserted' });
    expect([box.value, presses]).toEqual([`@rina.contoh ${TEXT}`, 1]);
  });

  it('does not press where the box answers the person already', async () => {
    box.value = '@rina.contoh Selamat pagi.';
    await insert().once();
    expect([box.value, presses]).toEqual([`@rina.contoh Selamat pagi.\n${TEXT}`, 0]);
  });

  it('brings back what Reply threw out', async () => {
    box.value = 'Draf saya';
    await insert().once();
    expect(box.value).toBe(`@rina.contoh Draf saya\n${TEXT}`);
  });

  it('puts a text in once, however often it is pressed', async () => {
    const { composer, once } = insert();
    const outcomes = await Promise.all([once(), once(), once()]);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['inserted', 'inserted', 'inserted']);
    expect(box.value).toBe(`@rina.contoh ${TEXT}`);
    expect(composer).toBeDefined();
  });

  it('writes through the setter where typing does nothing', async () => {
    const copy = document.execCommand;
    document.execCommand = (command) => (command === 'copy' ? copy('copy') : false);
    const heard = vi.fn();
    box.addEventListener('input', heard);
    expect(await insert().once()).toEqual({ outcome: 'inserted' });
    expect(box.value).toBe(`@rina.contoh ${TEXT}`);
    expect(heard).toHaveBeenCalled();
  });

  it('copies, and leaves the box as it was, where the box refuses', async () => {
    const copy = document.execCommand;
    document.execCommand = (command) => (command === 'copy' ? copy('copy') : false);
    box.value = '@rina.contoh halo';
    box.addEventListener('input', () => (box.value = '@rina.contoh halo'));
    expect(await insert().once()).toEqual({ outcome: 'copied' });
    expect([box.value, copied]).toEqual(['@rina.contoh halo', [TEXT]]);
  });

  it('copies a private answer to a comment: no box here is private', async () => {
    expect(await insert({ place: 'private' }).once()).toEqual({ outcome: 'copied' });
    expect([box.value, presses, copied]).toEqual(['', 0, [TEXT]]);
  });

  it('touches nothing when the item is not on this page', async () => {
    const target = { site: 'instagram', kind: 'comment', externalId: '99', threadId: 'CONTOH', print: 'x' } as const;
    expect(await insert({ target }).once()).toEqual({ outcome: 'notHere' });
    expect([box.value, presses, copied]).toEqual(['', 0, []]);
  });

  it('never sends', async () => {
    const sent = vi.fn((event: Event) => event.preventDefault());
    document.querySelector('form')?.addEventListener('submit', sent);
    document.addEventListener('keydown', sent);
    await insert().once();
    expect(sent).not.toHaveBeenCalled();
  });

  it('does not take a post’s own editor for a reply box', async () => {
    const editor = document.createElement('div');
    site.boxes.find = () => ({ element: editor, kind: 'lexical', scope: 'post' });
    document.querySelector('li button')?.remove();
    expect(await insert().once()).toEqual({ outcome: 'copied' });
  });
});

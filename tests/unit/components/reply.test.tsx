// @vitest-environment jsdom
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { AduanView } from '../../../components/aduan';
import { createFakeDesk, type FakeDesk } from './fake-desk';
import { SUGGESTIONS } from './sample-suggestions';
import { expectAccessible, Rooted, settle, showApp } from './setup';

let desk: FakeDesk;
let id: string;
let copied: string[];
let clipboardWorks: boolean;

beforeEach(() => {
  desk = createFakeDesk();
  id = desk.record({});
  copied = [];
  clipboardWorks = true;
  document.execCommand = () => {
    if (clipboardWorks) copied.push((document.activeElement as HTMLTextAreaElement).value);
    return clipboardWorks;
  };
});

const first = () => screen.getByRole('article', { name: 'Aduan diterima dan diteruskan' });
const press = async (within_: HTMLElement, name: string) => {
  fireEvent.click(within(within_).getByRole('button', { name }));
  await settle();
};
const insertions = () => desk.calls.filter(({ name }) => name === 'insert').map(({ input }) => input);

describe('suggestions', () => {
  it('come with their reasons, one main button, filled words and holes', async () => {
    await showApp(desk, id);
    expect(first().textContent).toContain(
      'cocok karena status Baru · belum dibalas · Sampah dan lingkungan: “sampah”, “TPS” · dipakai 14 kali',
    );
    expect(
      screen.getAllByRole('button', { name: 'Sisipkan' }).filter((button) => button.className.includes('primary')),
    ).toHaveLength(1);
    expect(screen.getByText('[kelurahan?]').className).toContain('hole');
    expect(screen.getByText('Isi 1 bagian kosong sebelum mengirim.')).toBeTruthy();
    await expectAccessible();
  });

  it('are asked for by place and tone', async () => {
    await showApp(desk, id);
    const asked = () => desk.calls.filter(({ name }) => name === 'suggestions').at(-1)?.input;
    expect(asked()).toEqual({ id, tone: 'formal', place: 'public' });
    fireEvent.click(screen.getByRole('button', { name: 'Santai' }));
    fireEvent.click(screen.getByRole('button', { name: 'DM' }));
    await settle();
    expect(asked()).toEqual({ id, tone: 'informal', place: 'private' });
  });

  it('answer a message where it was written: nobody is asked where', async () => {
    const dm = desk.record({ kind: 'dm' });
    await showApp(desk, dm);
    expect(desk.calls.filter(({ name }) => name === 'suggestions').at(-1)?.input).toEqual({ id: dm, tone: 'formal', place: 'private' });
    expect(screen.queryByRole('button', { name: 'Komentar publik' })).toBeNull();
  });

  it('never leaves a choice empty', async () => {
    await showApp(desk, id);
    const formal = screen.getByRole('button', { name: 'Formal' });
    fireEvent.click(formal);
    expect(formal.getAttribute('aria-pressed')).toBe('true');
  });
});

describe('Sisipkan', () => {
  it.each([
    ['inserted', 'Sudah di kotak balasan. Periksa, lalu tekan kirim sendiri.'],
    ['copied', 'Kotak balasan tidak dapat diisi. Teks sudah disalin'],
    ['notHere', 'tidak terbuka di tab ini'],
  ] as const)('says what came of it: %s', async (outcome, words) => {
    desk.outcome = outcome;
    await showApp(desk, id);
    await press(first(), 'Sisipkan');
    expect(insertions()).toEqual([{ id, text: SUGGESTIONS[0]?.text, templateId: 'b.diterima', place: 'public' }]);
    expect(within(first()).getByRole('status').textContent).toContain(words);
  });

  it('says that a private answer to a comment belongs into a DM, not into the box in sight', async () => {
    desk.outcome = 'copied';
    await showApp(desk, id);
    fireEvent.click(screen.getByRole('button', { name: 'DM' }));
    await settle();
    await press(first(), 'Sisipkan');
    expect(within(first()).getByRole('status').textContent).toContain('Jangan tempel di kolom komentar');
  });

  it('copies here when the page could not, and shows the text when nothing works', async () => {
    desk.outcome = 'failed';
    await showApp(desk, id);
    await press(first(), 'Sisipkan');
    expect(copied).toEqual([SUGGESTIONS[0]?.text]);
    clipboardWorks = false;
    await press(first(), 'Sisipkan');
    expect(
      within(first()).getByRole<HTMLTextAreaElement>('textbox', { name: 'Teks balasan untuk disalin' }).value,
    ).toBe(SUGGESTIONS[0]?.text);
  });

  it('keeps the card that tells the result, though the background now suggests others', async () => {
    await showApp(desk, id);
    await press(first(), 'Sisipkan');
    desk.suggestions = SUGGESTIONS.slice(1);
    act(() => desk.ring());
    await settle();
    expect(within(first()).getByRole('status').textContent).toContain('Sudah di kotak balasan');
    fireEvent.click(screen.getByRole('button', { name: 'Santai' }));
    await settle();
    expect(screen.queryByRole('article', { name: 'Aduan diterima dan diteruskan' })).toBeNull();
  });

  it('tells a refusal in words', async () => {
    desk.refuse('insert', 'NO_PAGE');
    await showApp(desk, id);
    await press(first(), 'Sisipkan');
    expect(within(first()).getByRole('status').textContent).toContain('Halaman ini tidak menjawab Tanggap');
  });
});

describe('Salin', () => {
  it('copies the filled text and keeps the focus', async () => {
    await showApp(desk, id);
    const copy = within(first()).getByRole('button', { name: 'Salin' });
    copy.focus();
    await press(first(), 'Salin');
    expect(copied).toEqual([SUGGESTIONS[0]?.text]);
    expect(document.activeElement).toBe(copy);
    expect(document.querySelectorAll('textarea[aria-hidden]')).toHaveLength(0);
  });
});

describe('one’s own words', () => {
  const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Tulis sendiri' });

  it('are kept as a draft, also after inserting', async () => {
    await showApp(desk, id);
    fireEvent.change(box(), { target: { value: 'Halo Kak' } });
    fireEvent.keyDown(box(), { key: 'Enter', ctrlKey: true });
    await settle();
    expect(insertions(), 'not while the key is held: the site’s box would hear the rest of the press').toEqual([]);
    fireEvent.keyUp(box(), { key: 'Enter', ctrlKey: true });
    await settle();
    expect(insertions()).toEqual([{ id, text: 'Halo Kak', templateId: null, place: 'public' }]);
    await settle(450);
    expect(desk.drafts.get(`reply:${id}`)).toBe('Halo Kak');
    expect(box().value).toBe('Halo Kak');
  });

  it('are never overwritten by a suggestion taken over for editing', async () => {
    desk.drafts.set(`reply:${id}`, 'Kalimat saya');
    await showApp(desk, id);
    await press(first(), 'Ubah dulu');
    expect(box().value).toBe(`Kalimat saya\n\n${SUGGESTIONS[0]?.text}`);
    expect(document.activeElement).toBe(box());
  });

  it('are asked for when missing', async () => {
    await showApp(desk, id);
    fireEvent.keyDown(box(), { key: 'Enter', ctrlKey: true });
    await settle();
    expect(insertions(), 'not while the key is held: the site’s box would hear the rest of the press').toEqual([]);
    fireEvent.keyUp(box(), { key: 'Enter', ctrlKey: true });
    await settle();
    expect(insertions()).toEqual([]);
    expect(screen.getByText('Tulis balasannya lebih dahulu.')).toBeTruthy();
  });
});

it('only copies where there is no page', async () => {
  render(
    <Rooted desk={desk}>
      <AduanView id={id} />
    </Rooted>,
  );
  await settle();
  expect(screen.queryByRole('button', { name: 'Sisipkan' })).toBeNull();
  expect(within(first()).getByRole('button', { name: 'Salin' }).className).toContain('primary');
});

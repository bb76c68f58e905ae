import { describe, expect, it } from 'vitest';
import { readMessageLabel, readSentLabel } from '@/utils/sites/facebook/message-label';
import { recipe } from '@/utils/sites/facebook/messenger';
import { NOW } from './fixture-pages';

const patterns = recipe.sentLabels.map((source) => new RegExp(source, 'iu'));
const words = (parts: ReturnType<typeof readMessageLabel>) =>
  parts && [parts.time?.kind === 'interval' ? parts.time.words : null, parts.sender, parts.text];

describe('label of a message', () => {
  it.each<[string, string, string[], [string | null, string | null, string | null] | null]>([
    ['At Tuesday 20:06, Bea Contoh: anima', 'anima', [], ['At Tuesday 20:06', 'Bea Contoh', 'anima']],
    ['At 15 July 2026, 17:38, You: a: b, c', 'a: b, c', [], ['At 15 July 2026, 17:38', 'You', 'a: b, c']],
    ['At June 11, 2026, 8:59\u202FAM, Bea: x', 'x', [], ['At June 11, 2026, 8:59 AM', 'Bea', 'x']],
    ['At Today at 9:04 PM, Bea: x', 'x', [], ['At Today at 9:04 PM', 'Bea', 'x']],
    ['At 16:15, Alex Moreau', '', [], ['At 16:15', 'Alex Moreau', null]],
    ['At 16:15, Alex: only in the label', '', [], ['At 16:15', 'Alex', 'only in the label']],
    ['At 3:08 AM, Agus, S.Pd: x', 'x', [], ['At 3:08 AM', 'Agus, S.Pd', 'x']],
    ['Pukul 19 September 2026 14.26, Budi: teks', 'teks', [], ['Pukul 19 September 2026 14.26', 'Budi', 'teks']],
    ['Pukul 14.26, Anda: teks', 'teks', [], ['Pukul 14.26', 'Anda', 'teks']],
    ['Zu 09:00, Alex: teks, dengan koma', 'teks, dengan koma', [], ['09:00', 'Alex', 'teks, dengan koma']],
    ['zorp 01.25 Rina Contoh Pak, tolong', 'Pak, tolong', ['Rina Contoh'], ['01.25', 'Rina Contoh', 'Pak, tolong']],
    ['zorp 01.25 vedwub Pak, tolong', 'Pak, tolong', ['Rina Contoh'], [null, null, 'Pak, tolong']],
    ['zorp Katarina: x', 'x', ['Rina'], [null, null, 'x']],
    ['At 9:05 PM, You unsent a message', 'You unsent a message', [], ['At 9:05 PM', 'You unsent a message', 'You unsent a message']],
    ['', 'x', [], null],
    [' \u200B ', 'x', [], null],
  ])('%j', (label, shown, names, expected) => {
    expect(words(readMessageLabel(label, { now: NOW, language: '', shown, names }))).toEqual(expected);
  });
});

describe('label of the control behind a bubble', () => {
  it.each<[string, [string | null, string | null, string | null] | null]>([
    ['Enter, Message sent Tuesday 20:06 by Bea Contoh: anima: b', ['Tuesday 20:06', 'Bea Contoh', 'anima: b']],
    ['Message sent 16:15 by You', ['16:15', 'You', null]],
    ['Masukkan, Pesan dikirim pukul 19 September 2026 14.26 oleh Budi: teks', ['pukul 19 September 2026 14.26', 'Budi', 'teks']],
    ['Enter, Conversation details', null],
    ['Masukkan, Detail percakapan', null],
  ])('%j', (label, expected) => {
    expect(words(readSentLabel(label, patterns, { now: NOW, language: '' }))).toEqual(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { CATEGORY_IDS } from '../../../utils/core/categories';
import type { SuggestionReason } from '../../../utils/core/template';
import { categoryWords } from '../../../utils/i18n/category';
import { becauseWords, reasonWords } from '../../../utils/i18n/reply';

describe('reasonWords', () => {
  it.each<[SuggestionReason, string, string]>([
    [{ kind: 'status', status: 'baru' }, 'status Baru', 'status New'],
    [{ kind: 'notAnswered' }, 'belum dibalas', 'not answered yet'],
    [{ kind: 'answered' }, 'sudah dibalas', 'already answered'],
    [{ kind: 'overdue' }, 'lewat tenggat', 'overdue'],
    [
      { kind: 'category', category: 'lampu_jalan', words: ['lampune', 'mati'] },
      'Lampu jalan: “lampune”, “mati”',
      'Street lights: “lampune”, “mati”',
    ],
    [{ kind: 'category', category: 'bansos', words: [] }, 'Bantuan sosial', 'Social aid'],
    [{ kind: 'locationMissing' }, 'lokasi belum jelas', 'location unclear'],
    [{ kind: 'locationKnown', kelurahan: 'Sumber' }, 'menyebut Kel. Sumber', 'names Kel. Sumber'],
    [
      { kind: 'outsideCity', name: 'Kartasura' },
      'menyebut Kartasura, di luar Surakarta',
      'names Kartasura, outside Surakarta',
    ],
    [{ kind: 'personalDetails' }, 'rinciannya memuat data pribadi', 'the details are personal'],
    [{ kind: 'often', count: 14 }, 'dipakai 14 kali', 'used 14 times'],
    [{ kind: 'often', count: 1 }, 'dipakai 1 kali', 'used 1 time'],
  ])('%j', (reason, id, en) => {
    expect(reasonWords(reason, 'id')).toBe(id);
    expect(reasonWords(reason, 'en')).toBe(en);
  });

  it('joins them to a line', () => {
    const reasons: SuggestionReason[] = [{ kind: 'status', status: 'baru' }, { kind: 'notAnswered' }];
    expect(becauseWords(reasons, 'id')).toBe('cocok karena status Baru · belum dibalas');
    expect(becauseWords([], 'id')).toBe('');
  });
});

describe('categoryWords', () => {
  it.each(CATEGORY_IDS)('names %s in both languages', (category) => {
    for (const language of ['id', 'en'] as const) {
      expect(categoryWords(category, language)).toMatch(/^\p{Lu}[\p{L},/ ]+$/u);
    }
    expect(categoryWords(category, 'id')).not.toBe(categoryWords(category, 'en'));
  });

  it('shows an unknown id as it is written', () => {
    expect(categoryWords('taman_kota', 'id')).toBe('taman kota');
  });
});

import type { CapturedItem } from '../../../utils/core/item.ts';
import { textPrint } from '../../../utils/core/identity.ts';
import type { Random } from '../random.ts';

const MATTERS = [
  'Pak, jalan di depan pasar berlubang, motor sering jatuh',
  'Lampu gang mati sejak Senin, gelap sekali',
  'Air PDAM keruh tiga hari ini, mohon dicek',
  'Sampah di ujung gang belum diangkut',
  'Selokan mampet, kalau hujan air masuk ke teras',
];
/** Messages that two people write alike. */
const ALIKE = ['mohon ditindaklanjuti', 'sudah dilaporkan kemarin', 'di tempat saya juga begitu'];

/** The n-th invented comment or message: most with an id, some without, a few of these without anything to tell them apart. */
export function inventItem(n: number, random: Random, now: number): CapturedItem {
  const text = `${random.pick(MATTERS)} (${n})`;
  const base: CapturedItem = {
    site: 'instagram',
    kind: 'comment',
    surface: 'instagram.comments',
    externalId: `181${String(n).padStart(14, '0')}`,
    parentId: null,
    threadId: 'C9contohJb1',
    authorHandle: `soak${n}.contoh`,
    authorName: null,
    text,
    textCut: false,
    permalink: `https://www.instagram.com/p/C9contohJb1/c/181${String(n).padStart(14, '0')}/`,
    pageUrl: 'https://www.instagram.com/p/C9contohJb1/',
    writtenAt: { kind: 'exact', at: now - random.between(1, 60 * 24) * 60_000 },
    direction: 'in',
    neighbours: { before: null, after: null },
  };
  if (random.chance(0.65)) return base;
  const message: CapturedItem = { ...base, kind: 'dm', surface: 'instagram.dm', externalId: null, permalink: null, threadId: '17840000000000001' };
  if (random.chance(0.7)) return { ...message, neighbours: { before: textPrint(`sebelum ${n}`), after: null } };
  return { ...message, text: random.pick(ALIKE) };
}

/** The site's id of the n-th generated comment. */
export function shownId(n: number): string {
  return `1790${String(n).padStart(13, '0')}`;
}

/** The n-th generated comment of the stand-in's post, as far as the soak compares it. */
export function shownItem(n: number, text: string): CapturedItem {
  const id = shownId(n);
  return {
    site: 'instagram',
    kind: 'comment',
    surface: 'instagram.comments',
    externalId: id,
    parentId: null,
    threadId: 'C9contohJb1',
    authorHandle: `warga${n}.contoh`,
    authorName: null,
    text,
    textCut: false,
    permalink: `https://www.instagram.com/p/C9contohJb1/c/${id}/`,
    pageUrl: 'https://www.instagram.com/p/C9contohJb1/',
    writtenAt: null,
    direction: 'in',
    neighbours: { before: null, after: null },
  };
}

import { foldText, tokenise, type Token } from './fold-text';
import { SURAKARTA } from './gazetteer-surakarta';
import { findLandmark, findRtRw, findStreet, type Span } from './whereabouts';

/** Names of a city's areas, as data: another city's list can take its place. */
export interface Gazetteer {
  cityNames: readonly string[];
  areas: readonly { kecamatan: string; kelurahan: readonly string[] }[];
  /** Other spellings, folded, with the name they mean. */
  spellings: Readonly<Record<string, string>>;
  /** Folded names that are ordinary words too. `word` needs a hint ("di Sumber"), `rare` more than that. */
  doubtful: Readonly<Record<string, { level: 'word' | 'rare'; notBefore: readonly string[] }>>;
  /** Places around the city that are not its own. */
  neighbours: readonly string[];
}

/** What a complaint tells about where it is. */
export interface FoundPlace {
  /** Kelurahan named, surest first; several when the text names several. */
  kelurahan: string[];
  kecamatan: string | null;
  /** Without leading zeros. */
  rt: string | null;
  rw: string | null;
  /** "Jl. Slamet Riyadi", "Gang Melati 2" */
  street: string | null;
  /** As written: "depan Pasar Ngarsopuro". */
  landmark: string | null;
  /** A place outside the city, when no area of the city is named. */
  outside: string | null;
}

interface Mention {
  name: string;
  kind: 'kelurahan' | 'kecamatan';
  sure: boolean;
}

/** Long texts name their place early; more is not read. */
const READ = 4000;

const AROUND = new Set(
  'di ing neng nang ning ten daerah wilayah kawasan area warga dari ke lurah sekitar dekat'.split(' '),
);
/** "Stasiun Jebres", "Pasar Sumber" are landmarks; the area they lie in may have another name. */
const LANDMARKS = new Set(
  'stasiun pasar terminal taman museum hotel toko rs rsud pabrik stadion kampus puskesmas gor lapangan '
    .concat('makam masjid gereja jembatan kali embung polsek')
    .split(' '),
);
/** How near an RT or RW must stand to make a doubtful word an area, in words. */
const NEAR = 6;

/** Reads kelurahan, kecamatan, RT/RW, street and landmark from a text. Names that are ordinary words need evidence. */
export function findPlace(text: string, gazetteer: Gazetteer = SURAKARTA): FoundPlace {
  const read = text.slice(0, READ);
  const street = findStreet(read);
  const tokens = tokenise(read);
  const mentions = findMentions(read, tokens, gazetteer, street);
  const sorted = mentions.toSorted((a, b) => Number(b.sure) - Number(a.sure));
  const kelurahan = [...new Set(sorted.filter((found) => found.kind === 'kelurahan').map((found) => found.name))];
  const named = sorted.find((found) => found.kind === 'kecamatan')?.name;
  const within = new Set(kelurahan.map((name) => kecamatanOf(name, gazetteer)));
  const kecamatan = within.size === 1 ? ([...within][0] ?? null) : (named ?? null);
  const inCity = mentions.length > 0 || tokens.some((_, at) => isCity(tokens, at, gazetteer));
  return {
    kelurahan,
    kecamatan,
    ...findRtRw(read),
    street: street?.words ?? null,
    landmark: findLandmark(read),
    outside: inCity ? null : findOutside(tokens, gazetteer),
  };
}

/** Whether someone could be sent there: a street, a landmark, or an RT within a known area. */
export function isPrecise(place: FoundPlace): boolean {
  if (place.street !== null || place.landmark !== null) return true;
  return place.rt !== null && (place.rw !== null || place.kelurahan.length > 0);
}

/** The one kelurahan a text speaks of; of several only one that is the desk's own. */
export function oneKelurahan(place: FoundPlace, own: string | null): string | null {
  if (place.kelurahan.length <= 1) return place.kelurahan[0] ?? null;
  return place.kelurahan.find((name) => foldText(name) === foldText(own ?? '')) ?? null;
}

/** The kecamatan a kelurahan lies in, null for unknown names. */
export function kecamatanOf(kelurahan: string, gazetteer: Gazetteer = SURAKARTA): string | null {
  return gazetteer.areas.find((area) => area.kelurahan.includes(kelurahan))?.kecamatan ?? null;
}

function findMentions(text: string, tokens: readonly Token[], gazetteer: Gazetteer, street: Span | null): Mention[] {
  const names = namesOf(gazetteer);
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const name = names.find(({ words }) => words.every((word, i) => tokens[at + i]?.folded === word));
    if (name === undefined) continue;
    const mention = judge(text, tokens, at, name, gazetteer, street);
    if (mention !== null) mentions.push(mention);
    at += name.words.length - 1;
  }
  return mentions;
}

interface Name {
  name: string;
  folded: string;
  words: string[];
}

/** Every spelling, longest first. */
function namesOf({ areas, spellings }: Gazetteer): Name[] {
  const names = areas.flatMap((area) => [area.kecamatan, ...area.kelurahan]);
  return [...new Map([...names.map((name) => [foldText(name), name] as const), ...Object.entries(spellings)])]
    .map(([folded, name]) => ({ name, folded, words: folded.split(' ') }))
    .toSorted((a, b) => b.words.length - a.words.length);
}

function judge(
  text: string,
  tokens: readonly Token[],
  at: number,
  { name, folded, words }: Name,
  gazetteer: Gazetteer,
  street: Span | null,
): Mention | null {
  const isKecamatan = gazetteer.areas.some((area) => area.kecamatan === name);
  const isKelurahan = gazetteer.areas.some((area) => area.kelurahan.includes(name));
  const before = tokens[at - 1];
  if (isKelurahan && before?.word === 'kelurahan') return { name, kind: 'kelurahan', sure: true };
  if (isKecamatan && ['kecamatan', 'camat'].includes(before?.word ?? '')) {
    return { name, kind: 'kecamatan', sure: true };
  }
  const first = tokens[at];
  if (first === undefined || (street !== null && first.start >= street.start && first.start < street.end)) return null;
  if (before !== undefined && LANDMARKS.has(before.folded)) return null;
  const kind = isKecamatan ? 'kecamatan' : 'kelurahan';
  const doubt = gazetteer.doubtful[folded];
  if (doubt === undefined) return { name, kind, sure: false };
  const after = tokens[at + words.length];
  if (after !== undefined && doubt.notBefore.includes(after.folded)) return null;
  const area = areaWordNear(tokens, at, words.length, name, gazetteer);
  const capital = isProper(text, first);
  const around = before !== undefined && AROUND.has(before.word);
  const believed = doubt.level === 'word' ? area || capital || around : area || (capital && around);
  return believed ? { name, kind, sure: false } : null;
}

/** The city, the kecamatan, an RT or RW next to a name. */
function areaWordNear(
  tokens: readonly Token[],
  at: number,
  length: number,
  name: string,
  gazetteer: Gazetteer,
): boolean {
  const next = tokens[at + length];
  const kecamatan = foldText(kecamatanOf(name, gazetteer) ?? '').split(' ')[0];
  const larger = [...gazetteer.cityNames, kecamatan, 'kecamatan'];
  if (next !== undefined && (larger.includes(next.folded) || larger.includes(next.word))) return true;
  return tokens.slice(Math.max(0, at - NEAR), at + length + NEAR).some(({ word }, i, near) => {
    return (word === 'rt' || word === 'rw') && /^\p{N}/u.test(near[i + 1]?.word ?? '');
  });
}

/** Written with a capital inside a sentence of a text that is not all capitals. */
function isProper(text: string, token: Token): boolean {
  const written = text.slice(token.start, token.end);
  if (!/^\p{Lu}\p{Ll}/u.test(written)) return false;
  return /[\p{L}\p{N},]\s*$/u.test(text.slice(0, token.start));
}

/** "Solo Baru" is not in Solo. */
function isCity(tokens: readonly Token[], at: number, { cityNames, neighbours }: Gazetteer): boolean {
  const word = tokens[at]?.folded ?? '';
  const pair = `${word} ${tokens[at + 1]?.folded ?? ''}`;
  return cityNames.includes(word) && !neighbours.some((name) => foldText(name) === pair);
}

/** "di Kartasura", "kab. Sukoharjo"; a road towards one does not count. */
function findOutside(tokens: readonly Token[], { neighbours }: Gazetteer): string | null {
  for (const name of neighbours) {
    const words = foldText(name).split(' ');
    const found = tokens.some((token, at) => {
      const before = tokens[at - 1]?.word ?? '';
      return ['di', 'kabupaten', 'kecamatan', 'daerah', 'wilayah', 'warga', 'dari'].includes(before)
        && words.every((word, i) => tokens[at + i]?.folded === word);
    });
    if (found) return name;
  }
  return null;
}

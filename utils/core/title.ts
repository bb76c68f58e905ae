import { foldText } from './fold-text';

/** Longest title in UTF-16 units, the "…" included. */
export const MAX_TITLE = 80;
/** A first sentence shorter than this says too little to stand alone. */
const MIN_SENTENCE = 20;
/** Only the beginning is read; greetings are never longer. */
const READ = 2000;

const ADDRESSEE =
  '(?:bapak|bpk|pak|pakde|pakdhe|ibu|bu|mas|mbak|mba|mbk|kak|kakak|min|mimin|admin|sedulur|dab|gan|om)(?!\\p{L})';
/** "Bapak saya sakit", "pak RT tidak ada": here the word is what the sentence is about. */
const NOT_SUBJECT =
  '(?! (?:saya|sy|aku|kami|kita|rt|rw|ketua|kepala|lurah|camat|hamil|ibu|tua|mertua|satpam|guru|dokter)(?!\\p{L}))';

const VERBS = 'lapor(?:kan)?|ngadu(?:kan)?|nyampaikan|nyampein|sambat|bertanya|tanya|nanya|ngeluh(?:kan)?|wadul';
const WISH = '(?:mau|ingin|izin|ijin|hendak|bade|badhe|arep)';
/** "saya mau melaporkan bahwa …" */
const TELLING = new RegExp(
  `^(?:mohon )?(?:(?:saya|sy|aku|kami|kita|pengen|pingin|nyuwun|${WISH}) ?)?(?:${WISH} ?)?(?:me)?(?:${VERBS})` +
    '(?!\\p{L})(?: (?:bahwa|kalau|kalo|klo|soal|tentang|mengenai|perihal|keluhan|aduan|adanya|ada)(?!\\p{L}))?',
  'u',
);

/** Openings that say nothing about the matter; taken off the front again and again until none is left. */
const OPENINGS = [
  /^(?:ass?alam(?:u|'u|mu)?['’ ]*(?:alaikum|alaykum)?|aslm|asslm|asw)\S*/u,
  /^(?:selamat|slmt|met|sugeng) (?:pagi|siang|sore|petang|malam|mlm|enjing|enjang|siyang|sonten|dalu|ndalu)(?!\p{L})/u,
  new RegExp(`^(?:pagi|siang|sore|malam|mlm|salam)(?=\\s*(?:[,.!:;~🙏]|\\u2028|$)| ${ADDRESSEE})`, 'u'),
  /^(?:halo+|hallo+|hai+|hi|hello|permisi|punten|misi|nyuwun sewu|nuwun sewu|kul[ao] nuwun)(?!\p{L})/u,
  /^(?:salam sejahtera|shalom|dear|hey|woi|woy|bismillah)(?!\p{L})/u,
  /^(?:kepada |kpd )?(?:yth|yang terhormat|ykh)\.?(?!\p{L})/u,
  /^(?:mohon |nyuwun )?(?:maaf|ngapunten|pangapunten)(?: (?:sebelumnya|mengganggu|ganggu))?(?!\p{L})/u,
  TELLING,
  /^(?:izin|ijin)(?!\p{L})/u,
  /^(?:bapak|pak|bpk|ibu|bu) (?:lurah|camat|wali ?kota|rt|rw)(?=\s*[,.!:;])/u,
  new RegExp(`^${ADDRESSEE}${NOT_SUBJECT}`, 'u'),
  /^@[\p{L}\p{N}._]+/u,
  /^[^\p{L}\p{N}@]+/u,
] as const;

/** What may follow an opening, and means something when it stands alone. */
const FOLLOWERS = [
  /^(?:wr|wb|warahmatullahi|warahmatulahi|wabarakatuh|wabarokatuh|sekalian|nggih|njih|ya|dong|to|lho|nih)(?!\p{L})/u,
  /^(?:bapak |pak |bpk |ibu |bu )?(?:lurah|camat|wali ?kota|kepala dinas)(?: (?:solo|surakarta))?(?!\p{L})/u,
] as const;

/** "tolong pak," before the matter itself. A request that goes on ("tolong diperbaiki …") stays whole. */
const PLEA = new RegExp(`^(?:tolong|tlg|tulung|mohon|mhn)(?: dong)?(?: ${ADDRESSEE})+[\\s,.!]+(?!di)`, 'u');

/**
 * First meaningful words of a complaint, at most 80 units, greetings and addresses taken off the front. "" only for
 * text without any letter or digit. Text of a single greeting stays as it is.
 */
export function complaintTitle(text: string): string {
  const line = flatten(text.slice(0, READ));
  if (!/[\p{L}\p{N}]/u.test(line)) return '';
  const matter = withoutOpenings(line);
  return capitalise(shorten(firstSentence(/[\p{L}\p{N}]/u.test(matter) ? matter : line)));
}

/** One line, drawn as it reads: no control or direction marks, line breaks as sentence ends. */
function flatten(text: string): string {
  return text
    .replaceAll(/[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, '')
    .replaceAll(/\s*[\r\n]+\s*/gu, ' \u2028 ')
    .replaceAll(/[\p{Cc}\t ]+/gu, ' ')
    .trim();
}

function withoutOpenings(line: string): string {
  let rest = line;
  for (;;) {
    const cut = opening(rest, rest !== line);
    if (cut === 0) return rest;
    rest = rest.slice(cut).trimStart();
  }
}

/** Length of the opening at the front of `rest`, 0 when there is none. */
function opening(rest: string, followed: boolean): number {
  const low = rest.toLowerCase();
  // Lower case may change a text's length in rare scripts: those have none of these openings.
  if (low.length !== rest.length) return 0;
  for (const pattern of followed ? [...FOLLOWERS, ...OPENINGS, PLEA] : [...OPENINGS, PLEA]) {
    const length = pattern.exec(low)?.[0].length ?? 0;
    if (length > 0) return length;
  }
  return 0;
}

function firstSentence(line: string): string {
  for (const match of line.matchAll(/[.!?…]+(?=\s|$)|\u2028/gu)) {
    const sentence = line.slice(0, match.index);
    const abbreviation = /(?:^|\s)(?:jl|jln|gg|no|kel|kec|kp|rt|rw|bpk|dr|st|h|hj)$/u.test(foldText(sentence));
    if (!abbreviation && sentence.trim().length >= MIN_SENTENCE) return spaces(sentence);
  }
  return spaces(line).replace(/[\s.,;:!…]+$/u, '');
}

function spaces(text: string): string {
  return text.replaceAll(/[\s\u2028]+/gu, ' ').trim();
}

function shorten(title: string): string {
  if (title.length <= MAX_TITLE) return title;
  const room = MAX_TITLE - 1;
  const space = title.lastIndexOf(' ', room);
  const head = space > room / 2 ? title.slice(0, space) : wholeCharacters(title, room);
  return `${head.replace(/[\s.,;:–-]+$/u, '')}…`;
}

/** At most `room` units, never half of what a person sees as one character. */
function wholeCharacters(text: string, room: number): string {
  let head = '';
  for (const { segment } of new Intl.Segmenter('id', { granularity: 'grapheme' }).segment(text)) {
    if (head.length + segment.length > room) break;
    head += segment;
  }
  return head;
}

function capitalise(title: string): string {
  const first = title.match(/^\p{L}/u)?.[0];
  return first === undefined ? title : first.toUpperCase() + title.slice(first.length);
}

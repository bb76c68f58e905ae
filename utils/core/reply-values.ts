import { tz } from '@date-fns/tz';
import { addDays, endOfDay, format, getHours } from 'date-fns';
import { enGB } from 'date-fns/locale/en-GB';
import { id as indonesian } from 'date-fns/locale/id';
import type { Aduan } from './aduan';
import type { Language, Profile } from './settings';
import type { Place, VariableValues } from './template';

const JAKARTA = tz('Asia/Jakarta');
/** Offices open at 07.30; a deadline before this hour is promised for the day before. */
const MORNING_HOUR = 8;

export interface ReplyContext {
  profile: Profile | null;
  place: Place;
  /** Epoch ms. */
  now: number;
  /** Kelurahan read from the complaint, null when none was. */
  kelurahan: string | null;
  /** Language of the reply, not of the interface. */
  language?: Language;
}

type Asked = Pick<Aduan, 'number' | 'reporter' | 'sources' | 'clocks' | 'statusClass'>;

/** What the variables of a template stand for in a reply to this aduan; null where nothing is known. */
export function replyValues(aduan: Asked, context: ReplyContext): VariableValues {
  const { profile, place, now, kelurahan, language = 'id' } = context;
  return {
    nama: reporterName(aduan, place),
    nomor: aduan.number,
    tenggat: promisedDay(aduan, now, language),
    unit: given(profile?.unit),
    kelurahan: given(kelurahan ?? profile?.kelurahan.replace(/^kel(?:urahan|\.)?\s+/iu, '')),
  };
}

/** Under an Instagram comment people are called by their handle; elsewhere by their name. */
function reporterName({ reporter, sources }: Asked, place: Place): string | null {
  const item = sources[0]?.item;
  const publicly = place === 'public' && item?.site === 'instagram' && item.kind !== 'dm';
  if (publicly && reporter.handle !== null) return `@${reporter.handle.replace(/^@/u, '')}`;
  return personName(reporter.name);
}

/** A shown name as one would say it: no emoji or decoration, at most three words; null when it is no person's name. */
export function personName(shown: string | null): string | null {
  const words = (shown ?? '').normalize('NFKC').split(/[|(•/]/u)[0]?.match(/[\p{L}\p{M}.'’-]+|\p{N}+/gu) ?? [];
  const name = words.slice(0, 3).map(sayable).join(' ');
  if (words.some((word) => /\p{N}/u.test(word)) || !/\p{L}{2}/u.test(name) || name.length > 40) return null;
  return name;
}

function sayable(word: string): string {
  const oneCase = word === word.toLowerCase() || (word.length > 3 && word === word.toUpperCase());
  return oneCase ? word.charAt(0).toUpperCase() + word.slice(1).toLowerCase() : word;
}

/**
 * "Selasa, 24 November": the day by which the citizen hears from us. null once the handling deadline is over or met,
 * so that no past or empty promise is made. The clock of an approximate time starts at its earliest instant; its due
 * day can therefore be promised without "sekitar".
 */
function promisedDay({ clocks, statusClass }: Asked, now: number, language: Language): string | null {
  const { due, metAt } = clocks.handling;
  if (statusClass === 'closed' || metAt !== null || due <= now) return null;
  const early = getHours(due, { in: JAKARTA }) < MORNING_HOUR;
  const before = endOfDay(addDays(due, -1, { in: JAKARTA }), { in: JAKARTA }).getTime();
  const day = early && before > now ? before : due;
  return language === 'id'
    ? format(day, 'EEEE, d MMMM', { in: JAKARTA, locale: indonesian })
    : format(day, 'EEEE d MMMM', { in: JAKARTA, locale: enGB });
}

function given(value: string | null | undefined): string | null {
  const trimmed = value?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}

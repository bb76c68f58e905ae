import type { Aduan } from './aduan';
import { categorise, type CategoryGuess } from './categorise';
import { clockState, type Clock } from './clock';
import { findPlace, isPrecise, oneKelurahan } from './gazetteer';
import { replyValues } from './reply-values';
import type { Profile } from './settings';
import type { StatusId } from './status';
import type { Place, Tone, VariableValues } from './template';

/** All that the choice of a reply rests on. */
export interface ReplyFacts {
  status: StatusId;
  answered: boolean;
  /** Which clocks run past their end. */
  late: { response: boolean; handling: boolean };
  category: CategoryGuess | null;
  /** Kelurahan the complaint names, null when none or several. */
  kelurahan: string | null;
  /** Somebody could be sent there. */
  located: boolean;
  /** Named place outside the city. */
  outside: string | null;
  place: Place;
  tone: Tone;
  /** How often each template was used, by id. */
  useCounts: Readonly<Record<string, number>>;
  /** Ids of templates already put into a box for this aduan. */
  used: readonly string[];
  values: VariableValues;
}

export interface ReplySituation {
  profile: Profile | null;
  place: Place;
  tone: Tone;
  useCounts: Readonly<Record<string, number>>;
  used?: readonly string[];
  /** Epoch ms. */
  now: number;
}

/** Longest text read of one source, UTF-16 units. */
const READ = 4000;

/** Reads an aduan for the choice of a reply. */
export function replyFacts(aduan: Aduan, situation: ReplySituation): ReplyFacts {
  const { profile, place, tone, useCounts, used = [], now } = situation;
  const text = aduan.sources.map((source) => source.item.text.slice(0, READ)).join('\n');
  const where = findPlace(text);
  const kelurahan = oneKelurahan(where, profile?.kelurahan ?? null);
  return {
    status: aduan.status,
    answered: aduan.firstAnswer !== null,
    late: { response: isLate(aduan.clocks.response, now), handling: isLate(aduan.clocks.handling, now) },
    category: categorise(text),
    kelurahan,
    located: isPrecise(where),
    outside: where.outside,
    place,
    tone,
    useCounts,
    used,
    values: replyValues(aduan, { profile, place, now, kelurahan }),
  };
}

function isLate(clock: Clock, now: number): boolean {
  return clockState(clock, now) === 'overdue';
}

import type { ReplyFacts } from './reply-facts';
import { statusClass } from './status';
import type { ReplyStep, SuggestionReason } from './template';

/** How well a step of the conversation suits now, and why. */
export interface StepFit {
  score: number;
  reasons: SuggestionReason[];
}

type Scores = Readonly<Record<ReplyStep, number>>;

/** A step that would be wrong to say. */
export const NEVER = -100;

/** Matters that are settled with papers and data, not at a place. */
const ABOUT_PERSONS: readonly string[] = [
  'adminduk_surat',
  'bansos',
  'kesehatan_bpjs',
  'pendidikan',
  'perizinan_usaha_pajak',
  'pelayanan_petugas_rtrw',
];

/** By status, for an open aduan that was answered before; the clocks decide on an apology. */
const BY_STATUS: Readonly<Record<ReplyFacts['status'], Scores>> = {
  // acknowledge, askLocation, forwarded, inProgress, done, notOurs, apology
  baru: row(-2, -3, 9, -2, NEVER, 3, NEVER),
  terverifikasi: row(-2, -3, 9, -2, NEVER, 3, NEVER),
  terdisposisi: row(-5, -3, 10, 7, NEVER, 2, NEVER),
  diproses: row(-5, -3, 2, 10, 5, -5, NEVER),
  menunggu_verifikasi: row(-5, NEVER, NEVER, 7, 10, -5, NEVER),
  selesai: row(0, NEVER, NEVER, NEVER, 10, NEVER, 5),
  tidak_dapat_ditindaklanjuti: row(2, 4, NEVER, NEVER, NEVER, 5, 10),
  bukan_wewenang: row(0, NEVER, 3, NEVER, NEVER, 10, NEVER),
  diarsipkan: row(5, 4, NEVER, NEVER, 1, 3, NEVER),
  dibatalkan: row(5, 4, NEVER, NEVER, NEVER, 3, NEVER),
};

function row(
  acknowledge: number,
  askLocation: number,
  forwarded: number,
  inProgress: number,
  done: number,
  notOurs: number,
  apology: number,
): Scores {
  return { acknowledge, askLocation, forwarded, inProgress, done, notOurs, apology };
}

/** What an unanswered, open aduan gets first: a sign that it was heard. */
const UNANSWERED: Partial<Record<ReplyStep, number>> = { acknowledge: 10, forwarded: 6 };

type Fits = Record<ReplyStep, StepFit>;

/** Every step with its fit. */
export function stepFits(facts: ReplyFacts): Fits {
  const base = BY_STATUS[facts.status];
  const status: SuggestionReason = { kind: 'status', status: facts.status };
  const answer: SuggestionReason = { kind: facts.answered ? 'answered' : 'notAnswered' };
  const fit = (step: ReplyStep, ...more: SuggestionReason[]) => ({ score: base[step], reasons: [status, ...more] });
  const fits: Fits = {
    acknowledge: fit('acknowledge', answer),
    askLocation: fit('askLocation'),
    forwarded: fit('forwarded', answer),
    inProgress: fit('inProgress'),
    done: fit('done'),
    notOurs: fit('notOurs'),
    apology: fit('apology'),
  };
  if (statusClass(facts.status) === 'closed') return fits;
  const heard = facts.answered ? fits : { ...fits, ...firstSign(fits, facts) };
  return { ...heard, ...asking(heard, facts), ...referral(heard, facts), ...owing(facts) };
}

function firstSign(fits: Fits, { status }: ReplyFacts): Partial<Fits> {
  const raised = (Object.entries(UNANSWERED) as [ReplyStep, number][]).map(([step, score]) => {
    const { reasons, score: before } = fits[step];
    return [step, { reasons, score: isEarly(status) ? score : Math.max(before, score - 3) }];
  });
  return Object.fromEntries(raised) as Partial<Fits>;
}

function asking(fits: Fits, { category, located, place, status, outside }: ReplyFacts): Partial<Fits> {
  if (!(isEarly(status) || status === 'terdisposisi')) return {};
  if (outside !== null) return { askLocation: { score: 6, reasons: [{ kind: 'outsideCity', name: outside }] } };
  if (category !== null && ABOUT_PERSONS.includes(category.category)) {
    const reasons: SuggestionReason[] = place === 'public' ? [{ kind: 'personalDetails' }] : fits.askLocation.reasons;
    return { askLocation: { score: isEarly(status) ? 7 : 4, reasons } };
  }
  if (located) return {};
  return { askLocation: { score: isEarly(status) ? 8 : 6, reasons: [{ kind: 'locationMissing' }] } };
}

function isEarly(status: ReplyFacts['status']): boolean {
  return status === 'baru' || status === 'terverifikasi';
}

function referral(fits: Fits, { category, outside }: ReplyFacts): Partial<Fits> {
  if (outside !== null) {
    const reasons: SuggestionReason[] = [{ kind: 'outsideCity', name: outside }];
    // Nothing is promised for a place that is not the city's.
    const { acknowledge, forwarded } = fits;
    return {
      notOurs: { score: 11, reasons },
      acknowledge: { ...acknowledge, score: 2 },
      forwarded: { ...forwarded, score: NEVER },
    };
  }
  if (category?.category !== 'utilitas_listrik_internet') return {};
  return { notOurs: { score: Math.max(7, fits.notOurs.score), reasons: fits.notOurs.reasons } };
}

function owing({ late, answered }: ReplyFacts): Partial<Fits> {
  const unheard = late.response && !answered;
  if (!late.handling && !unheard) return {};
  const reasons: SuggestionReason[] = unheard ? [{ kind: 'overdue' }, { kind: 'notAnswered' }] : [{ kind: 'overdue' }];
  return { apology: { score: 11, reasons } };
}

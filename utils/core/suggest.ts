import { fillTemplate, variablesOf } from './fill-template';
import type { ReplyFacts } from './reply-facts';
import { NEVER, stepFits, type StepFit } from './step-fit';
import type { ReplyStep, Suggestion, SuggestionReason, Template } from './template';
import { asksPersonalDetails, readsFor, situationOf } from './template-fit';

/** How many replies are offered. */
export const SUGGESTIONS = 3;
/** Below this another wording of a good step is better than one more step. */
const WORTH_A_STEP = 2;
/** So many uses before "often used" is a reason. */
const OFTEN = 3;

interface Candidate extends Suggestion {
  score: number;
}

/**
 * The three replies that suit best, best first: each another text, and another step as long as one suits. Exactly
 * three whenever three templates may be said at this place; the same facts always give the same three.
 */
export function suggest(facts: ReplyFacts, templates: readonly Template[]): Suggestion[] {
  const fits = stepFits(facts);
  const ranked = templates
    .filter((template) => maySay(template, facts))
    .map((template) => weigh(template, fits[template.step], facts))
    .toSorted((a, b) => b.score - a.score || (a.template.id < b.template.id ? -1 : 1));
  return pick(ranked).map(({ template, pieces, text, reasons }) => ({ template, pieces, text, reasons }));
}

/** Never in public what asks for personal details, never a text about another matter. */
function maySay({ body, categories }: Template, { place, category }: ReplyFacts): boolean {
  if (place === 'public' && asksPersonalDetails(body)) return false;
  return categories.length === 0 || (category !== null && categories.includes(category.category));
}

function weigh(template: Template, fit: StepFit, facts: ReplyFacts): Candidate {
  const filled = fillTemplate(template, facts.values);
  const count = facts.useCounts[template.id] ?? 0;
  const reasons = [...fit.reasons, ...ownReasons(template, facts, count)];
  const score =
    fit.score
    + (template.tone === facts.tone ? 0 : NEVER / 2)
    + aboutness(template)
    + placeFit(template, facts)
    + situationFit(template, facts)
    + Math.min(2, Math.log2(1 + count) / 2)
    + (template.origin === 'own' ? 1 : 0)
    - (facts.used.includes(template.id) ? 6 : 0)
    - filled.holes.reduce((sum, hole) => sum + (hole === 'tenggat' ? 5 : 3), 0);
  return { template, pieces: filled.pieces, text: filled.text, reasons: distinct(reasons), score };
}

/** One category says more than a few, a few more than any. */
function aboutness({ categories }: Template): number {
  if (categories.length === 0) return 0;
  return categories.length === 1 ? 3 : 1;
}

/**
 * The site itself puts the name before a public reply, so a text that repeats it reads twice; in a message it is
 * a courtesy.
 */
function placeFit({ body }: Template, { place, values }: ReplyFacts): number {
  const reads = readsFor(body);
  const wrong = reads !== 'both' && reads !== place ? NEVER / 4 : 0;
  if (!variablesOf(body).includes('nama')) return wrong;
  return wrong + (place === 'public' || values.nama === null ? -4 : 2);
}

/** Bundled texts for one situation only: true there, wrong elsewhere. */
function situationFit(template: Template, { status, answered, late, kelurahan, outside, values }: ReplyFacts): number {
  const only = (fits: boolean, bonus = 0) => (fits ? bonus : NEVER / 4);
  switch (situationOf(template)) {
    case 'wilayah':
      return only(kelurahan !== null, 0.5);
    case 'tanpa-tanggal':
      return values.tenggat === null ? 0 : -2;
    case 'luar-kota':
      return only(outside !== null, 5);
    case 'baru-dibalas':
      return only(late.response && !answered, 4);
    case 'belum-dapat':
      return only(status === 'tidak_dapat_ditindaklanjuti', 1);
    case 'sudah-selesai':
      return only(status === 'selesai');
    case 'kanal':
      return -0.5;
    case 'konfirmasi':
      return status === 'menunggu_verifikasi' ? 4 : -1;
    case 'pengecekan':
      return status === 'diproses' ? -1 : 1;
    default:
      return template.step === 'apology' && template.origin !== 'own' ? only(late.handling) : 0;
  }
}

function ownReasons({ categories, body }: Template, facts: ReplyFacts, count: number): SuggestionReason[] {
  const reasons: SuggestionReason[] = [];
  if (facts.category !== null && categories.includes(facts.category.category)) {
    reasons.push({ kind: 'category', ...facts.category });
  }
  if (facts.kelurahan !== null && variablesOf(body).includes('kelurahan')) {
    reasons.push({ kind: 'locationKnown', kelurahan: facts.kelurahan });
  }
  if (count >= OFTEN) reasons.push({ kind: 'often', count });
  return reasons;
}

function distinct(reasons: SuggestionReason[]): SuggestionReason[] {
  return reasons.filter((reason, at) => reasons.findIndex((other) => other.kind === reason.kind) === at);
}

/** Best first; then what says something else at another step, else another wording, else whatever is left. */
function pick(ranked: readonly Candidate[]): Candidate[] {
  const picked: Candidate[] = [];
  const uses = (step: ReplyStep) => picked.filter(({ template }) => template.step === step).length;
  const fresh = (one: Candidate) => !picked.some((other) => other.text === one.text);
  while (picked.length < SUGGESTIONS) {
    const floor = picked.length === 0 ? -Infinity : WORTH_A_STEP;
    const left = ranked.filter(fresh);
    const next =
      left.find(({ template, score }) => uses(template.step) === 0 && score >= floor)
      ?? left.find(({ template, score }) => uses(template.step) < 2 && score >= NEVER / 5)
      ?? left[0];
    if (next === undefined) return picked;
    picked.push(next);
  }
  return picked;
}

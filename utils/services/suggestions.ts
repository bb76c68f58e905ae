import { replyFacts } from '../core/reply-facts';
import { suggest } from '../core/suggest';
import type { Place, Suggestion, Tone } from '../core/template';
import { readSettings } from '../storage/settings';
import type { Deps } from './deps';
import { refuse } from './failures';
import { readTemplates } from './templates';

export type Suggestions = ReturnType<typeof createSuggestions>;

/** The replies that fit an aduan now, best first, each with its reasons. */
export function createSuggestions({ store, now }: Pick<Deps, 'store' | 'now'>) {
  function forAduan(id: string, tone: Tone, place: Place): Promise<Suggestion[]> {
    return store.read(async (db) => {
      const [aduan, events, settings, templates, uses] = await Promise.all([
        db.aduan.get(id),
        db.events.where('aduanId').equals(id).toArray(),
        readSettings(db),
        readTemplates(db),
        db.templateUses.toArray(),
      ]);
      if (aduan === undefined) throw refuse('NOT_FOUND');
      const used = events.flatMap(({ payload }) =>
        payload?.type === 'replyInserted' && payload.templateId !== null ? [payload.templateId] : [],
      );
      const useCounts = Object.fromEntries(uses.map((use) => [use.id, use.count]));
      const { profile } = settings;
      return suggest(replyFacts(aduan, { profile, place, tone, useCounts, used, now: now() }), templates);
    });
  }

  return { forAduan };
}

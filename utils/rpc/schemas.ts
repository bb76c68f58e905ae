import * as v from 'valibot';
import { HINT_TEXT, MAX_TEXT, type CapturedItem } from '../core/item';
import { PANEL_WIDTH, PREFIX_PATTERN } from '../core/settings';
import { STATUSES } from '../core/status';

/** Everything that crosses a boundary is checked here; bounds are generous for people and tight for attacks. */

const short = v.pipe(v.string(), v.maxLength(300));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
const url = v.pipe(v.string(), v.maxLength(4000));
const instant = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));

/** Only web addresses are kept as links; `javascript:` and the like are refused. */
const webUrl = v.pipe(url, v.check((value) => /^https?:$/.test(URL.parse(value)?.protocol ?? ''), 'not a web address'));

export const site = v.picklist(['instagram', 'facebook']);
const surface = v.picklist([
  'instagram.comments',
  'instagram.dm',
  'facebook.comments',
  'facebook.messenger',
  'facebook.business',
]);

export const writtenAt = v.variant('kind', [
  v.object({ kind: v.literal('exact'), at: instant }),
  v.pipe(
    v.object({ kind: v.literal('interval'), earliest: instant, latest: instant, words: short }),
    v.check((value) => value.earliest <= value.latest, 'interval runs backwards'),
  ),
]);

const print = v.pipe(v.string(), v.maxLength(40));

export const identity = v.object({
  key: v.nullable(id),
  print,
  before: v.nullable(print),
  after: v.nullable(print),
});

/** An item on screen that nobody recorded; its words as far as they say what it is about. */
export const unrecorded = v.object({ identity, text: v.pipe(v.string(), v.maxLength(HINT_TEXT)) });

export const capturedItem = v.object({
  site: v.picklist(['instagram', 'facebook', 'web']),
  kind: v.picklist(['comment', 'dm', 'selection']),
  surface: v.nullable(surface),
  externalId: v.nullable(id),
  parentId: v.nullable(id),
  threadId: v.nullable(id),
  authorHandle: v.nullable(short),
  authorName: v.nullable(short),
  text: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
  textCut: v.boolean(),
  permalink: v.nullable(webUrl),
  pageUrl: webUrl,
  writtenAt: v.nullable(writtenAt),
  direction: v.picklist(['in', 'out']),
  neighbours: v.object({ before: v.nullable(print), after: v.nullable(print) }),
}) satisfies v.GenericSchema<CapturedItem>;

/** An own reply seen in a thread, and what it may answer. */
export const ownReply = v.object({
  item: capturedItem,
  /** Keys or prints of the incoming items it answers, nearest first. */
  answers: v.pipe(v.array(identity), v.maxLength(50)),
});

export const account = v.object({
  site,
  handle: v.nullable(short),
  name: v.nullable(short),
});

export const pageState = v.object({
  surface: v.nullable(surface),
  reading: v.picklist(['reading', 'empty', 'unrecognised', 'elsewhere']),
  items: v.pipe(v.number(), v.integer(), v.minValue(0)),
  accountKnown: v.boolean(),
  health: v.record(v.pipe(v.string(), v.maxLength(60)), v.union([v.number(), short, v.boolean()])),
});

export const aduanId = id;
export const status = v.picklist(STATUSES);
export const note = v.pipe(v.string(), v.trim(), v.maxLength(20_000));
export const nonEmptyNote = v.pipe(note, v.minLength(1));

export const profile = v.object({
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100)),
  unit: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100)),
  kelurahan: v.pipe(v.string(), v.trim(), v.maxLength(100)),
  prefix: v.pipe(v.string(), v.trim(), v.toUpperCase(), v.regex(PREFIX_PATTERN)),
});

const hours = v.pipe(v.number(), v.minValue(1), v.maxValue(24 * 90));

/** Any subset of the settings a person may change. */
export const settingsPatch = v.partial(
  v.object({
    profile,
    language: v.picklist(['id', 'en']),
    theme: v.picklist(['system', 'light', 'dark']),
    scale: v.picklist([1, 1.15, 1.3]),
    policy: v.object({ responseHours: hours, handlingHours: hours }),
  }),
);

export const panelPatch = v.partial(
  v.object({
    width: v.pipe(v.number(), v.minValue(PANEL_WIDTH.min), v.maxValue(PANEL_WIDTH.max)),
    open: v.boolean(),
  }),
);

export const tone = v.picklist(['formal', 'informal']);
export const place = v.picklist(['public', 'private']);

export const template = v.object({
  id: v.nullable(id),
  title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120)),
  step: v.picklist(['acknowledge', 'askLocation', 'forwarded', 'inProgress', 'done', 'notOurs', 'apology']),
  tone,
  categories: v.pipe(v.array(short), v.maxLength(20)),
  body: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(5000)),
});

export const listQuery = v.object({
  /** Any words, a number ("412", "JBR-2026-0412") or a name; "" for all. */
  search: v.pipe(v.string(), v.maxLength(200)),
  filter: v.picklist(['open', 'overdue', 'today', 'closed', 'all']),
  offset: v.pipe(v.number(), v.integer(), v.minValue(0)),
  limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200)),
});

export { id, instant, short, v };

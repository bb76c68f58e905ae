import type { Aduan } from '../../../utils/core/aduan';
import { SOLO_POLICY, startClock } from '../../../utils/core/clock';
import { identify } from '../../../utils/core/identity';
import type { CapturedItem } from '../../../utils/core/item';
import type { Profile } from '../../../utils/core/settings';
import { statusClass, type StatusId } from '../../../utils/core/status';
import { complaintTitle } from '../../../utils/core/title';

/** Monday 23 November 2026, 14.00 WIB. */
export const NOW = Date.UTC(2026, 10, 23, 7);
export const HOUR = 3_600_000;

export const PROFILE: Profile = {
  name: 'Sari Contoh',
  unit: 'Kelurahan Mojosongo',
  kelurahan: 'Mojosongo',
  prefix: 'MJS',
};

export function anItem(changes: Partial<CapturedItem> = {}): CapturedItem {
  return {
    site: 'instagram',
    kind: 'comment',
    surface: 'instagram.comments',
    externalId: '1790000001',
    parentId: null,
    threadId: 'CONTOH1',
    authorHandle: 'rina.contoh',
    authorName: null,
    text: 'Jalan rusak',
    textCut: false,
    permalink: null,
    pageUrl: 'https://www.instagram.com/p/CONTOH1/',
    writtenAt: { kind: 'exact', at: NOW },
    direction: 'in',
    neighbours: { before: null, after: null },
    ...changes,
  };
}

/** An aduan as the projection would make it, written `age` hours before NOW. */
export function anAduan({
  status = 'baru',
  answered = false,
  age = 2,
  item = {},
}: { status?: StatusId; answered?: boolean; age?: number; item?: Partial<CapturedItem> } = {}): Aduan {
  const source = anItem(item);
  const from = NOW - age * HOUR;
  const closed = statusClass(status) === 'closed';
  const response = { ...startClock(from, SOLO_POLICY.responseHours), metAt: answered ? from + HOUR : null };
  const handling = { ...startClock(from, SOLO_POLICY.handlingHours), metAt: closed ? NOW : null };
  return {
    id: 'a1',
    number: 'MJS-2026-0412',
    status,
    statusClass: statusClass(status),
    site: source.site,
    title: complaintTitle(source.text),
    reporter: { handle: source.authorHandle, name: source.authorName },
    sources: [{ item: source, identity: identify(source), capturedAt: NOW }],
    start: { at: from, approximate: false, oldMessage: false },
    clocks: { response, handling },
    nextDueAt: null,
    firstAnswer: answered ? { at: from + HOUR, approximate: false } : null,
    capturedAt: NOW,
    closedAt: closed ? NOW : null,
    updatedAt: NOW,
    recordedBy: { name: PROFILE.name, unit: PROFILE.unit },
    schema: 1,
  };
}

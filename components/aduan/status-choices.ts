import { allowedStatuses, ladderStep, needsReason, statusClass, type StatusId } from '../../utils/core/status';
import type { Language } from '../../utils/core/settings';
import { statusWords } from '../../utils/i18n';
import type { useDeskT } from '../hooks/use-t';
import type { MenuItem } from '../ui';

/** Where an aduan may go, grouped: forward, back, closing; each group named at its first item. "…": asks for a reason first. */
export function statusChoices(
  from: StatusId,
  t: ReturnType<typeof useDeskT>,
  language: Language,
): MenuItem<StatusId>[] {
  const kind = (to: StatusId) => {
    if (statusClass(from) === 'closed') return 'reopen';
    if (statusClass(to) === 'closed') return 'closing';
    return ladderStep(to) < ladderStep(from) ? 'backward' : 'forward';
  };
  const order = ['forward', 'closing', 'backward', 'reopen'];
  const sorted = allowedStatuses(from).toSorted((a, b) => order.indexOf(kind(a)) - order.indexOf(kind(b)));
  return sorted.map((to, index) => {
    const previous = sorted[index - 1];
    const opensGroup = previous === undefined || kind(previous) !== kind(to);
    return {
      value: to,
      label: statusWords(to, language) + (needsReason(from, to) ? '…' : ''),
      ...(opensGroup ? { group: t(`status.${kind(to)}`) } : {}),
    };
  });
}

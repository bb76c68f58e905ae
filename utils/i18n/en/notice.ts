import type { notice as id } from '../id/notice';

export const notice: { [K in keyof typeof id]: string } = {
  open: 'Open',
  'title.near': '{number} is nearly due',
  'title.overdue': '{number} is overdue',
  'summary.title': '{n} aduan need attention',
  summary: '{overdue} overdue, {near} nearly due',
  'badge.none': 'Tanggap',
  'badge.overdue': 'Tanggap: {n} aduan overdue',
  'menu.capture': 'Record an aduan',
  'captured.title': '{number} recorded',
  'captured.existing': '{number} was recorded before',
  'captured.message': 'Its deadline counts from now. Open to see it.',
  'capture.failed.title': 'Not recorded yet',
  'capture.failed.message': 'The device refused to store it. Your text is still on the page; free some space and try again.',
  'capture.nothing.title': 'No text selected',
  'capture.nothing.message': 'Select the complaint on the page, then press Alt+Shift+J.',
};

import type { page as id } from '../id/page';

/** Words drawn on the host page: marks, toasts, the edge button, the panel's edge. */
export const page: { [K in keyof typeof id]: string } = {
  'mark.add': 'Aduan',
  'mark.adding': 'Recording…',
  'mark.addComment': 'Make an aduan of the comment by {author}',
  'mark.addMessage': 'Make an aduan of the message from {author}',
  'mark.someone': 'a citizen',
  'mark.open': 'Open aduan {number}, {status}',
  'mark.openTimed': 'Open aduan {number}, {status}, {time}',

  'toast.created': '{number} recorded',
  'toast.existing': '{number} is already recorded',
  'toast.undone': '{number} cancelled',
  'toast.keptUnsure': 'Kept. Choose in the panel: the same aduan or a new one.',
  'toast.keptProfile': 'Kept. Enter your name and number prefix in the panel to give it a number.',
  'toast.nothing': 'Nothing is chosen yet. Select the citizen’s words or point at the comment, then press Alt+Shift+J.',
  'toast.undo': 'Undo',
  'toast.open': 'Open',
  'toast.retry': 'Try again',
  'toast.close': 'Close this notice',

  'trouble.capture': 'Not recorded yet. {reason}',
  'trouble.undo': 'Not undone yet. {reason}',
  'trouble.panel': 'The panel cannot be opened yet. {reason}',
  'trouble.STORAGE_FULL': 'Storage is full: free some space on this device.',
  'trouble.STORAGE_BLOCKED': 'The database cannot be opened now: close other Tanggap tabs.',
  'trouble.READ_ONLY': 'The data were written by a newer Tanggap: update Tanggap.',
  'trouble.NOT_ALLOWED': 'This aduan has already been acted on.',
  'trouble.NOT_FOUND': 'This aduan was not found.',
  'trouble.UNKNOWN': 'Tanggap has not answered yet.',
  'trouble.updated': 'Tanggap was just updated. Reload this page to go on.',

  'panel.title': 'Tanggap panel',
  'panel.width': 'Width of the Tanggap panel',
  'panel.widthNow': '{width} pixels',
  'launcher.open': 'Open the Tanggap panel (Alt+Shift+S)',
};

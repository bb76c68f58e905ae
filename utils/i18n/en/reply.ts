import type { reply as id } from '../id/reply';

/** Words about replies: what a complaint is about, where a reply stands, why it was suggested. */
export const reply: { [K in keyof typeof id]: string } = {
  'step.acknowledge': 'Aduan received',
  'step.askLocation': 'Asking for place or details',
  'step.forwarded': 'Passed on',
  'step.inProgress': 'Being handled',
  'step.done': 'Handled',
  'step.notOurs': 'Not our authority',
  'step.apology': 'Apology',

  'tone.formal': 'Formal',
  'tone.informal': 'Casual',
  'place.public': 'Public',
  'place.private': 'DM',

  'reason.status': 'status {status}',
  'reason.notAnswered': 'not answered yet',
  'reason.answered': 'already answered',
  'reason.overdue': 'overdue',
  'reason.category': '{category}: {words}',
  'reason.locationMissing': 'location unclear',
  'reason.locationKnown': 'names Kel. {kelurahan}',
  'reason.outsideCity': 'names {name}, outside Surakarta',
  'reason.personalDetails': 'the details are personal',
  'reason.often': 'used {count} {count|time|times}',
  'reason.because': 'suits because: {reasons}',
};

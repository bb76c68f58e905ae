import type { common as id } from '../id/common';

export const common: { [K in keyof typeof id]: string } = {
  'status.baru': 'New',
  'status.terverifikasi': 'Verified',
  'status.terdisposisi': 'Assigned',
  'status.diproses': 'In progress',
  'status.menunggu_verifikasi': 'Awaiting verification',
  'status.selesai': 'Done',
  'status.tidak_dapat_ditindaklanjuti': 'Cannot be acted on',
  'status.bukan_wewenang': 'Not our authority',
  'status.diarsipkan': 'Archived',
  'status.dibatalkan': 'Cancelled',

  'obligation.response': 'Response',
  'obligation.handling': 'Handling',

  'time.minutes': '{minutes} min',
  'time.hours': '{hours} h',
  'time.hoursMinutes': '{hours} h {minutes} min',
  'time.days': '{days} d',
  'time.daysHours': '{days} d {hours} h',
  'due.left': '{time} left',
  'due.until': 'Due {date}',
  'due.overdue': 'Overdue by {time}',
  'due.inTime': 'In time',
  'due.late': 'Late',
  'due.about': 'about',
};

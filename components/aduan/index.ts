export { AduanListItem } from './AduanListItem';
export { AduanView, type AduanViewProps } from './AduanView';
export { useChannelWords, useReporterWords, webAddress } from './words';

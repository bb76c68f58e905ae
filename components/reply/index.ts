export { accountName } from './account-name';
export { AccountQuestion } from './AccountQuestion';
export { Pieces } from './Pieces';
export { Reply, type Insert } from './Reply';

export { Wallet } from './wallet';

export { MoneyPanel } from './money-panel';

import type { Money } from '../../money';
import { paths } from '../../routes';

/** The wallet, with its top-up open at what is short. */
export function topUpPath(short: Money): string {
  return `${paths.wallet()}?${new URLSearchParams({ top_up: String(short.amount), currency: short.currency })}`;
}

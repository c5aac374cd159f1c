import type { Money } from '../../../money';
import type { AmountValue } from '../../../ui';
import type { Purchase, VoucherCheck } from '../queries';

/** What was entered about a purchase, besides the code. */
export interface Entered {
  spent: AmountValue;
  use: AmountValue;
  order: string;
}

export const nothingEntered: Entered = { spent: { state: 'empty' }, use: { state: 'empty' }, order: '' };

type Terms = VoucherCheck['terms'];

/** How far it matters what the purchase comes to: it decides the worth, it tells what remains to pay, or only rewards care. */
export function spendMatters(kind: VoucherCheck['kind'], terms: Terms): 'needed' | 'useful' | 'aside' {
  if (kind === 'percent_off' || terms.min_spend) return 'needed';
  return kind === 'free_item' ? 'aside' : 'useful';
}

/** The purchase to check and to redeem. What is not a whole amount yet is left out of it. */
export function purchaseOf(code: string, entered: Entered, check: Pick<VoucherCheck, 'kind'> | null, currency: string): Purchase {
  const money = (value: AmountValue): Money | null => (value.state === 'valid' ? { amount: value.amount, currency } : null);
  const spent = money(entered.spent);
  const use = check?.kind === 'gift_card' ? money(entered.use) : null;
  const order = entered.order.trim();
  return { code, ...(spent ? { spent } : {}), ...(use ? { use } : {}), ...(order ? { order_reference: order } : {}) };
}

export const samePurchase = (one: Purchase, other: Purchase) => JSON.stringify(one) === JSON.stringify(other);

/** Whether the redeem button may be pressed: the figures on screen are those of what is entered, and nothing is half typed. */
export function ready(check: VoucherCheck | null, fresh: boolean, entered: Entered): boolean {
  return check !== null && fresh && check.redeemable && entered.spent.state !== 'invalid' && entered.use.state !== 'invalid';
}

// What another purchase, or another order, would mend. Everything else is wrong with the voucher itself.
const mendable = new Set(['spend_missing', 'spend_too_low', 'more_than_balance', 'amount_invalid', 'one_per_visit', 'not_combinable', 'order_reference_reused']);

/** Whether nothing that could be entered here would make it redeemable. */
export function hopeless(check: VoucherCheck): boolean {
  return !check.redeemable && !mendable.has(check.obstacle ?? '');
}

import { describe, expect, it } from 'vitest';
import type { VoucherCheck } from '../queries';
import { hopeless, nothingEntered, purchaseOf, ready, spendMatters, type Entered } from './spend';

const eur = (amount: number) => ({ amount, currency: 'EUR' });
const entered = (part: Partial<Entered>): Entered => ({ ...nothingEntered, ...part });
const check = (part: Partial<VoucherCheck> = {}): VoucherCheck => ({ offer_id: 'off_1', kind: 'gift_card', title: 'Card', terms: {}, state: 'active', redeemable: true, uses_left: 1, ...part });

describe('whether the total of the purchase matters', () => {
  it.each([
    ['percent_off', {}, 'needed'],
    ['free_item', { min_spend: eur(500) }, 'needed'],
    ['amount_off', { min_spend: eur(500) }, 'needed'],
    ['gift_card', {}, 'useful'],
    ['amount_off', {}, 'useful'],
    ['free_item', {}, 'aside'],
  ] as const)('%s with %o: %s', (kind, terms, matters) => expect(spendMatters(kind, terms)).toBe(matters));
});

describe('the purchase', () => {
  it('is the code alone at first', () => expect(purchaseOf('7Q4M', nothingEntered, null, 'EUR')).toEqual({ code: '7Q4M' }));

  it('has what was entered, in minor units', () =>
    expect(purchaseOf('7Q4M', { spent: { state: 'valid', amount: 750 }, use: { state: 'valid', amount: 300 }, order: ' till-3/2041 ' }, check(), 'EUR')).toEqual({
      code: '7Q4M',
      spent: eur(750),
      use: eur(300),
      order_reference: 'till-3/2041',
    }));

  it('uses a part of gift cards alone', () =>
    expect(purchaseOf('7Q4M', entered({ use: { state: 'valid', amount: 300 } }), check({ kind: 'percent_off' }), 'EUR')).toEqual({ code: '7Q4M' }));

  it('leaves out what is half typed', () => expect(purchaseOf('7Q4M', entered({ spent: { state: 'invalid', message: '' } }), null, 'EUR')).toEqual({ code: '7Q4M' }));
});

describe('redeeming', () => {
  it('waits for figures of what is entered', () => expect([ready(check(), false, nothingEntered), ready(check(), true, nothingEntered)]).toEqual([false, true]));
  it('waits for a check', () => expect(ready(null, true, nothingEntered)).toBe(false));
  it('does not pass an obstacle', () => expect(ready(check({ redeemable: false, obstacle: 'voucher_used' }), true, nothingEntered)).toBe(false));
  it('does not guess at what is half typed', () => expect(ready(check(), true, entered({ spent: { state: 'invalid', message: '' } }))).toBe(false));
});

describe('whether there is hope', () => {
  const obstacle = (code: string) => hopeless(check({ redeemable: false, obstacle: code }));
  it.each(['voucher_used', 'voucher_expired', 'voucher_void', 'redemptions_exhausted', 'something_new'])('none with %s', (code) => expect(obstacle(code)).toBe(true));
  it.each(['spend_missing', 'spend_too_low', 'more_than_balance', 'one_per_visit'])('some with %s', (code) => expect(obstacle(code)).toBe(false));
  it('always where it can be redeemed', () => expect(hopeless(check())).toBe(false));
});

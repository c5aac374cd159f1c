import { describe, expect, it } from 'vitest';
import { entryPath } from './statement';

describe('an entry of the statement', () => {
  it('of a reward leads to its page', () => {
    expect(entryPath({ kind: 'offer_reward', reference: 'rwd_1' })).toBe('/rewards/rwd_1');
    expect(entryPath({ kind: 'offer_reward_reversed', reference: 'rwd_1' })).toBe('/rewards/rwd_1');
  });

  it('leads nowhere otherwise', () => {
    expect(entryPath({ kind: 'merchant_deposit', reference: 'mer_1' })).toBeNull();
    expect(entryPath({ kind: 'payment_request', reference: 'pr_1' })).toBeNull();
    expect(entryPath({ kind: 'offer_reward', reference: 'off_1' })).toBeNull();
  });
});

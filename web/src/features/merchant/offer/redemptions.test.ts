import { expect, it } from 'vitest';
import type { Outcome } from '../queries';
import { outcomesToTell } from './redemptions';

const outcome = (side: Outcome['side'], part: Partial<Outcome> = {}): Outcome => ({ reward_id: `rwd_${side}`, side, state: 'paid', reason: 'rewarded', at: '', ...part });
const none = { state: 'none', reason: 'not_passed_on' } as const;

it('tells of whoever passed it on first', () => expect(outcomesToTell([outcome('friend'), outcome('first_user')]).map((one) => one.side)).toEqual(['first_user', 'friend']));
it('tells once why both had nothing', () => expect(outcomesToTell([outcome('friend', none), outcome('first_user', none)]).map((one) => one.side)).toEqual(['first_user']));
it('tells both where they had it for different reasons', () => expect(outcomesToTell([outcome('friend'), outcome('first_user', { ...none, reason: 'pair_limit' })])).toHaveLength(2));
it('has nothing to tell of nothing', () => expect([outcomesToTell([]), outcomesToTell([outcome('friend', { ...none, reason: 'no_policy' })])]).toEqual([[], []]));

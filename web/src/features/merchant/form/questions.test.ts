import { describe, expect, it } from 'vitest';
import { questionAt } from './questions';

describe('a refused field', () => {
  it.each([
    ['/title', 'called'],
    ['/terms/value/amount', 'gives'],
    ['/terms/min_spend', 'terms'],
    ['/terms/most', 'gives'],
    ['/rules/rewards/first_user/0/condition', 'thanks'],
    ['/rules/recommendation/condition', 'recommend'],
    ['/rules/sharing/depth', 'sharing'],
    ['/supply/claims', 'supply'],
    ['/window/claim_until', 'window'],
    ['/place', 'terms'],
    ['/from_budget', 'supply'],
    ['/elsewhere', null],
  ])('%s belongs to %s', (pointer, question) => expect(questionAt(pointer)).toBe(question));
});

import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { startI18n } from '../../i18n';
import { reward, unnamed } from './coffee';
import { deedWords, givenWords, newsOf } from './reward-words';
import type { Reward } from './wire';

beforeAll(() => startI18n('en'));

const t = () => i18next.getFixedT(null, 'offers');

describe('the news of a reward', () => {
  it.each<[Reward, string | null]>([
    [reward(), 'Bo used A coffee on the house, which you passed on. You got €1.00.'],
    [unnamed(), 'A friend used A coffee on the house, which you passed on. You got €1.00.'],
    [reward({ gives: 'points', points: 1 }), 'Bo used A coffee on the house, which you passed on. You got 1 point.'],
    [reward({ gives: 'voucher' }), 'Bo used A coffee on the house, which you passed on. You got a voucher.'],
    [reward({ state: 'pending' }), 'Bo used A coffee on the house, which you passed on. €1.00 is on its way.'],
    [unnamed({ side: 'friend' }), 'You used A coffee on the house. You got €1.00.'],
    [reward({ state: 'reversed', reason: 'reversed' }), 'The reward for A coffee on the house was taken back: its use was reversed.'],
    [reward({ state: 'none', reason: 'pair_limit' }), null],
  ])('%#', (one, words) => expect(newsOf(one, t(), 'en')).toBe(words));

  it('never makes up a name', () => {
    expect(deedWords(unnamed(), t())).toBe('A friend used A coffee on the house');
    expect(givenWords(unnamed({ gives: 'points', points: 1240 }), t(), 'en')).toBe('1,240 points');
  });
});

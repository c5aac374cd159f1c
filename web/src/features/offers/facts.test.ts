import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { startI18n } from '../../i18n';
import { factLines, factName } from './facts';

beforeAll(() => startI18n('en'));

const t = () => i18next.getFixedT(null, 'offers');
const told = (facts: Record<string, unknown>, currency?: string) => factLines(facts, t(), 'en', currency).map(({ label, value }) => `${label}: ${value}`);

describe('what a rule saw', () => {
  it('is told in words', () => {
    expect(told({ friends_since: 412, has_used: false, tags: ['drivers', 'cooks'], language: 'de' })).toEqual([
      'Days since you became friends: 412',
      'You used a voucher there before: no',
      'Your tags in shared groups: drivers and cooks',
      'Language: German',
    ]);
  });

  it('has amounts in the reward’s currency, and days by their names', () => {
    expect(told({ spent: 1450, kind: 'free_item', weekday: 1, hour: 15 }, 'EUR')).toEqual(['Spent: €14.50', 'Kind of offer: Free items', 'Day of the week: Monday', expect.stringMatching(/^Hour of the day: 0?3:00\sPM UTC$/u)]);
    expect(told({ weekday: 7 })).toEqual(['Day of the week: Sunday']);
  });

  it('is shown as it is where only a newer server knows it', () => {
    expect(factName('moon_phase', t())).toBe('moon_phase');
    expect(told({ moon_phase: 'full', tags: [] })).toEqual(['moon_phase: full', 'Your tags in shared groups: none']);
  });
});

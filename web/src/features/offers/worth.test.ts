import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { speak, startI18n } from '../../i18n';
import { eur, offered } from './coffee';
import type { Offered } from './wire';
import { stampOf, termsOf, worthOf } from './worth';

beforeAll(() => startI18n('en'));

const t = () => i18next.getFixedT(null, 'offers');
const plain = (text: string) => text.replace(/[\u00a0\u202f]/gu, ' ');
const worth = (kind: Offered['kind'], terms: Offered['terms'], locale = 'en') => plain(worthOf({ kind, terms }, t(), locale));

describe('what an offer is worth, as a sentence', () => {
  it.each<[Offered['kind'], Offered['terms'], string]>([
    ['percent_off', { percent: 20 }, '20% off'],
    ['percent_off', { percent: 20, most: eur(500) }, '20% off, up to €5.00'],
    ['percent_off', { percent: 100 }, '100% off'],
    ['amount_off', { value: eur(500) }, '€5.00 off'],
    ['amount_off', { value: eur(500), min_spend: eur(1200) }, '€5.00 off when you spend €12.00'],
    ['free_item', {}, 'Free'],
    ['free_item', { value: eur(320) }, 'Free, otherwise €3.20'],
    ['gift_card', { value: eur(2500) }, 'A gift card of €25.00'],
  ])('%s %j', (kind, terms, words) => expect(worth(kind, terms)).toBe(words));

  it('is written as the reader’s language does', async () => {
    await speak('de');
    expect(worth('percent_off', { percent: 20, most: eur(500) }, 'de')).toBe('20 % Nachlass, höchstens 5,00 €');
    await speak('en');
  });

  it('is a stamp in the fewest words', () => {
    expect(stampOf({ kind: 'percent_off', terms: { percent: 15 } }, t(), 'en')).toBe('15%');
    expect(stampOf({ kind: 'gift_card', terms: { value: eur(2500) } }, t(), 'en')).toBe('€25.00');
    expect(stampOf({ kind: 'free_item', terms: { value: eur(320) } }, t(), 'en')).toBe('Free');
  });
});

describe('the terms, one line each', () => {
  it('say what they are and nothing that is not', () => {
    expect(termsOf(offered(), t(), 'en')).toEqual(['For: Hot drinks', 'One to a visit', 'Not together with other vouchers']);
  });

  it('say how often, and of a gift card that it is used in parts', () => {
    expect(termsOf({ kind: 'percent_off', terms: { percent: 20, uses: 3, combinable: true, min_spend: eur(800) } }, t(), 'en')).toEqual([
      'When you spend €8.00 or more',
      'Can be used 3 times',
      'Goes together with other vouchers',
    ]);
    expect(termsOf({ kind: 'gift_card', terms: { value: eur(1000), uses: 1 } }, t(), 'en')).toContain('Can be used in parts');
  });
});

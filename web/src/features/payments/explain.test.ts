import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { speak, startI18n } from '../../i18n';
import type { Explanation, Step } from './card';
import { accepted, ana, bo, chi, dee, eur, posted, settled, underWay } from './dinner';
import { aboutFigure, sumInWords } from './explain';

beforeAll(() => startI18n('en'));

function told(steps: Step[], over: Partial<Explanation> = {}, meId: string = bo.id, card = underWay(), locale = 'en') {
  const explanation: Explanation = { figure: 'now', user_id: bo.id, amount: eur(0), steps, ...over };
  return sumInWords({ card, explanation, meId, locale, t: i18next.getFixedT(null, 'payments') });
}

const capped: Step[] = [
  { kind: 'total', amount: 12000, parts: 4 },
  { kind: 'cap', amount: 2000, part: chi.id },
  { kind: 'remainder', amount: 10000, parts: 3 },
  { kind: 'divide', amount: 3333, of: 10000, weight: 1, weights: 3 },
  { kind: 'rounding', amount: 1, units: 1, turns: [bo.id], borne: 0 },
  { kind: 'share', amount: 3334 },
];

describe('the sum in words', () => {
  it('says what a limit takes, what it leaves, and whose turn the odd cent is', () => {
    expect(told(capped).map(({ text, note, amount }) => [text, note ?? '', amount])).toEqual([
      ['The total, among 4 people', '', 12000],
      ["Chi's limit takes", '', 2000],
      ['That leaves, among 3 people', '', 10000],
      ['€100.00 ÷ 3', 'rounded down', 3333],
      ['€0.01 does not divide: it is your turn', 'You have borne none before.', 1],
      ['Your share', '', 3334],
    ]);
  });

  it('names others to others', () => {
    const lines = told(capped, {}, dee.id);
    expect(lines.at(-2)?.text).toBe('€0.01 does not divide: it goes to Bo, whose turn it is');
    expect(lines.at(-2)?.note).toBe('Bo has borne none before.');
    expect(lines.at(-1)?.text).toBe('Share of Bo');
  });

  it('adds up: the part rounded down and the odd unit are the share', () => {
    const lines = told(capped);
    const of = (kind: Step['kind']) => lines.find((line) => line.kind === kind)?.amount ?? 0;
    expect(of('divide') + of('rounding')).toBe(of('share'));
    expect(of('total') - of('cap')).toBe(of('remainder'));
  });

  it('counts several odd units, and speaks of rounding only where there is some', () => {
    const [text] = told([{ kind: 'rounding', amount: 0, units: 2, turns: [chi.id, dee.id], borne: 3 }]).map((line) => line.text);
    expect(text).toBe('2 units do not divide: €0.01 each to Chi and Dee, whose turn it is');
    const even = told([{ kind: 'divide', amount: 3000, of: 12000, weight: 1, weights: 4 }]);
    expect(even[0]?.note).toBeUndefined();
  });

  it('shows weights as parts', () => {
    expect(told([{ kind: 'divide', amount: 8000, of: 12000, weight: 2, weights: 3 }])[0]?.text).toBe('2 of 3 parts of €120.00');
  });

  it('tells a limit of my own from the worst case I was shown', () => {
    const mine = (card = underWay()) => told([{ kind: 'cap', amount: 2000, part: chi.id }], { user_id: chi.id }, chi.id, card)[0]?.text;
    expect(mine()).toBe('Your limit: you pay no more');
    expect(mine(underWay({ lines: [accepted(chi, 2000, 2000)] }))).toBe('The most you were shown: you pay no more');
  });

  it('does not call the total what is only covered so far', () => {
    expect(told([{ kind: 'total', amount: 4000, parts: 1 }], {}, bo.id, posted())[0]?.text).toBe('What is covered so far, for 1 person');
  });

  it.each([
    ['exact', 'Set by Ana when asking'],
    ['fixed', 'The same amount for everyone'],
    ['open', 'The amount that was chosen'],
    ['equal', 'The worst case shown when accepting: this much is held'],
  ] as const)('says where a known amount of a %s split comes from', (kind, words) => {
    const card = underWay({ terms: { ...underWay().terms, split: { kind } } });
    expect(told([{ kind: 'exact', amount: 1500 }], {}, bo.id, card)[0]?.text).toBe(words);
  });

  it('opens the requester’s own part too', () => {
    expect(told([{ kind: 'exact', amount: 900 }], { user_id: ana.id }, ana.id)[0]?.text).toBe('What the others do not bear');
  });

  it('says which figure it is, and that mine counts my own yes', () => {
    const t = i18next.getFixedT(null, 'payments');
    const about = (userId: string, figure: Explanation['figure'], card = underWay()) => aboutFigure({ card, explanation: { figure, user_id: userId, amount: eur(0), steps: [] }, t });
    expect(about('u_eli', 'now')).toBe('The share with those who are in now, and this answer a yes.');
    expect(about(bo.id, 'now')).toBe('The share if it settled with those who are in now.');
    expect(about(bo.id, 'share', settled())).toBe('The share as it was settled.');
  });

  it('speaks the reader’s language and writes its numbers', async () => {
    await speak('de');
    const plain = (text: string) => text.replace(/\s/gu, ' ');
    expect(told(capped, {}, bo.id, underWay(), 'de').map((line) => plain(line.text))).toEqual([
      'Die Summe, auf 4 Personen',
      'Die Grenze von Chi nimmt davon',
      'Es bleiben, auf 3 Personen',
      '100,00 € ÷ 3',
      '0,01 € lässt sich nicht teilen: du bist an der Reihe',
      'Dein Anteil',
    ]);
    await speak('en');
  });
});

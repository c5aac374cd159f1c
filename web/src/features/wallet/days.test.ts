import { describe, expect, it } from 'vitest';
import { byDay, dayWords } from './days';
import type { Entry } from './queries';
import { wishOf } from './wish';

const entry = (id: string, at: Date): Entry => ({ id, at: at.toISOString(), amount: { amount: 1, currency: 'EUR' }, balance: { amount: 1, currency: 'EUR' }, kind: 'top_up', reference: 'sandbox', memo: '' });

describe('a statement under its days', () => {
  const late = new Date(2026, 10, 20, 23, 59);
  const early = new Date(2026, 10, 20, 0, 1);
  const before = new Date(2026, 10, 19, 23, 59);

  it('goes by the reader’s own midnight and keeps the order it came in', () => {
    const days = byDay([entry('c', late), entry('b', early), entry('a', before)]);
    expect(days.map((day) => [day.id, day.entries.map((one) => one.id)])).toEqual([
      ['2026-11-20', ['c', 'b']],
      ['2026-11-19', ['a']],
    ]);
  });

  it('shows once what two pages carry', () => {
    expect(byDay([entry('c', late), entry('c', late)]).flatMap((day) => day.entries)).toHaveLength(1);
  });

  it('names the days as people do', () => {
    const now = new Date(2026, 10, 21, 8, 0);
    expect(dayWords(now.toISOString(), 'en', now)).toBe('Today');
    expect(dayWords(late.toISOString(), 'de', now)).toBe('Gestern');
    expect(dayWords(before.toISOString(), 'en', now)).toBe('Thursday, November 19');
    expect(dayWords(new Date(2025, 0, 2).toISOString(), 'fr', now)).toBe('jeudi 2 janvier 2025');
  });
});

describe('the wish in the address', () => {
  it('is what a card was short of', () => expect(wishOf({ top_up: 410, currency: 'EUR' })).toEqual({ amount: 410, currency: 'EUR' }));
  it.each([[{}], [{ top_up: '-1', currency: 'EUR' }], [{ top_up: '1.5', currency: 'EUR' }], [{ top_up: '5', currency: 'eur' }], [{ top_up: 'x', currency: 'EUR' }]])('is none in %o', (search) =>
    expect(wishOf(search)).toBeNull(),
  );
});

import { describe, expect, it } from 'vitest';
import { dayName, shortTime } from './when';

const now = new Date(2026, 10, 23, 15, 0);
const local = (year: number, month: number, day: number) => new Date(year, month - 1, day, 9, 5).toISOString();

describe('when', () => {
  it.each([
    [local(2026, 11, 23), '09:05'],
    [local(2026, 11, 20), 'Fri'],
    [local(2026, 3, 2), '2 Mar'],
    [local(2024, 3, 2), '02/03/2024'],
  ])('%s is %s in a list', (at, text) => expect(shortTime(at, 'en-GB', now)).toBe(text));

  it.each([
    ['2026-11-23', 'en-GB', 'Today'],
    ['2026-11-22', 'de', 'Gestern'],
    ['2026-11-20', 'en-GB', 'Friday 20 November'],
    ['2025-11-20', 'fr', 'Jeudi 20 novembre 2025'],
  ])('%s in %s is %s as a heading', (day, locale, text) => expect(dayName(day, locale, now)).toBe(text));
});

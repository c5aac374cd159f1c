import { describe, expect, it } from 'vitest';
import { compareMessages, compareTimes } from './order';

describe('the order of time', () => {
  it.each([
    ['2026-11-23T10:00:00Z', '2026-11-23T10:00:00.1Z', -1],
    ['2026-11-23T10:00:00.12Z', '2026-11-23T10:00:00.1200Z', 0],
    ['2026-11-23T10:00:00.12Z', '2026-11-23T10:00:00.123456Z', -1],
    ['2026-11-23T10:00:00.9Z', '2026-11-23T10:00:00.10001Z', 1],
    ['2026-11-23T10:00:00.000002Z', '2026-11-23T10:00:00.000001Z', 1],
    ['2026-11-23T09:59:59.999999Z', '2026-11-23T10:00:00Z', -1],
  ])('%s against %s', (a, b, expected) => {
    expect(Math.sign(compareTimes(a, b))).toBe(expected);
    expect(Math.sign(compareTimes(b, a)) + 0).toBe(-expected + 0);
  });

  it('is settled by the id where two moments are one', () => {
    const moment = '2026-11-23T10:00:00Z';
    expect(compareMessages({ created_at: moment, id: 'm_a' }, { created_at: moment, id: 'm_b' })).toBeLessThan(0);
  });
});

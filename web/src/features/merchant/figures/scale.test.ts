import { describe, expect, it } from 'vitest';
import { daysToDraw, scaleFor } from './scale';

describe('an axis', () => {
  it.each([
    [0, [0]],
    [1, [0, 1]],
    [3, [0, 1, 2, 3]],
    [5, [0, 2, 4, 6]],
    [7, [0, 5, 10]],
    [25, [0, 10, 20, 30]],
    [60, [0, 20, 40, 60]],
    [1234, [0, 500, 1000, 1500]],
    [12_345_678, [0, 5_000_000, 10_000_000, 15_000_000]],
  ])('up to %i has marks at %o', (most, marks) => expect(scaleFor(most).marks).toEqual(marks));

  it('always has room for what it is for, in whole steps', () => {
    for (let most = 1; most < 5000; most += 7) {
      const { top, marks } = scaleFor(most);
      expect(top).toBeGreaterThanOrEqual(most);
      expect(marks.at(-1)).toBe(top);
      expect(marks.every(Number.isInteger)).toBe(true);
      expect(marks.length).toBeLessThanOrEqual(5);
    }
  });
});

describe('the days of a chart', () => {
  const on = (day: string) => ({ day });
  it('end today and have no gaps', () => {
    const drawn = daysToDraw([on('2026-11-20'), on('2026-11-24')], '2026-11-25', 7);
    expect(drawn.map((one) => one.day)).toEqual(['2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25']);
    expect(drawn.filter((one) => one.figures).map((one) => one.day)).toEqual(['2026-11-20', '2026-11-24']);
  });
  it('end with the last day of what is long over', () => expect(daysToDraw([on('2026-03-02')], '2026-11-25', 3).map((one) => one.day)).toEqual(['2026-02-28', '2026-03-01', '2026-03-02']));
  it('reach over a change of the clock', () => expect(daysToDraw([], '2026-10-26', 3).map((one) => one.day)).toEqual(['2026-10-24', '2026-10-25', '2026-10-26']));
  it('take in what a server ahead of us has of tomorrow', () => expect(daysToDraw([on('2026-11-26')], '2026-11-25', 2).map((one) => one.day)).toEqual(['2026-11-25', '2026-11-26']));
});

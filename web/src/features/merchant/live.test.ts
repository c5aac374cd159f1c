import { afterEach, expect, it, vi } from 'vitest';
import { throttled } from './live';

afterEach(() => vi.useRealTimers());

it('asks at once, then once a second, and never loses the last', () => {
  vi.useFakeTimers();
  let times = 0;
  const { ask, stop } = throttled(() => (times += 1), 1000);
  for (let at = 0; at < 50; at += 1) ask();
  expect(times).toBe(1);
  vi.advanceTimersByTime(1000);
  expect(times).toBe(2);
  vi.advanceTimersByTime(5000);
  expect(times).toBe(2);
  ask();
  ask();
  expect(times).toBe(3);
  stop();
  vi.advanceTimersByTime(5000);
  expect(times).toBe(3);
});

import { expect, it } from 'vitest';
import { dayText, momentOf } from './fields';

it('a day ends with its last second and begins with its first, where the reader is', () => {
  const end = momentOf('2026-12-24', true) ?? '';
  const start = momentOf('2026-12-24', false) ?? '';
  expect(Date.parse(end) - Date.parse(start)).toBe(86_399_000);
  expect([dayText(end), dayText(start)]).toEqual(['2026-12-24', '2026-12-24']);
});

it('an empty field is no moment', () => expect([momentOf('', true), dayText(null)]).toEqual([null, '']));

import { describe, expect, it } from 'vitest';
import { boxOf } from './picture';
import { onlyEmoji, partsOf } from './words';

describe('words', () => {
  it.each([
    ['see https://example.org/a?b=1.', ['see ', 'https://example.org/a?b=1', '.']],
    ['(http://example.org)', ['(', 'http://example.org', ')']],
    ['javascript:alert(1)', ['javascript:alert(1)']],
  ])('%s', (text, parts) => expect(partsOf(text).map(({ part }) => part)).toEqual(parts));

  it.each([
    ['🎉', true],
    ['👍🏽 ❤️', true],
    ['👨‍👩‍👧', true],
    ['ok 👍', false],
    ['12', false],
    ['', false],
  ])('only emoji: %s %s', (text, only) => expect(onlyEmoji(text)).toBe(only));
});

describe('the box of a picture', () => {
  it.each([
    [2048, 1024, { width: 300, height: 150 }],
    [1024, 2048, { width: 180, height: 360 }],
    [200, 100, { width: 200, height: 100 }],
    [0, 0, { width: 300, height: 300 }],
  ])('%i by %i', (width, height, box) => expect(boxOf(width, height)).toEqual(box));
});

import { describe, expect, it } from 'vitest';
import { inserted, runs, selectionOf, unitAt } from './marks';

const at = (offset: number, length: number) => ({ offset, length });
const told = (text: string, ...problems: { offset: number; length: number }[]) => runs(text, problems).map((run) => (run.problem === null ? run.text : `[${run.problem}:${run.text}]`));

describe('marks in an expression', () => {
  it('cover the very word', () => expect(told('frends_since >= 7', at(0, 12))).toEqual(['[0:frends_since]', ' >= 7']));

  it('find their line', () =>
    expect(told('friends_since >= 7\n&& groups > 1\n&& !has_used', at(22, 6))).toEqual(['friends_since >= 7\n&& ', '[0:groups]', ' > 1\n&& !has_used']));

  it('count characters, not halves of them', () => expect(told('"☕🥐" in interest', at(8, 8))).toEqual(['"☕🥐" in ', '[0:interest]']));

  it('show a place where something is missing', () => {
    expect(told('spent >=', at(8, 0))).toEqual(['spent >=', '[0: ]']);
    expect(told('(spent > 1', at(0, 0))).toEqual(['[0:(]', 'spent > 1']);
    expect(told('spent >=\n5', at(8, 0))).toEqual(['spent >=', '[0: ]', '\n', '5']);
  });

  it('stand beside each other and not over each other', () => {
    expect(told('a && b', at(5, 1), at(0, 1))).toEqual(['[1:a]', ' && ', '[0:b]']);
    expect(told('abcdef', at(0, 4), at(2, 4))).toEqual(['[0:abcd]', 'ef']);
  });

  it('survive a text that has become shorter meanwhile', () => expect(told('ab', at(7, 3))).toEqual(['ab', '[0: ]']));

  it('lose no letter', () => {
    const text = 'friends_since >= 7\n&& "🙂" in interests';
    expect(runs(text, []).map((run) => run.text).join('')).toBe(text);
    expect(runs(text, [at(3, 4), at(20, 2)]).map((run) => run.text).join('')).toBe(text);
  });
});

describe('the caret', () => {
  it('jumps to the place as the browser counts', () => {
    expect(unitAt('🙂🙂x', 2)).toBe(4);
    expect(selectionOf('"🙂" == nam', at(7, 3))).toEqual([8, 11]);
    const text = 'a == 1\n&& b == 🙂';
    const [from, to] = selectionOf(text, at(10, 1));
    expect(text.slice(from, to)).toBe('b');
  });
});

describe('a fact that is put in', () => {
  it.each([
    ['', 0, 0, 'spent', 5],
    ['!', 1, 1, '!spent', 6],
    ['a &&', 4, 4, 'a && spent', 10],
    ['a && ', 5, 5, 'a && spent', 10],
    ['()', 1, 1, '(spent)', 6],
    ['xx > 1', 0, 2, 'spent > 1', 5],
    ['> 1', 0, 0, 'spent > 1', 5],
  ])('in "%s" gives "%s"', (text, from, to, whole, caret) => expect(inserted(text, from, to, 'spent')).toEqual({ text: whole, caret }));
});

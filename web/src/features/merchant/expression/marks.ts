import type { ExpressionProblem } from '../queries';

/** A run of an expression's text, with the problem that it is marked for. */
export interface Run {
  text: string;
  /** Which problem, by its place in the list; null where all is well. */
  problem: number | null;
  /** Where it begins, in characters. */
  at: number;
}

/**
 * The text in runs, those with a problem apart. The server counts characters (code points), which an emoji is one of and two of
 * JavaScript's. Where something is missing, the mark covers the character before which it is missed, or a blank at the end.
 * Of two problems that overlap, the first has the place.
 */
export function runs(text: string, problems: readonly Pick<ExpressionProblem, 'offset' | 'length'>[]): Run[] {
  const chars = [...text];
  const found: Run[] = [];
  const add = (from: number, to: number, problem: number | null) => {
    if (to > from) found.push({ text: chars.slice(from, to).join(''), problem, at: from });
  };
  let done = 0;
  const inOrder = problems.map((problem, index) => ({ ...problem, index })).toSorted((a, b) => a.offset - b.offset || a.index - b.index);
  for (const { offset, length, index } of inOrder) {
    const from = Math.min(Math.max(offset, 0), chars.length);
    const to = Math.min(from + Math.max(length, 1), chars.length);
    if (from < done) continue;
    add(done, from, null);
    if (from === chars.length) found.push({ text: ' ', problem: index, at: from });
    // A line break cannot be seen: the mark is drawn as a blank before it.
    else if (chars[from] === '\n') found.push({ text: ' ', problem: index, at: from }, { text: '\n', problem: null, at: from });
    else add(from, to, index);
    done = Math.max(to, from);
  }
  add(done, chars.length, null);
  return found;
}

/** Where JavaScript counts the nth character of a text: for the caret. */
export function unitAt(text: string, character: number): number {
  return [...text].slice(0, Math.max(character, 0)).join('').length;
}

/** What the caret selects when it jumps to a problem. */
export function selectionOf(text: string, { offset, length }: Pick<ExpressionProblem, 'offset' | 'length'>): [number, number] {
  return [unitAt(text, offset), unitAt(text, offset + length)];
}

/** The text with a word put in where the caret stands, apart from its neighbours, and where the caret stands then. */
export function inserted(text: string, from: number, to: number, word: string): { text: string; caret: number } {
  const before = text.slice(0, from);
  const after = text.slice(to);
  const gap = before !== '' && !/[\s(!]$/u.test(before) ? ' ' : '';
  const tail = after !== '' && !/^[\s).,]/u.test(after) ? ' ' : '';
  return { text: `${before}${gap}${word}${tail}${after}`, caret: before.length + gap.length + word.length };
}

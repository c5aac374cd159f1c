import { describe, expect, it } from 'vitest';
import { ana, at, bo, chi, conversation, said } from '../scene';
import { mark, markByWriting, marksOf, mergeMarks, readersOf } from './marks';
import { deliveryOf } from './use-marks';

const member = (user: typeof ana, read_seq: number) => ({ user, role: 'member' as const, tags: [], position: 1, joined_at: at(0), read_seq });
const marks = marksOf('own', [member(ana, 9), member(bo, 5), member(chi, 2)]);
const own = said(5, { author: ana });

describe('read marks', () => {
  it('tell who has read a message, its author aside', () => {
    expect(readersOf(marks, own)).toEqual([bo.id]);
    expect(readersOf(marks, said(2, { author: ana }))).toEqual([bo.id, chi.id]);
    expect(readersOf(marks, said(1, { stream_id: 'private' }))).toEqual([]);
  });

  it('only move forward', () => {
    const back = mark(marks, { stream_id: 'own', user_id: bo.id, seq: 3 });
    expect(back).toBe(marks);
    expect(readersOf(mark(marks, { stream_id: 'own', user_id: chi.id, seq: 7 }), own)).toEqual([bo.id, chi.id]);
    const late = mergeMarks(mark(new Map(), { stream_id: 'own', user_id: chi.id, seq: 8 }), marks);
    expect(readersOf(late, own).toSorted()).toEqual([bo.id, chi.id]);
  });

  it('move by writing, in the stream that was written to', () => {
    expect(readersOf(markByWriting(marks, [said(6, { author: chi })]), own)).toEqual([bo.id, chi.id]);
    expect(readersOf(markByWriting(marks, [said(6, { author: chi, stream_id: 'private' })]), own)).toEqual([bo.id]);
  });

  it('are told under the newest message of mine', () => {
    const group = conversation({ members: 3 });
    const all = mark(marks, { stream_id: 'own', user_id: chi.id, seq: 5 });
    expect(deliveryOf(said(9, { author: ana }), group, marks)).toBe('sent');
    expect(deliveryOf(own, group, marks)).toEqual({ readBy: 1 });
    expect(deliveryOf(own, group, all)).toBe('readByAll');
    expect(deliveryOf({ ...own, private: true }, group, all)).toEqual({ readBy: 2 });
    expect(deliveryOf(own, conversation({ kind: 'direct', members: 2 }), marks)).toBe('read');
  });
});

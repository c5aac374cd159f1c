import { describe, expect, it } from 'vitest';
import { ana, at, bo, said } from '../scene';
import type { Message } from '../wire';
import { dayOf, firstUnread, rowsOf, type Row } from './rows';

const whole = { atStart: true, unreadFrom: null };
const drawn = (messages: Message[], view = whole as { atStart: boolean; unreadFrom: string | null }) =>
  rowsOf(messages, [], view).filter((row): row is Extract<Row, { kind: 'message' }> => row.kind === 'message');
const days = 86_400;

describe('rows', () => {
  it('name a day where it begins', () => {
    const messages = [said(1), said(2), said(3, { created_at: at(2 * days) })];
    expect(drawn(messages).map((row) => row.day)).toEqual([dayOf(at(0)), null, dayOf(at(2 * days))]);
  });

  it('do not change when a page comes before them', () => {
    const messages = [said(1), said(2), said(3)];
    const part = drawn(messages.slice(1), { atStart: false, unreadFrom: null });
    expect(part.map((row) => row.day)).toEqual([null, null]);
    expect(drawn(messages).slice(1).map((row) => row.day)).toEqual([null, null]);
  });

  it('hang together by author, time, day and audience', () => {
    const edges = (messages: Message[]) => drawn(messages).map((row) => `${row.opens ? '(' : ''}${row.message.seq}${row.closes ? ')' : ''}`);
    expect(edges([said(1), said(2), said(3, { author: ana })])).toEqual(['(1', '2)', '(3)']);
    expect(edges([said(1), said(2, { created_at: at(400) })])).toEqual(['(1)', '(2)']);
    expect(edges([said(1), said(2, { private: true })])).toEqual(['(1)', '(2)']);
    expect(edges([said(1), said(2, { kind: 'payment_request' }), said(3)])).toEqual(['(1)', '(2)', '(3)']);
    expect(edges([said(1, { kind: 'system' }), said(2, { kind: 'system', author: ana })])).toEqual(['(1', '2)']);
  });

  it('are the same objects while nothing about them changes', () => {
    const messages = [said(1), said(2), said(3)];
    const part = drawn(messages.slice(1), { atStart: false, unreadFrom: null });
    const all = drawn(messages);
    expect(all[2]).toBe(part[1]);
    expect(all[1]).not.toBe(part[0]);
  });

  it('part where the unread begin', () => {
    const rows = drawn([said(1), said(2), said(3)], { atStart: true, unreadFrom: said(2).id });
    expect(rows.map((row) => [row.unreadAbove, row.opens, row.closes])).toEqual([
      [false, true, true],
      [true, true, false],
      [false, false, true],
    ]);
  });

  it('end with what is on its way', () => {
    const unsent = { key: 'k', text: 'x', replyTo: null, pictureId: null, state: 'waiting' as const, problem: undefined, at: 0, private: false };
    expect(rowsOf([said(1)], [unsent], whole).map((row) => row.kind)).toEqual(['message', 'unsent']);
  });
});

describe('the first unread message', () => {
  const messages = [said(1), said(2, { author: ana }), said(3), said(4, { author: bo })];
  it.each([
    [0, null],
    [1, said(4).id],
    [2, said(3).id],
    [3, said(1).id],
    [9, null],
  ])('of %i is %s', (unread, id) => expect(firstUnread(messages, unread, ana.id)).toBe(id));
});

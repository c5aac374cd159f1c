import { describe, expect, it } from 'vitest';
import { ana, at, bo, conversation, said } from '../scene';
import type { Message } from '../wire';
import { matching, tellConversation, tellMark, tellMessage, tellPerson, tellRead } from './list-changes';

const last = said(10);
const climbers = conversation({ last, last_at: last.created_at });
const flat = conversation({ id: 'c_2', name: 'Flat 4B', last_at: at(20) });
const list = [flat, climbers];
const tell = (message: Message, from = list) => tellMessage(from, message, ana.id);

describe('the list of conversations', () => {
  it('moves a conversation up when something is said in it, and counts it', () => {
    const { list: next, ask } = tell(said(11, { created_at: at(30) }));
    expect(next.map((one) => [one.id, one.unread])).toEqual([
      ['c_1', 1],
      ['c_2', 0],
    ]);
    expect([next[0]?.last?.seq, next[0]?.last_at, ask]).toEqual([11, at(30), null]);
  });

  it('counts nothing twice', () => {
    const message = said(11, { created_at: at(30) });
    const once = tell(message);
    expect(tell(message, [...once.list]).list[0]?.unread).toBe(1);
    expect(tell({ ...message, text: 'changed', version: 2 }, [...once.list]).list[0]).toMatchObject({ unread: 1, last: { text: 'changed' } });
  });

  it('does not count what one says oneself, and asks what that has read', () => {
    const own = said(11, { author: ana, created_at: at(30) });
    expect(tell(own)).toMatchObject({ ask: null });
    expect(tell(own).list[0]?.unread).toBe(0);
    expect(tell(own, [flat, { ...climbers, unread: 3 }]).ask).toBe('c_1');
  });

  it('takes an old message that changed for no news, and asks about one that came late', () => {
    expect(tell(said(4, { version: 2 }))).toEqual({ list, ask: null });
    expect(tell(said(2, { stream_id: 'private', created_at: at(9) }))).toEqual({ list, ask: 'c_1' });
  });

  it('asks about a conversation it does not know', () => {
    expect(tell(said(1, { conversation_id: 'c_9' })).ask).toBe('c_9');
  });

  it('is read when it has been read here, and asks when it has been elsewhere', () => {
    const unread = [{ ...climbers, unread: 4 }];
    expect(tellRead(unread, last)[0]?.unread).toBe(0);
    expect(tellRead(list, last)).toBe(list);
    const mark = { conversation_id: 'c_1', stream_id: 'own', user_id: ana.id, seq: 10 };
    expect(tellMark(unread, mark, ana.id).ask).toBe('c_1');
    expect(tellMark(unread, { ...mark, user_id: bo.id }, ana.id).ask).toBeNull();
  });

  it('keeps as unread what came while the mark was on its way', () => {
    const { list: next } = tell(said(11, { created_at: at(30) }));
    expect(tellRead(next, last)).toBe(next);
    expect(tellRead(next, said(11, { created_at: at(30) })).find((one) => one.id === 'c_1')?.unread).toBe(0);
  });

  it('shows people as they look now', () => {
    const direct = conversation({ id: 'c_3', kind: 'direct', name: 'Bo', peer: bo, picture_id: 'pic_old' });
    const [next] = tellPerson([direct], { ...bo, name: 'Bo Li' });
    expect(next).toMatchObject({ name: 'Bo Li', peer: { name: 'Bo Li' } });
    expect(next?.picture_id).toBeUndefined();
    expect(next?.first_members[1]?.name).toBe('Bo Li');
  });

  it('takes one in, in its place, and lets one go', () => {
    const fresh = conversation({ id: 'c_4', last_at: at(15) });
    expect(tellConversation(list, 'c_4', fresh).map((one) => one.id)).toEqual(['c_2', 'c_4', 'c_1']);
    expect(tellConversation(list, 'c_2', null).map((one) => one.id)).toEqual(['c_1']);
  });

  it('is searched by name and by people, whatever the accents', () => {
    const cafe = conversation({ id: 'c_5', name: 'Café Zoë', first_members: [] });
    expect(matching([cafe, flat], 'cafe zoe').map((one) => one.id)).toEqual(['c_5']);
    expect(matching([cafe, flat], 'chi').map((one) => one.id)).toEqual(['c_2']);
    expect(matching([cafe, flat], '  ')).toEqual([cafe, flat]);
  });
});

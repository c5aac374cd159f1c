import { describe, expect, it } from 'vitest';
import type { Parcel } from '../../../api';
import { ana, at, bo, said } from '../scene';
import { overlay } from './pending';

const sent = Date.parse(at(100));
let count = 0;

function parcel(over: Partial<Parcel>): Parcel {
  count += 1;
  return { at: sent, key: `key-${count}`, userId: ana.id, lane: 'c_1', kind: 'message', method: 'POST', path: '/api/v1/conversations/c_1/messages', state: 'waiting', ...over };
}

const none = new Set<string>();
const change = (over: Partial<Parcel>) => parcel({ kind: 'change', ...over });

describe('what waits over what is known', () => {
  const messages = [said(1, { reactions: [{ emoji: '👍', users: [bo.id] }] }), said(2, { author: ana })];

  it('stands at the end, in the order it was said', () => {
    const { unsent } = overlay(messages, [parcel({ body: { text: 'one' } }), parcel({ body: { text: 'two', reply_to: said(1).id }, state: 'failed' })], ana.id, none);
    expect(unsent.map(({ text, state, replyTo }) => [text, state, replyTo?.id])).toEqual([
      ['one', 'waiting', undefined],
      ['two', 'failed', said(1).id],
    ]);
  });

  it('is said to be private when it answers what is private', () => {
    const hidden = said(3, { private: true });
    expect(overlay([hidden], [parcel({ body: { text: 'psst', reply_to: hidden.id } })], ana.id, none).unsent[0]?.private).toBe(true);
  });

  it('is not shown beside the message that it became', () => {
    const arrived = said(5, { author: ana, text: 'hello', created_at: at(101) });
    const waiting = parcel({ body: { text: 'hello' }, state: 'sending' });
    expect(overlay([...messages, arrived], [waiting], ana.id, none).unsent).toEqual([]);
    expect(overlay([...messages, said(5, { text: 'hello', created_at: at(101) })], [waiting], ana.id, none).unsent.length).toBe(1);
    expect(overlay([...messages, said(5, { author: ana, text: 'hello', created_at: at(80) })], [waiting], ana.id, none).unsent.length).toBe(1);
  });

  it('is each shown as often as it was said', () => {
    const twice = [parcel({ body: { text: 'hello' } }), parcel({ body: { text: 'hello' } })];
    const arrived = said(5, { author: ana, text: 'hello', created_at: at(101) });
    expect(overlay([arrived], twice, ana.id, none).unsent.length).toBe(1);
    expect(overlay([arrived], twice, ana.id, new Set([arrived.id])).unsent.length).toBe(2);
  });

  it('changes a message before the server has', () => {
    const path = `/api/v1/messages/${said(2).id}`;
    const edited = overlay(messages, [change({ method: 'PATCH', path, body: { text: 'mended' } })], ana.id, none);
    expect(edited.messages[1]).toMatchObject({ text: 'mended', edited_at: at(100) });
    expect(edited.messages[0]).toBe(messages[0]);
    expect([...edited.waiting]).toEqual([said(2).id]);
    expect(overlay(messages, [change({ method: 'DELETE', path })], ana.id, none).messages[1]).toMatchObject({ text: '', deleted_at: at(100) });
    expect(overlay(messages, [change({ method: 'PATCH', path, body: { text: 'no' }, state: 'failed' })], ana.id, none).messages).toBe(messages);
  });

  it('adds and takes back a reaction, once, and leaves what the server said alone', () => {
    const path = `/api/v1/messages/${said(1).id}/reactions/${encodeURIComponent('👍')}`;
    const put = change({ method: 'PUT', path });
    const users = (parcels: Parcel[]) => overlay(messages, parcels, ana.id, none).messages[0]?.reactions.map((reaction) => [reaction.emoji, reaction.users]);
    expect(users([put, put])).toEqual([['👍', [bo.id, ana.id]]]);
    expect(users([put, change({ method: 'DELETE', path })])).toEqual([['👍', [bo.id]]]);
    expect(users([change({ method: 'PUT', path: path.replace(encodeURIComponent('👍'), encodeURIComponent('❤️')) })])).toEqual([
      ['👍', [bo.id]],
      ['❤️', [ana.id]],
    ]);
    expect(messages[0]?.reactions).toEqual([{ emoji: '👍', users: [bo.id] }]);
  });
});

import { compareMessages } from './order';
import type { PageWish } from './timeline/timeline';
import type { Conversation, Message, TimelinePage, User } from './wire';

/** People and messages for tests of this room. */
export const ana: User = { id: 'u_ana', handle: 'ana', name: 'Ana' };
export const bo: User = { id: 'u_bo', handle: 'bo', name: 'Bo' };
export const chi: User = { id: 'u_chi', handle: 'chi', name: 'Chi' };

const epoch = Date.parse('2026-11-20T10:00:00Z');

/** A time so many seconds into the scene, written as the server does. */
export const at = (seconds: number): string => new Date(epoch + seconds * 1000).toISOString();

export function said(seq: number, over: Partial<Message> = {}): Message {
  return {
    id: `m_${over.stream_id ?? 'own'}_${String(seq).padStart(6, '0')}`,
    conversation_id: 'c_1',
    stream_id: 'own',
    seq,
    private: false,
    author: bo,
    kind: 'text',
    text: `message ${seq}`,
    reactions: [],
    version: 1,
    created_at: at(seq),
    ...over,
  };
}

export function conversation(over: Partial<Conversation> = {}): Conversation {
  return { id: 'c_1', kind: 'group', name: 'Friday climbers', members: 3, first_members: [ana, bo, chi], role: 'member', stream_id: 'own', unread: 0, last_at: at(0), muted: false, ...over };
}

/** A timeline as the server keeps it, paged as the server pages it. Its cursors are places in the order of time. */
export class Kept {
  readonly wishes: PageWish[] = [];
  constructor(public messages: Message[]) {}

  add(...more: Message[]): void {
    this.messages = [...this.messages, ...more].toSorted(compareMessages);
  }

  change(id: string, change: Partial<Message>): Message {
    const old = this.messages.find((message) => message.id === id);
    if (!old) throw new Error(`no message ${id}`);
    const next = { ...old, ...change, version: old.version + 1 };
    this.messages = this.messages.map((message) => (message === old ? next : message));
    return next;
  }

  readonly read = async (wish: PageWish): Promise<TimelinePage> => {
    this.wishes.push(wish);
    const all = this.messages;
    const place = (id: string) => all.findIndex((message) => message.id === id);
    let from = Math.max(0, all.length - wish.limit);
    let to = all.length;
    if (wish.before !== undefined) {
      to = place(wish.before);
      from = Math.max(0, to - wish.limit);
    } else if (wish.after !== undefined) {
      from = place(wish.after) + 1;
      to = Math.min(all.length, from + wish.limit);
    } else if (wish.around !== undefined) {
      from = Math.max(0, place(wish.around) - wish.limit / 2);
      to = Math.min(all.length, place(wish.around) + wish.limit / 2);
    }
    const items = all.slice(from, to);
    const first = items[0];
    return { items, requests: {}, shares: {}, after: items.at(-1)?.id ?? '', ...(from > 0 && first ? { before: first.id } : {}) };
  };
}

import { compareTimes } from '../order';
import type { Conversation, Message, ReadMark, User } from '../wire';

/** The conversations as they are listed, newest first. */
export function sorted(list: readonly Conversation[]): Conversation[] {
  return list.toSorted((a, b) => compareTimes(b.last_at, a.last_at) || (a.id < b.id ? 1 : -1));
}

/** The list once a message has come, and whether it must be asked for again because what happened cannot be told from here. */
export interface Told {
  list: readonly Conversation[];
  /** The conversation to read again. */
  ask: string | null;
}

/** Takes a message into the list: its words, its place, and one more unread. */
export function tellMessage(list: readonly Conversation[], message: Message, me: string): Told {
  const known = list.find((one) => one.id === message.conversation_id);
  if (!known) return { list, ask: message.conversation_id };
  const put = (next: Conversation) => sorted(list.map((one) => (one === known ? next : one)));
  if (known.last?.id === message.id) {
    return { list: message.version > known.last.version ? put({ ...known, last: message }) : list, ask: null };
  }
  if (compareTimes(message.created_at, known.last_at) <= 0 && known.last) {
    // An older message that changed is no news; one that came late may be unread or not.
    return { list, ask: message.version === 1 ? known.id : null };
  }
  const own = message.author.id === me;
  const next = { ...known, last: message, last_at: message.created_at, unread: own ? known.unread : known.unread + 1 };
  // What one writes elsewhere marks that stream read, and how much of the unread was in it is not known here.
  return { list: put(next), ask: own && known.unread > 0 ? known.id : null };
}

/** A conversation has been read here up to a message. What came after it, while the mark was on its way, is still unread. */
export function tellRead(list: readonly Conversation[], upTo: Pick<Message, 'conversation_id' | 'created_at'>): readonly Conversation[] {
  const read = (one: Conversation) => one.id === upTo.conversation_id && one.unread > 0 && compareTimes(one.last_at, upTo.created_at) <= 0;
  return list.some(read) ? list.map((one) => (read(one) ? { ...one, unread: 0 } : one)) : list;
}

/** A mark of mine has moved, perhaps on another terminal: how much is left is for the server to say. */
export function tellMark(list: readonly Conversation[], mark: ReadMark, me: string): Told {
  const known = list.find((one) => one.id === mark.conversation_id);
  return { list, ask: mark.user_id === me && known && known.unread > 0 ? known.id : null };
}

/** Somebody looks different now. */
export function tellPerson(list: readonly Conversation[], user: User): readonly Conversation[] {
  return list.map((one) => {
    const faces = one.first_members.map((face) => (face.id === user.id ? user : face));
    const last = one.last?.author.id === user.id ? { last: { ...one.last, author: user } } : {};
    if (one.peer?.id !== user.id) return { ...one, ...last, first_members: faces };
    const { picture_id: _, ...rest } = one;
    return { ...rest, ...last, first_members: faces, peer: user, name: user.name, ...(user.picture_id ? { picture_id: user.picture_id } : {}) };
  });
}

/** One conversation as the server says it is now; null when it is no longer there. */
export function tellConversation(list: readonly Conversation[], id: string, now: Conversation | null): readonly Conversation[] {
  const others = list.filter((one) => one.id !== id);
  return now ? sorted([...others, now]) : others;
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** The conversations whose name, or one of whose people shown, has the words in it. */
export function matching(list: readonly Conversation[], words: string): readonly Conversation[] {
  const sought = fold(words.trim());
  if (sought === '') return list;
  return list.filter((one) => fold([one.name, one.peer?.handle ?? '', ...one.first_members.map((face) => face.name)].join('\n')).includes(sought));
}

import type { Member, Message, ReadMark } from '../wire';

/** How far each person has read each stream, as far as it is known here. */
export type Marks = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The marks that the list of members tells: those of the stream that all of them see. */
export function marksOf(streamId: string, members: readonly Member[]): Marks {
  return new Map([[streamId, new Map(members.map((member) => [member.user.id, member.read_seq]))]]);
}

/** A mark only moves forward, in whatever order the news of it comes. */
export function mark(marks: Marks, { stream_id, user_id, seq }: Pick<ReadMark, 'stream_id' | 'user_id' | 'seq'>): Marks {
  const stream = marks.get(stream_id);
  if ((stream?.get(user_id) ?? 0) >= seq) return marks;
  return new Map(marks).set(stream_id, new Map(stream).set(user_id, seq));
}

/** Both together, each person as far as either says. */
export function mergeMarks(a: Marks, b: Marks): Marks {
  let merged = a;
  for (const [stream_id, users] of b) {
    for (const [user_id, seq] of users) merged = mark(merged, { stream_id, user_id, seq });
  }
  return merged;
}

/** Whoever wrote something has read what stands before it. */
export function markByWriting(marks: Marks, messages: readonly Message[]): Marks {
  return messages.reduce((held, message) => mark(held, { stream_id: message.stream_id, user_id: message.author.id, seq: message.seq }), marks);
}

/** Who has read a message, its author aside. */
export function readersOf(marks: Marks, message: Message): string[] {
  const stream = marks.get(message.stream_id);
  if (!stream) return [];
  return [...stream].filter(([user, seq]) => user !== message.author.id && seq >= message.seq).map(([user]) => user);
}

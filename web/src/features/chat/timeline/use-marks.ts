import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { onEvent } from '../../../api';
import type { Delivery } from '../message/bubble';
import { membersQuery } from '../queries';
import type { Conversation, Message, ReadMark } from '../wire';
import { mark, markByWriting, marksOf, mergeMarks, readersOf, type Marks } from './marks';

const none: Marks = new Map();

/** How far everybody has read, kept live. */
export function useMarks(conversation: Conversation, messages: readonly Message[]): Marks {
  const { id, stream_id } = conversation;
  const { data: members } = useQuery(membersQuery(id));
  const [heard, setHeard] = useState(none);
  useEffect(() => {
    return onEvent<ReadMark>('read', (news) => {
      if (news.conversation_id === id) setHeard((marks) => mark(marks, news));
    });
  }, [id]);
  return useMemo(() => markByWriting(mergeMarks(marksOf(stream_id, members ?? []), heard), messages), [stream_id, members, heard, messages]);
}

/** What stands under the newest message of mine: whether, and by how many, it has been read. */
export function deliveryOf(message: Message, conversation: Conversation, marks: Marks): Delivery {
  const readers = readersOf(marks, message).length;
  if (conversation.kind === 'direct') return readers > 0 ? 'read' : 'sent';
  if (readers === 0) return 'sent';
  return !message.private && readers >= conversation.members - 1 ? 'readByAll' : { readBy: readers };
}

import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { onEvent, onGap, outbox, useMe, useStore } from '../../api';
import { tellMark, tellMessage, tellPerson } from './list/list-changes';
import { askAgain, changeList, conversationsQuery, dropConversation, friendsQuery, listOf } from './queries';
import { rememberAnswer } from './timeline/answers';
import { eventsMissed, forgetTimeline, messageCame, personChanged } from './timeline/timelines';
import type { ConversationChanged, Message, ReadMark, User } from './wire';

/** Keeps conversations and timelines true while somebody is signed in. Once, in the shell. */
export function useChatLive(): void {
  const client = useQueryClient();
  const me = useMe().id;
  const box = useStore(outbox);

  useEffect(() => {
    const told = (ask: string | null) => (ask === null ? undefined : askAgain(client, ask));
    const list = () => listOf(client.getQueryData(conversationsQuery.queryKey));
    const hear = (message: Message) => {
      messageCame(message);
      const { list: next, ask } = tellMessage(list(), message, me);
      changeList(client, () => next);
      told(ask);
    };
    const stops = [
      onEvent<Message>('message', hear),
      onEvent<ReadMark>('read', (mark) => told(tellMark(list(), mark, me).ask)),
      onEvent<ConversationChanged>('conversation', ({ conversation_id: id, left }) => {
        if (left) {
          forgetTimeline(id);
          dropConversation(client, id);
          return;
        }
        askAgain(client, id);
        void client.invalidateQueries({ queryKey: ['chat-members', id] });
      }),
      onEvent<User>('user', (user) => {
        personChanged(user);
        changeList(client, (known) => tellPerson(known, user));
        void client.invalidateQueries({ queryKey: ['chat-members'] });
      }),
      onEvent('friends', () => void client.invalidateQueries({ queryKey: friendsQuery.queryKey })),
      onGap((channel) => {
        eventsMissed(channel);
        void client.invalidateQueries({ queryKey: conversationsQuery.queryKey });
        if (channel?.startsWith('conversation:')) void client.invalidateQueries({ queryKey: ['chat-members', channel.slice('conversation:'.length)] });
      }),
      box?.onDelivered((parcel, answer) => {
        if ((parcel.kind !== 'message' && parcel.kind !== 'change') || !answer) return;
        const message = answer as Message;
        if (parcel.kind === 'message') rememberAnswer(message.id);
        hear(message);
      }),
    ];
    return () => stops.forEach((stop) => stop?.());
  }, [client, me, box]);
}

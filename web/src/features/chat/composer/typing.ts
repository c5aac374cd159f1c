import { useEffect, useState } from 'react';
import { onEvent, say, watch } from '../../../api';
import type { Message } from '../wire';

interface Typing {
  conversation_id: string;
  user_id: string;
}

const sayEvery = 3000;
const lastsFor = 5000;

let said = { conversationId: '', at: 0 };

/** Tells the others that one is writing, every few seconds while one is. */
export function sayTyping(conversationId: string, me: string): void {
  const now = Date.now();
  if (said.conversationId === conversationId && now - said.at < sayEvery) return;
  said = { conversationId, at: now };
  say(`typing:${conversationId}`, { kind: 'typing', data: { conversation_id: conversationId, user_id: me } satisfies Typing });
}

/** After sending, the next word is news again. */
export function stopTyping(): void {
  said = { conversationId: '', at: 0 };
}

/** Who else is writing in a conversation now. */
export function useTyping(conversationId: string, me: string): readonly string[] {
  const [writing, setWriting] = useState<readonly string[]>([]);
  useEffect(() => {
    const timers = new Map<string, ReturnType<typeof setTimeout>>();
    const silent = (user: string) => {
      clearTimeout(timers.get(user));
      timers.delete(user);
      setWriting((now) => (now.includes(user) ? now.filter((one) => one !== user) : now));
    };
    const stops = [
      watch(`typing:${conversationId}`),
      onEvent<Typing>('typing', ({ conversation_id, user_id }) => {
        if (conversation_id !== conversationId || user_id === me) return;
        clearTimeout(timers.get(user_id));
        timers.set(user_id, setTimeout(() => silent(user_id), lastsFor));
        setWriting((now) => (now.includes(user_id) ? now : [...now, user_id]));
      }),
      onEvent<Message>('message', (message) => {
        if (message.conversation_id === conversationId) silent(message.author.id);
      }),
    ];
    return () => {
      stops.forEach((stop) => stop());
      timers.forEach((timer) => clearTimeout(timer));
      setWriting([]);
    };
  }, [conversationId, me]);
  return writing;
}

import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { api } from '../../../api';
import { tellRead } from '../list/list-changes';
import { compareMessages } from '../order';
import { changeList } from '../queries';
import type { Conversation, Message } from '../wire';

const settle = 250;

/** Marks as read what has been in sight, while the page itself is. Gives the function that is told what is in sight. */
export function useReading(conversation: Conversation): (newestSeen: Message, isNewest: boolean) => void {
  const client = useQueryClient();
  const { id, unread } = conversation;
  const seen = useRef<{ message: Message; isNewest: boolean } | null>(null);
  const told = useRef<Message | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const left = useRef(unread);

  const tell = useCallback(() => {
    const now = seen.current;
    if (!now || document.visibilityState !== 'visible' || left.current === 0) return;
    if (told.current && compareMessages(told.current, now.message) >= 0) return;
    const before = told.current;
    told.current = now.message;
    api
      .PUT('/api/v1/conversations/{id}/read', { params: { path: { id } }, body: { message_id: now.message.id } })
      .then(() => (now.isNewest ? changeList(client, (list) => tellRead(list, now.message)) : undefined))
      .catch(() => {
        // Whatever comes into sight next tells it again.
        told.current = before;
      });
  }, [client, id]);

  const soon = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(tell, settle);
  }, [tell]);

  useEffect(() => {
    left.current = unread;
    soon();
    document.addEventListener('visibilitychange', soon);
    window.addEventListener('online', soon);
    return () => {
      document.removeEventListener('visibilitychange', soon);
      window.removeEventListener('online', soon);
    };
  }, [soon, unread]);
  useEffect(() => () => clearTimeout(timer.current), []);

  return useCallback(
    (message, isNewest) => {
      seen.current = { message, isNewest };
      soon();
    },
    [soon],
  );
}

import { outbox } from '../../api';

export interface Words {
  text: string;
  replyTo: string | null;
  pictureId: string | null;
}

const segment = encodeURIComponent;

/** What is said, into the outbox: it is sent once, in order, now or when there is a connection again. */
export function sendMessage(conversationId: string, { text, replyTo, pictureId }: Words): void {
  const body = { ...(text ? { text } : {}), ...(replyTo ? { reply_to: replyTo } : {}), ...(pictureId ? { picture_id: pictureId } : {}) };
  void outbox.get()?.put({ lane: conversationId, kind: 'message', method: 'POST', path: `/api/v1/conversations/${segment(conversationId)}/messages`, body });
}

const messagePath = (id: string) => `/api/v1/messages/${segment(id)}`;

export function editMessage(conversationId: string, messageId: string, text: string): void {
  void outbox.get()?.put({ lane: conversationId, kind: 'change', method: 'PATCH', path: messagePath(messageId), body: { text } });
}

export function deleteMessage(conversationId: string, messageId: string): void {
  void outbox.get()?.put({ lane: conversationId, kind: 'change', method: 'DELETE', path: messagePath(messageId) });
}

/** Puts an emoji under a message, or takes one's own back. */
export function react(conversationId: string, messageId: string, emoji: string, on: boolean): void {
  const path = `${messagePath(messageId)}/reactions/${segment(emoji)}`;
  void outbox.get()?.put({ lane: conversationId, kind: 'change', method: on ? 'PUT' : 'DELETE', path });
}

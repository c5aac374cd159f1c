import type { components } from '../../api';

type Schemas = components['schemas'];

export type Conversation = Schemas['Conversation'];
export type Message = Schemas['Message'];
export type Member = Schemas['Member'];
export type Quote = Schemas['Quote'];
export type User = Schemas['User'];
export type Card = Schemas['Card'];
export type ShareCard = Schemas['ShareCard'];
export type Invite = Schemas['Invite'];
export type NewInvite = Schemas['NewInvite'];
export type Role = Member['role'];

/** A page of a timeline, as the server gives it: oldest first, with the cards its messages speak of. */
export type TimelinePage = Omit<Schemas['TimelinePage'], 'requests' | 'shares' | 'items'> & { items: Message[]; requests: Record<string, Card>; shares: Record<string, ShareCard> };

/** What happened in a group: the data of a system message. */
export interface Happening {
  event: 'created' | 'joined' | 'added' | 'removed' | 'left' | 'renamed' | 'role' | 'picture';
  user_ids?: string[];
  user_names?: string[];
  name?: string;
  role?: Role;
}

/** How far somebody has read a stream: the event "read". */
export interface ReadMark {
  conversation_id: string;
  stream_id: string;
  user_id: string;
  seq: number;
}

/** The event "conversation": it is to be read again, or is no longer theirs to read. */
export interface ConversationChanged {
  conversation_id: string;
  left?: boolean;
}

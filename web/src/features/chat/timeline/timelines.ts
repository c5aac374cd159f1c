import { api, body } from '../../../api';
import type { Message, TimelinePage, User } from '../wire';
import { Timeline, type PageWish } from './timeline';

/** Takes the cards that come with a page of messages. */
export type HearCards = (cards: Pick<TimelinePage, 'requests' | 'shares'>) => void;

// The conversations looked at last are there at once when one comes back to them.
const keptMost = 8;
const kept = new Map<string, Timeline>();
let owner = '';
let hearCards: HearCards = () => undefined;

async function readPage(id: string, wish: PageWish): Promise<TimelinePage> {
  const page = (await body(api.GET('/api/v1/conversations/{id}/timeline', { params: { path: { id }, query: wish } }))) as TimelinePage;
  // Cards first: their messages are drawn with them, at their full height.
  hearCards(page);
  return page;
}

/** Who wants the cards that come with a page of messages. */
export function onCards(hear: HearCards): void {
  hearCards = hear;
}

/** The timeline of a conversation, as far as this terminal knows it. Whoever signs in next starts with nothing. */
export function timelineOf(conversationId: string, me: string): Timeline {
  if (owner !== me) kept.clear();
  owner = me;
  const timeline = kept.get(conversationId) ?? new Timeline(conversationId, (wish) => readPage(conversationId, wish));
  kept.delete(conversationId);
  kept.set(conversationId, timeline);
  for (const [id, one] of kept) {
    if (kept.size <= keptMost) break;
    if (!one.shown) kept.delete(id);
  }
  return timeline;
}

/** A message has come or changed. */
export function messageCame(message: Message): void {
  kept.get(message.conversation_id)?.hear(message);
}

export function personChanged(user: User): void {
  for (const timeline of kept.values()) timeline.rename(user);
}

/** Events may be missing: of one channel, or of any. Private messages come by the user's channel, for any conversation. */
export function eventsMissed(channel: string | null): void {
  const conversation = channel?.startsWith('conversation:') ? channel.slice('conversation:'.length) : null;
  for (const [id, timeline] of kept) {
    if (conversation === null || conversation === id) void timeline.miss();
  }
}

/** A conversation is no longer theirs to see. */
export function forgetTimeline(conversationId: string): void {
  kept.delete(conversationId);
}

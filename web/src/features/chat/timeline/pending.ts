import type { Parcel } from '../../../api';
import { compareTimes } from '../order';
import type { Message, User } from '../wire';

/** A message that this terminal has not got through yet. */
export interface Unsent {
  key: string;
  text: string;
  replyTo: Message | null;
  pictureId: string | null;
  state: Parcel['state'];
  problem: Parcel['problem'];
  at: number;
  private: boolean;
}

export interface Overlaid {
  messages: readonly Message[];
  unsent: Unsent[];
  /** Messages of which a change waits. */
  waiting: ReadonlySet<string>;
}

interface MessageBody {
  text?: string;
  reply_to?: string;
  picture_id?: string;
}

// The clocks of terminal and server may differ a little.
const slack = 2000;

function unsentOf(parcel: Parcel, messages: readonly Message[]): Unsent {
  const { text = '', reply_to, picture_id } = (parcel.body ?? {}) as MessageBody;
  const replyTo = messages.find((message) => message.id === reply_to) ?? null;
  return { key: parcel.key, text, replyTo, pictureId: picture_id ?? null, state: parcel.state, problem: parcel.problem, at: parcel.at, private: replyTo?.private ?? false };
}

// The live event of a message can be here before the answer to its sending: it is not shown twice meanwhile.
function arrived(parcel: Parcel, mine: readonly Message[], taken: Set<string>): boolean {
  const { text = '', reply_to, picture_id } = (parcel.body ?? {}) as MessageBody;
  const since = new Date(parcel.at - slack).toISOString();
  const found = mine.find(
    (message) =>
      !taken.has(message.id) &&
      message.text === text.trim() &&
      message.reply_to?.id === reply_to &&
      message.picture_id === picture_id &&
      compareTimes(message.created_at, since) >= 0,
  );
  if (found) taken.add(found.id);
  return found !== undefined;
}

function reacted(message: Message, emoji: string, me: string, on: boolean): Message {
  const others = message.reactions.map((reaction) => (reaction.emoji === emoji ? { ...reaction, users: reaction.users.filter((id) => id !== me) } : reaction));
  const known = others.find((reaction) => reaction.emoji === emoji);
  if (on && known) known.users.push(me);
  else if (on) others.push({ emoji, users: [me] });
  return { ...message, reactions: others.filter((reaction) => reaction.users.length > 0) };
}

const aboutMessage = /^\/api\/v1\/messages\/([^/]+)(?:\/reactions\/([^/]+))?$/u;

/** A message as it will be once a parcel of its conversation has got through; the same one when the parcel is about another. */
function changed(message: Message, parcel: Parcel, me: string): Message {
  const [, id, emoji] = aboutMessage.exec(parcel.path) ?? [];
  if (id === undefined || decodeURIComponent(id) !== message.id) return message;
  if (emoji !== undefined) return reacted(message, decodeURIComponent(emoji), me, parcel.method === 'PUT');
  if (parcel.method === 'PATCH') return { ...message, text: (parcel.body as { text: string }).text, edited_at: new Date(parcel.at).toISOString() };
  const { picture_id: _, ...rest } = message;
  return parcel.method === 'DELETE' ? { ...rest, text: '', reactions: [], deleted_at: new Date(parcel.at).toISOString() } : message;
}

/**
 * What the screen shows: what the server said, and over it what waits in the outbox of this conversation.
 * `answers` are the messages that parcels of this visit became, which can stand for no other parcel.
 */
export function overlay(messages: readonly Message[], parcels: readonly Parcel[], me: User['id'], answers: ReadonlySet<string>): Overlaid {
  const changes = parcels.filter((parcel) => parcel.kind === 'change' && parcel.state !== 'failed');
  const waiting = new Set<string>();
  const shown =
    changes.length === 0
      ? messages
      : messages.map((message) => {
          const after = changes.reduce((held, parcel) => changed(held, parcel, me), message);
          if (after !== message) waiting.add(message.id);
          return after;
        });
  const mine = messages.filter((message) => message.author.id === me && !answers.has(message.id));
  const taken = new Set<string>();
  const unsent = parcels
    .filter((parcel) => parcel.kind === 'message' && !(parcel.state !== 'failed' && arrived(parcel, mine, taken)))
    .map((parcel) => unsentOf(parcel, messages));
  return { messages: shown, unsent, waiting };
}

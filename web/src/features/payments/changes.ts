import type { components } from '../../api';
import type { Card, Line } from './card';

export type Answered = components['schemas']['Answered'];
type ChangedLine = components['schemas']['ChangedLine'];

/** What is another on a card since the version after: the event "request_change". */
export interface Change extends Omit<Answered, 'line'> {
  conversation_id: string;
  after: number;
  lines: ChangedLine[];
}

/** What is absent now must not stay from before. */
function without<T extends object, K extends keyof T>(from: T, ...keys: K[]): Omit<T, K> {
  const rest = { ...from };
  for (const key of keys) delete rest[key];
  return rest;
}

function lineWith(line: Line, changed: ChangedLine | undefined): Line {
  if (!changed) return line;
  const { user_id: _, ...place } = changed;
  return { user: line.user, weight: line.weight, ...place };
}

/** The card after a change, or null when the change is of another version than the card is. */
export function withChange(card: Card, { after, lines, stream_id: _, ...standing }: Change & { stream_id?: string }): Card | null {
  if (card.version !== after) return null;
  const changed = new Map(lines.map((line) => [line.user_id, line]));
  return {
    ...without(card, 'outcome', 'requester_share', 'obstacle', 'short', 'closed_at'),
    ...standing,
    lines: card.lines.map((line) => lineWith(line, changed.get(line.user.id))),
  };
}

/**
 * The card with one's own line as it is after one's answer. It keeps its version, because the answer may have moved the
 * figures of others, which are yet to come.
 */
export function withOwnLine(card: Card, { line: own }: Answered): Card {
  if (!own) return card;
  return { ...card, lines: card.lines.map((line) => (line.user.id === own.user_id ? lineWith(line, own) : line)) };
}

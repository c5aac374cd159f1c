import { QueryClient } from '@tanstack/react-query';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Card } from './card';
import { takeAnswered, takeCard, takeChange } from './cards';
import type { Answered, Change } from './changes';
import { accepted, ana, dee, eli, eur, flo, settled, underWay } from './dinner';

const standingOf = ({ state, accepted: yes, declined, covered, collected, can_settle, version }: Card) => ({ state, accepted: yes, declined, covered, collected, can_settle, version });

/** Eli accepts: their line is another, and Flo's share with it. */
function eliAccepts(card: Card): Change {
  const { user: eliUser, weight: _, ...eliPlace } = accepted(eli, 3000, 4000);
  const floLine = card.lines.find((line) => line.user.id === flo.id);
  if (!floLine) throw new Error('Flo is not asked');
  const { user: floUser, weight: __, ...floPlace } = floLine;
  return {
    id: card.id,
    conversation_id: card.conversation_id,
    after: card.version,
    ...standingOf({ ...card, accepted: card.accepted + 1, can_settle: true, version: card.version + 1 }),
    lines: [
      { user_id: eliUser.id, ...eliPlace },
      { user_id: floUser.id, ...floPlace, now: eur(3000) },
    ],
  };
}

describe('what changes on a card', () => {
  let client: QueryClient;
  const known = () => client.getQueryData<Card>(['request', 'pr_dinner']);
  const stale = () => client.getQueryState(['request', 'pr_dinner'])?.isInvalidated;
  beforeEach(() => {
    client = new QueryClient();
  });

  it('is brought into the card that it follows, and what is no longer there goes', () => {
    const card = underWay({ version: 5, obstacle: 'caps_short', short: eur(100) });
    takeCard(client, card);
    takeChange(client, eliAccepts(card));
    expect(known()).toMatchObject({ version: 6, can_settle: true, purpose: card.purpose });
    expect(known()).not.toHaveProperty('obstacle');
    expect(known()).not.toHaveProperty('short');
    expect(known()?.lines.find((line) => line.user.id === eli.id)).toMatchObject({ state: 'accepted', user: eli });
    expect(known()?.lines.find((line) => line.user.id === flo.id)?.now).toEqual(eur(3000));
    expect(known()?.lines.find((line) => line.user.id === dee.id)).toEqual(card.lines.find((line) => line.user.id === dee.id));
  });

  it('is passed over when it is known', () => {
    const card = settled({ version: 7 });
    takeCard(client, card);
    takeChange(client, { ...eliAccepts(underWay({ version: 5 })), version: 6 });
    expect(known()).toEqual(card);
    expect(stale()).toBe(false);
  });

  it('makes the card be read afresh when one before it was missed', () => {
    const card = underWay({ version: 3 });
    takeCard(client, card);
    takeChange(client, eliAccepts(underWay({ version: 5 })));
    expect(known()).toEqual(card);
    expect(stale()).toBe(true);
  });

  it('shows one’s own answer at once, and lets the event bring the rest', () => {
    const card = underWay({ version: 5 });
    takeCard(client, card);
    const change = eliAccepts(card);
    const { lines, conversation_id: _, after: __, ...standing } = change;
    takeAnswered(client, { ...standing, line: lines[0] } as Answered);
    expect(known()).toMatchObject({ version: 5 });
    expect(known()?.lines.find((line) => line.user.id === eli.id)?.state).toBe('accepted');
    takeChange(client, change);
    expect(known()?.version).toBe(6);
    expect(known()?.lines.find((line) => line.user.id === flo.id)?.now).toEqual(eur(3000));
    expect(known()?.requester.id).toBe(ana.id);
  });
});

import type { Money } from '../../money';
import type { Card, Line, User } from './card';

/** The dinner that tests and the gallery play: Ana paid 120.00 and passes the hat to five. */
export const eur = (amount: number): Money => ({ amount, currency: 'EUR' });

const named = (name: string): User => ({ id: `u_${name.toLowerCase()}`, handle: name.toLowerCase(), name });

export const ana = named('Ana');
export const bo = named('Bo');
export const chi = named('Chi');
export const dee = named('Dee');
export const eli = named('Eli');
export const flo = named('Flo');
export const kim = named('Kim');

export function line(user: User, over: Partial<Line> = {}): Line {
  return { user, state: 'asked', weight: 1, own_cap: false, now: eur(4000), most: eur(4000), if_all: eur(2400), rounded: 0, ...over };
}

export const accepted = (user: User, now: number, most = 4000, over: Partial<Line> = {}) =>
  line(user, { state: 'accepted', now: eur(now), most: eur(most), cap: eur(most), answered_at: '2026-11-20T19:30:00Z', ...over });

export const paid = (user: User, share: number, over: Partial<Line> = {}) =>
  line(user, { state: 'paid', now: eur(share), most: eur(share), if_all: eur(share), share: eur(share), cap: eur(4000), ...over });

/** As it was posted: nobody has answered. */
export function posted(over: Partial<Card> = {}): Card {
  const lines = over.lines ?? [bo, chi, dee, eli, flo].map((user) => line(user));
  const count = (...states: Line['state'][]) => lines.filter((one) => states.includes(one.state)).length;
  return {
    id: 'pr_dinner',
    conversation_id: 'c_climbers',
    stream_id: 'st_dinner',
    message_id: 'm_dinner',
    requester: ana,
    payee: ana,
    total: eur(12000),
    purpose: 'Ramen night',
    terms: { selection: { kind: 'everyone' }, split: { kind: 'equal' }, settlement: 'on_confirmation', visibility: 'payers' },
    state: 'open',
    asked: lines.length,
    accepted: count('accepted', 'paid'),
    declined: count('declined'),
    min_acceptors: 3,
    covered: eur(0),
    collected: eur(lines.reduce((sum, one) => sum + (one.share?.amount ?? 0), 0)),
    can_settle: false,
    obstacle: 'too_few',
    created_at: '2026-11-20T19:00:00Z',
    version: 1,
    ...over,
    lines,
  };
}

/** Three are in, one of them with a limit; Flo declined; Eli has not answered. */
export function underWay(over: Partial<Card> = {}): Card {
  const { obstacle: _, ...card } = posted({
    covered: eur(12000),
    can_settle: true,
    version: 5,
    lines: [
      accepted(bo, 5000, 6000, { rounded: 0, if_all: eur(3334) }),
      accepted(chi, 2000, 2000, { own_cap: true, if_all: eur(2000) }),
      accepted(dee, 5000, 5000, { if_all: eur(3333) }),
      line(eli, { now: eur(3333), most: eur(5000), if_all: eur(3333) }),
      line(flo, { state: 'declined', now: eur(3333), most: eur(5000), if_all: eur(2500) }),
    ],
  });
  return { ...card, ...over };
}

/** Confirmed: four paid, Flo did not. */
export function settled(over: Partial<Card> = {}): Card {
  const { obstacle: _, ...card } = posted({
    state: 'settled',
    outcome: 'confirmed',
    covered: eur(12000),
    version: 7,
    closed_at: '2026-11-20T21:00:00Z',
    lines: [paid(bo, 3334, { rounded: 1 }), paid(chi, 2000, { own_cap: true, cap: eur(2000) }), paid(dee, 3333), paid(eli, 3333), line(flo, { state: 'declined', now: eur(0), most: eur(0), if_all: eur(0) })],
  });
  return { ...card, ...over };
}

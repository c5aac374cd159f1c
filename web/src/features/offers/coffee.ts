import type { Money } from '../../money';
import type { Held, Offered, Passed, Reward, Settings, ShareCard, Shown, Use, User } from './wire';

/** The coffee that tests and the gallery play: Café Kolibri offers one on the house, Ana passes it on to Bo, Bo uses it. */
export const eur = (amount: number): Money => ({ amount, currency: 'EUR' });

const named = (name: string): User => ({ id: `u_${name.toLowerCase()}`, handle: name.toLowerCase(), name });

export const ana = named('Ana');
export const bo = named('Bo');
export const chi = named('Chi');
export const dee = named('Dee');
export const eli = named('Eli');

export const kolibri = { id: 'mer_kolibri', name: 'Café Kolibri', about: 'Coffee from the square, since 1998.', place: 'Market Street 4' };
export const lichtspiel = { id: 'mer_lichtspiel', name: 'Lichtspiel', about: 'Two screens, no popcorn smell.', place: 'Canal 12' };

export const code = '7Q4M-0XKD-9R2T-HV6C-5';

export function offered(over: Partial<Offered> = {}): Offered {
  return {
    id: 'off_coffee',
    merchant: kolibri,
    kind: 'free_item',
    title: 'A coffee on the house',
    description: 'Any coffee, any size, with any milk.',
    terms: { value: eur(320), applies_to: 'Hot drinks', uses: 1, once_per_visit: true },
    window: { claim_until: '2126-11-30T22:00:00Z', valid_days: 30 },
    per_user: 1,
    place: '',
    standing: 'open',
    left: 'some',
    ...over,
  };
}

export function shown(over: Partial<Shown> = {}): Shown {
  return {
    ...offered(),
    recommends: true,
    sharing: { friends: true, conversations: true, copies: 20, depth: 3 },
    first_user_gets: { gives: 'money', up_to: false, amount: eur(100) },
    friend_gets: { gives: 'money', up_to: false, amount: eur(50) },
    pending_days: 0,
    on: 'first_redemption',
    can_claim: true,
    ...over,
  };
}

/** The same, passed on by Ana. */
export function fromAna(over: Partial<Shown> = {}): Shown {
  return shown({ from: { id: 'ps_1', kind: 'recommendation', from: ana, state: 'waiting', created_at: '2026-11-25T09:00:00Z' }, ...over });
}

export function passed(over: Partial<Passed> = {}): Passed {
  return { id: 'ps_1', kind: 'recommendation', from: ana, state: 'waiting', created_at: '2026-11-25T09:00:00Z', offer: fromAna(), ...over };
}

export function used(id: string, over: Partial<Use> = {}): Use {
  return { id, at: '2026-11-26T10:00:00Z', value: eur(320), place: 'Café Kolibri', reversed: false, ...over };
}

export function held(over: Partial<Held> = {}): Held {
  return {
    id: 'v_coffee',
    offer: offered(),
    state: 'active',
    code,
    uses_left: 1,
    claimed_at: '2026-11-25T10:00:00Z',
    valid_until: '2126-12-25T10:00:00Z',
    used: [],
    recommended: false,
    recommends: true,
    sharing: { friends: true, conversations: true, copies: 20, depth: 3 },
    can_share: true,
    shares_left: 20,
    promised: true,
    first_user_gets: { gives: 'money', up_to: false, amount: eur(100) },
    ...over,
  };
}

export function reward(over: Partial<Reward> = {}): Reward {
  return {
    id: 'rwd_1',
    side: 'first_user',
    state: 'paid',
    reason: 'rewarded',
    offer: 'A coffee on the house',
    offer_id: 'off_coffee',
    merchant: kolibri,
    friend: bo,
    gives: 'money',
    amount: eur(100),
    at: '2026-11-26T10:00:00Z',
    ...over,
  };
}

/** The same where the friend is not named. */
export function unnamed(over: Partial<Reward> = {}): Reward {
  const { friend: _, ...rest } = reward(over);
  return rest;
}

export function shareCard(over: Partial<ShareCard> = {}): ShareCard {
  return {
    id: 'shr_1',
    offer: offered(),
    from: ana,
    conversation_id: 'c_climbers',
    message_id: 'm_share',
    friend_gets: { gives: 'money', up_to: false, amount: eur(50) },
    claimed_by: [],
    created_at: '2026-11-25T10:00:00Z',
    version: 1,
    ...over,
  };
}

export function settings(over: Partial<Settings> = {}): Settings {
  return { recommend: false, named: false, weekly_limit: 7, push: false, interests: [], muted_friends: [], muted_merchants: [], muted_kinds: [], ...over };
}

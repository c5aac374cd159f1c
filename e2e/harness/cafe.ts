import { euros, fill, type Money } from './group';
import type { Person } from './person';

/** A merchant as it stands when a scene begins: agreed to, with money in its account. */
export interface Cafe {
  id: string;
  name: string;
  owner: Person;
}

export interface Offer {
  id: string;
  cafe: Cafe;
  draft: Draft;
}

/** A reward as a merchant writes it. */
export interface Template {
  condition?: string;
  gives: 'money' | 'points' | 'voucher';
  amount?: Money;
  points?: number;
  title?: string;
  text?: string;
}

/** An offer as a merchant writes it: the body that the API takes. */
export interface Draft {
  kind: 'free_item' | 'percent_off' | 'amount_off' | 'gift_card';
  title: string;
  description?: string;
  terms: { percent?: number; value?: Money; most?: Money; min_spend?: Money; applies_to?: string; uses?: number; once_per_visit?: boolean };
  window: { valid_days?: number };
  supply: { claims?: number; per_user?: number };
  from_budget: boolean;
  rules: {
    recommendation: { on: boolean; condition?: string };
    sharing: { friends: boolean; conversations: boolean; copies?: number; depth?: number };
    rewards: { on?: string; first_user: Template[]; friend: Template[]; per_pair?: number };
  };
}

/** A voucher as its holder sees it. */
export interface Held {
  id: string;
  code: string;
  state: string;
  recommended: boolean;
}

export interface Redeemed {
  id: string;
  state: string;
  rewards: { reward_id: string; side: string; state: string; reason: string }[];
}

export interface Purchase {
  spent?: Money;
  use?: Money;
  order_reference?: string;
}

/** Something free, recommended and shared, with a euro for whoever passed it on and one for their friend. */
export const coffee: Draft = {
  kind: 'free_item',
  title: 'A coffee on the house',
  description: 'Any coffee, any size, with any milk.',
  terms: { value: euros(320), applies_to: 'Hot drinks', once_per_visit: true },
  window: { valid_days: 30 },
  supply: { claims: 500 },
  from_budget: true,
  rules: {
    recommendation: { on: true, condition: '!has_used' },
    sharing: { friends: true, conversations: true },
    rewards: {
      on: 'first_redemption',
      first_user: [{ gives: 'money', amount: euros(100), title: '{friend} had the coffee you passed on', text: '{merchant} says thank you: {amount} for you.' }],
      friend: [{ gives: 'money', amount: euros(100), title: 'Good that you came', text: '{merchant} gives you {amount} towards the next one.' }],
      per_pair: 1,
    },
  },
};

/** A balance that is used in parts. */
export const card: Draft = {
  kind: 'gift_card',
  title: 'Ten euros to begin with',
  terms: { value: euros(1000) },
  window: { valid_days: 365 },
  supply: { claims: 100 },
  from_budget: true,
  rules: { recommendation: { on: false }, sharing: { friends: true, conversations: false }, rewards: { first_user: [], friend: [] } },
};

/** A part of what is spent, from an amount on. */
export const lunch: Draft = {
  kind: 'percent_off',
  title: 'A fifth off lunch',
  terms: { percent: 20, most: euros(500), min_spend: euros(800), applies_to: 'Lunch', uses: 3 },
  window: { valid_days: 60 },
  supply: {},
  from_budget: true,
  rules: {
    recommendation: { on: true },
    sharing: { friends: true, conversations: true },
    rewards: {
      on: 'every_redemption',
      first_user: [{ condition: 'spent >= 2000', gives: 'money', amount: euros(200) }, { gives: 'points', points: 10 }],
      friend: [{ gives: 'points', points: 5 }],
    },
  },
};

/** Opens a café: its owner applies, an administrator agrees, clerks are taken on, and money is paid in. */
export async function open(owner: Person, administrator: Person, ...clerks: Person[]): Promise<Cafe> {
  const name = 'Café Kolibri';
  const { id } = await owner.api.post<{ id: string }>('/merchants', {
    name,
    about: 'Coffee from the square, since 1998.',
    place: 'Market Street 4',
    currency: 'EUR',
  });
  await administrator.api.put(`/merchants/${id}/decision`, { agree: true });
  for (const clerk of clerks) {
    await owner.api.post(`/merchants/${id}/staff`, { handle: clerk.handle, role: 'clerk' });
  }
  await fill(owner, 50_000);
  await owner.api.post(`/merchants/${id}/deposits`, { amount: euros(40_000) });
  return { id, name, owner };
}

/** Publishes an offer with money in its budget. */
export async function publish(cafe: Cafe, draft: Draft, budget = 10_000): Promise<Offer> {
  const { api } = cafe.owner;
  const { id } = await api.post<{ id: string }>(`/merchants/${cafe.id}/offers`, draft);
  await api.post(`/merchants/${cafe.id}/offers/${id}/funds`, { amount: euros(budget) });
  await api.post(`/merchants/${cafe.id}/offers/${id}/publish`);
  return { id, cafe, draft };
}

/** Claims an offer by the API; friends may see it, and whoever passed it on may know who uses it, only where that is said. */
export async function claim(person: Person, offer: Offer, wish: { recommend?: boolean; named?: boolean; share_id?: string } = {}): Promise<Held> {
  return person.api.post<Held>(`/offers/${offer.id}/claim`, { recommend: false, named: false, ...wish });
}

/** Redeems a voucher by the API, as another till would. */
export async function redeem(teller: Person, cafe: Cafe, held: Held, purchase: Purchase = {}): Promise<Redeemed> {
  return teller.api.post<Redeemed>(`/merchants/${cafe.id}/till/redemptions`, { code: held.code, ...purchase });
}

export async function reverse(teller: Person, cafe: Cafe, redeemed: Redeemed, reason = 'Wrong order'): Promise<Redeemed> {
  return teller.api.post<Redeemed>(`/merchants/${cafe.id}/till/redemptions/${redeemed.id}/reverse`, { reason });
}

/** What has happened by the time somebody looks: `first` passes the offer on, `friend` uses it and is named; `other` uses it by herself, and it is taken back. */
export async function trade(offer: Offer, teller: Person, [first, friend, other]: [Person, Person, Person], purchase: Purchase = {}): Promise<Redeemed> {
  await claim(first, offer, { recommend: true });
  const used = await redeem(teller, offer.cafe, await claim(friend, offer, { named: true }), purchase);
  await reverse(teller, offer.cafe, await redeem(teller, offer.cafe, await claim(other, offer), { ...purchase, order_reference: 'table 7' }));
  return used;
}

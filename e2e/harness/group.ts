import type { Person } from './person';

/** Money as the API writes it: minor units. */
export interface Money {
  amount: number;
  currency: string;
}

export interface Group {
  id: string;
  name: string;
}

/** A group, made by its owner by the API. They become friends first: nobody is put into a group by a stranger. */
export async function group(owner: Person, name: string, members: Person[]): Promise<Group> {
  for (const member of members) {
    await owner.api.put(`/friends/${member.id}`);
    await member.api.put(`/friends/${owner.id}`);
  }
  return owner.api.post<Group>('/conversations', { kind: 'group', name, user_ids: members.map(({ id }) => id) });
}

export function euros(minor: number): Money {
  return { amount: minor, currency: 'EUR' };
}

/** Fills somebody's wallet with play money by the API. */
export async function fill(person: Person, minor: number): Promise<void> {
  await person.api.post('/wallet/top-ups', { amount: euros(minor) });
}

/** Says something by the API, as another terminal of theirs would. */
export async function says(person: Person, conversation: { id: string }, text: string): Promise<{ id: string }> {
  return person.api.post<{ id: string }>(`/conversations/${conversation.id}/messages`, { text });
}

/** What is in somebody's wallet in euros, in minor units. */
export async function purse(person: Person): Promise<{ available: number; posted: number; held: number }> {
  interface Wallet {
    balances: { currency: string; available: Money; posted: Money; held: Money }[];
  }
  const { balances } = await person.api.get<Wallet>('/wallet');
  const one = balances.find(({ currency }) => currency === 'EUR');
  return { available: one?.available.amount ?? 0, posted: one?.posted.amount ?? 0, held: one?.held.amount ?? 0 };
}

/** An amount of euros as an English reader is shown it. */
export function shown(minor: number, locale = 'en-GB'): string {
  return new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(minor / 100);
}

import type { components } from '../../api';
import type { Money } from '../../money';
import type { Piece } from '../../ui';

type Schemas = components['schemas'];
export type Card = Schemas['Card'];
export type Line = Schemas['Line'];
export type Terms = Schemas['Terms'];
export type User = Schemas['User'];
export type Member = Schemas['Member'];
export type Scheme = Schemas['Scheme'];
export type Draft = Schemas['Draft'];
export type Yes = Schemas['Yes'];
export type Explanation = Schemas['Explanation'];
export type Step = Schemas['Step'];
export type Message = Schemas['Message'];
export type Figure = Explanation['figure'];
export type SplitKind = Terms['split']['kind'];
export type Settlement = Terms['settlement'];

/** What a reader is to a request; an onlooker sees it because everyone in the group may. */
export type Part = 'requester' | 'payer' | 'onlooker';

export function partOf(card: Card, meId: string): Part {
  if (card.requester.id === meId) return 'requester';
  return card.lines.some((line) => line.user.id === meId) ? 'payer' : 'onlooker';
}

export function lineOf(card: Card, userId: string): Line | null {
  return card.lines.find((line) => line.user.id === userId) ?? null;
}

/** Splits in which a payer's amount is known by itself. */
export function splitKindKnown(kind: SplitKind): boolean {
  return kind === 'exact' || kind === 'fixed' || kind === 'open';
}

/** Whether each payer's amount stands from the start, so that nobody's answer changes another's share. */
export function amountsKnown({ terms }: Pick<Card, 'terms'>): boolean {
  return terms.settlement === 'immediate' || splitKindKnown(terms.split.kind);
}

/** Whether an answer can be a limit: where the amount is known there is nothing to limit. */
export function limitable(card: Card): boolean {
  return !amountsKnown(card);
}

/** Whether the payer says how much. */
export function choosesAmount(card: Card): boolean {
  return card.terms.split.kind === 'open';
}

export function money(card: Card, amount: number): Money {
  return { amount, currency: card.total.currency };
}

/** The large figure, and what it is measured against: an open round grows towards its goal. */
export function heroOf(card: Card): { figure: Money; goal: Money | null; gathers: boolean } {
  const gathers = choosesAmount(card);
  if (!gathers) return { figure: card.total, goal: null, gathers };
  const figure = card.terms.settlement === 'immediate' || card.state !== 'open' ? card.collected : card.covered;
  return { figure, goal: card.total.amount > 0 ? card.total : null, gathers };
}

/** One piece of the bar for each who bears a part, as wide as that part; those who are out keep a sliver. */
export function piecesOf(card: Card): Piece[] {
  const own: Piece[] = card.requester_share && (card.state === 'open' || card.state === 'settled') ? [{ id: card.requester.id, name: card.requester.name, state: 'in', weight: card.requester_share.amount }] : [];
  return [...own, ...card.lines.map((line) => ({ ...pieceOf(line), id: line.user.id, name: line.user.name }))];
}

function pieceOf(line: Line): Pick<Piece, 'state' | 'weight' | 'limited'> {
  switch (line.state) {
    case 'accepted':
      return { state: 'in', weight: line.now.amount, limited: limitBites(line) };
    case 'paid':
      return { state: 'in', weight: line.share?.amount ?? 0, limited: line.own_cap && line.cap?.amount === line.share?.amount };
    case 'asked':
      return { state: 'asked', weight: line.now.amount };
    default:
      return { state: 'out', weight: 0 };
  }
}

/** Whether a limit they set themselves is what their share comes to. */
export function limitBites(line: Line): boolean {
  return line.own_cap && line.cap !== undefined && line.now.amount >= line.cap.amount;
}

export interface Change {
  user: User;
  before: Line | null;
  after: Line | null;
}

/** Whose part differs between two looks at a request: their answer, or what they would pay. */
export function changesBetween(seen: Card, now: Card): Change[] {
  const ids = [...new Set([...seen.lines, ...now.lines].map((line) => line.user.id))];
  return ids.flatMap((id) => {
    const before = lineOf(seen, id);
    const after = lineOf(now, id);
    const user = (after ?? before)?.user;
    const same = before?.state === after?.state && before?.now.amount === after?.now.amount && before?.cap?.amount === after?.cap?.amount;
    return same || !user ? [] : [{ user, before, after }];
  });
}

/** What comes in if the requester confirms a distribution, in minor units. */
export function comesIn(card: Card): number {
  return card.lines.filter((line) => line.state === 'accepted').reduce((sum, line) => sum + line.now.amount, 0);
}

/** How many more have to accept. */
export function missing(card: Card): number {
  return Math.max(0, card.min_acceptors - card.accepted);
}

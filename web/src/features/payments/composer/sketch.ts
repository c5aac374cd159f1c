import { splitKindKnown } from '../card';
import type { Draft, Member, Scheme, Settlement, SplitKind, Terms } from '../card';

/** A request while it is being written: everything that was said so far, kept even where another choice hides it. */
export interface Sketch {
  currency: string;
  /** Minor units. The total of equal, shares and exact; the goal of open. Null while nothing readable is typed. */
  total: number | null;
  each: number | null;
  minimum: number | null;
  purpose: string;
  pictureId: string | null;
  who: Terms['selection']['kind'];
  members: string[];
  tag: string;
  split: SplitKind;
  weights: Record<string, number>;
  amounts: Record<string, number>;
  takesPart: boolean;
  settlement: Settlement;
  /** 0: as many as is usual. */
  minAcceptors: number;
  /** Seconds from posting; 0: none. */
  deadlineAfter: number;
  /** A moment of its own (ISO), which goes before deadlineAfter. */
  deadlineAt: string | null;
  visibility: Terms['visibility'];
  schemeId: string | null;
}

export const questions = ['amount', 'purpose', 'who', 'split', 'when', 'seen'] as const;
export type Question = (typeof questions)[number];

const day = 86_400;

/** The terms of a scheme or of the last request, laid over what was said about amount and purpose. */
export function withTerms(sketch: Sketch, terms: Terms, schemeId: string | null): Sketch {
  const { selection, split } = terms;
  return {
    ...sketch,
    who: selection.kind,
    members: selection.user_ids ?? [],
    tag: selection.tag ?? '',
    split: split.kind,
    weights: split.weights ?? {},
    amounts: split.amounts ?? {},
    each: split.each || sketch.each,
    minimum: split.minimum || null,
    takesPart: terms.requester_takes_part ?? false,
    settlement: terms.settlement,
    minAcceptors: terms.min_acceptors ?? 0,
    deadlineAfter: terms.deadline_after ?? 0,
    deadlineAt: null,
    visibility: terms.visibility,
    schemeId,
  };
}

/** A blank request in a currency, asking as the terms say. */
export function blank(currency: string, terms: Terms, schemeId: string | null): Sketch {
  const empty: Sketch = {
    currency,
    total: null,
    each: null,
    minimum: null,
    purpose: '',
    pictureId: null,
    who: 'everyone',
    members: [],
    tag: '',
    split: 'equal',
    weights: {},
    amounts: {},
    takesPart: false,
    settlement: 'on_confirmation',
    minAcceptors: 0,
    deadlineAfter: 0,
    deadlineAt: null,
    visibility: 'payers',
    schemeId: null,
  };
  return withTerms(empty, terms, schemeId);
}

/** Everyone else who is asked, as far as one can tell here; the server resolves it again when it is posted. */
export function payersOf(sketch: Sketch, members: readonly Member[], meId: string): Member[] {
  const others = members.filter((member) => member.user.id !== meId);
  if (sketch.who === 'members') return others.filter((member) => sketch.members.includes(member.user.id));
  if (sketch.who === 'tagged') return others.filter((member) => member.tags.some((tag) => tag.toLocaleLowerCase() === sketch.tag.toLocaleLowerCase()));
  return others;
}

/** Every tag that somebody else bears. */
export function tagsOf(members: readonly Member[], meId: string): string[] {
  return [...new Set(members.filter((member) => member.user.id !== meId).flatMap((member) => member.tags))].toSorted((a, b) => a.localeCompare(b));
}

/** Exact amounts: what of the total nobody has been given yet; below zero when it is too much. */
export function leftToAssign(sketch: Sketch, payers: readonly Member[]): number {
  return (sketch.total ?? 0) - payers.reduce((sum, { user }) => sum + (sketch.amounts[user.id] ?? 0), 0);
}

/** Spreads what is left over those who have no amount yet, the odd units to the first. */
export function spreadRest(sketch: Sketch, payers: readonly Member[]): Record<string, number> {
  const open = payers.filter(({ user }) => sketch.amounts[user.id] === undefined);
  const left = leftToAssign(sketch, payers);
  if (open.length === 0 || left <= 0) return sketch.amounts;
  const part = Math.floor(left / open.length);
  const odd = left - part * open.length;
  return { ...sketch.amounts, ...Object.fromEntries(open.map(({ user }, at) => [user.id, part + (at < odd ? 1 : 0)])) };
}

/** How many must accept when nobody says otherwise: half of those asked, rounded up; one where amounts are known. */
export function usualMinimum(sketch: Sketch, asked: number): number {
  return sketch.settlement === 'immediate' || splitKindKnown(sketch.split) ? Math.min(1, asked) : Math.ceil(asked / 2);
}

/** The first question that still needs an answer; null when it can be posted. */
export function unanswered(sketch: Sketch, members: readonly Member[], meId: string): Question | null {
  const payers = payersOf(sketch, members, meId);
  if (!hasAmount(sketch)) return 'amount';
  if (sketch.purpose.trim() === '') return 'purpose';
  if (payers.length === 0) return 'who';
  if (sketch.split === 'exact' && !assigned(sketch, payers)) return 'split';
  if (sketch.settlement === 'at_deadline' && !sketch.deadlineAfter && !sketch.deadlineAt) return 'when';
  return null;
}

/** Whether the amount question is answered: open rounds may go without a goal. */
export function hasAmount(sketch: Sketch): boolean {
  if (sketch.split === 'open') return true;
  const amount = sketch.split === 'fixed' ? sketch.each : sketch.total;
  return amount !== null && amount > 0;
}

function assigned(sketch: Sketch, payers: readonly Member[]): boolean {
  const left = leftToAssign(sketch, payers);
  return payers.every(({ user }) => sketch.amounts[user.id] !== undefined) && (sketch.takesPart ? left >= 0 : left === 0);
}

function only<T>(record: Record<string, T>, ids: readonly string[]): Record<string, T> {
  return Object.fromEntries(ids.flatMap((id) => (record[id] === undefined ? [] : [[id, record[id]]])));
}

function splitOf(sketch: Sketch, payers: readonly Member[], meId: string): Terms['split'] {
  const ids = payers.map(({ user }) => user.id);
  switch (sketch.split) {
    case 'shares':
      return { kind: 'shares', weights: only(sketch.weights, sketch.takesPart ? [...ids, meId] : ids) };
    case 'exact':
      return { kind: 'exact', amounts: only(sketch.amounts, ids) };
    case 'fixed':
      return { kind: 'fixed', each: sketch.each ?? 0 };
    case 'open':
      return { kind: 'open', ...(sketch.minimum ? { minimum: sketch.minimum } : {}) };
    default:
      return { kind: 'equal' };
  }
}

/** How it asks: what a saved scheme keeps. */
export function termsOf(sketch: Sketch, members: readonly Member[], meId: string): Terms {
  const payers = payersOf(sketch, members, meId);
  const selections: Record<Sketch['who'], Terms['selection']> = {
    everyone: { kind: 'everyone' },
    members: { kind: 'members', user_ids: payers.map(({ user }) => user.id) },
    tagged: { kind: 'tagged', tag: sketch.tag },
  };
  const immediate = sketch.settlement === 'immediate';
  return {
    selection: selections[sketch.who],
    split: splitOf(sketch, payers, meId),
    settlement: sketch.settlement,
    visibility: sketch.visibility,
    ...(sketch.minAcceptors > 0 && !immediate ? { min_acceptors: sketch.minAcceptors } : {}),
    ...(sketch.takesPart && sketch.split !== 'open' ? { requester_takes_part: true } : {}),
    ...(sketch.deadlineAfter > 0 && !sketch.deadlineAt ? { deadline_after: sketch.deadlineAfter } : {}),
  };
}

/** What goes to the server, for a preview or to be posted. */
export function draftOf(sketch: Sketch, members: readonly Member[], meId: string): Draft {
  const total = sketch.split === 'fixed' ? 0 : (sketch.total ?? 0);
  return {
    total: { amount: total, currency: sketch.currency },
    purpose: sketch.purpose.trim(),
    terms: termsOf(sketch, members, meId),
    ...(sketch.pictureId ? { picture_id: sketch.pictureId } : {}),
    ...(sketch.schemeId ? { scheme_id: sketch.schemeId } : {}),
    ...(sketch.deadlineAt ? { deadline: sketch.deadlineAt } : {}),
  };
}

/** The terms to start with: the last ones used here, else the group's default. Amounts belong to one bill and are not taken over. */
export function startingTerms(last: Terms | null, schemes: readonly Scheme[], members: readonly Member[]): { terms: Terms; schemeId: string | null } {
  const chosen = schemes.find((scheme) => scheme.default) ?? schemes[0];
  const usual: Terms = chosen?.terms ?? { selection: { kind: 'everyone' }, split: { kind: 'equal' }, settlement: 'on_confirmation', visibility: 'payers' };
  if (!last) return { terms: usual, schemeId: chosen?.id || null };
  const here = new Set(members.map((member) => member.user.id));
  const ids = last.selection.user_ids?.filter((id) => here.has(id));
  const { amounts: _, ...split } = last.split;
  return { terms: { ...last, split, selection: ids ? { ...last.selection, user_ids: ids } : last.selection }, schemeId: null };
}

/** Which question a refused field belongs to, by its JSON pointer. */
export function questionAt(pointer: string): Question {
  if (/^\/(purpose|picture_id)/u.test(pointer)) return 'purpose';
  if (pointer.startsWith('/terms/selection')) return 'who';
  if (/^\/terms\/split\/(each|minimum)/u.test(pointer)) return 'amount';
  if (pointer.startsWith('/terms/split')) return 'split';
  if (/^\/(deadline|terms\/(settlement|min_acceptors|deadline_after))/u.test(pointer)) return 'when';
  if (pointer.startsWith('/terms/visibility')) return 'seen';
  return 'amount';
}

/** How long there is, as one taps it. */
export const spans = [0, 3 * 3600, day, 2 * day, 7 * day, 30 * day] as const;

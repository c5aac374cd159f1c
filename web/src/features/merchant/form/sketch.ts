import { newKey } from '../../../api';
import { minorDigits, type Money } from '../../../money';
import type { CampaignDraft, Kind, Template } from '../queries';

// What the form holds while an offer is written. Amounts are minor units of the merchant's currency, null where nothing is
// entered; 0 of a count is "no limit". What a choice makes meaningless (the percentage of a free item) stays in the form, so
// that changing one's mind loses nothing, and is left out of the draft.

export type Trigger = 'claim' | 'first_redemption' | 'every_redemption' | 'spend_above';

/** What a reward gives: the three kinds of money apart, as people think of them. */
export type Way = 'fixed' | 'percent' | 'chance' | 'points' | 'voucher';

export interface TemplateSketch {
  /** Tells the templates of a form apart; the server does not know it. */
  key: string;
  condition: string;
  way: Way;
  /** fixed: how much. percent, chance: what is given where the friend does not want to be named. */
  amount: number | null;
  percent: number;
  most: number | null;
  atLeast: number | null;
  atMost: number | null;
  points: number;
  offerId: string;
  title: string;
  text: string;
}

export interface Sketch {
  kind: Kind;
  title: string;
  description: string;
  pictureId: string | null;
  percent: number;
  value: number | null;
  most: number | null;
  minSpend: number | null;
  appliesTo: string;
  uses: number;
  oncePerVisit: boolean;
  combinable: boolean;
  opensAt: string | null;
  claimUntil: string | null;
  validUntil: string | null;
  validDays: number;
  claims: number;
  perUser: number;
  redemptions: number;
  place: string;
  fromBudget: boolean;
  recommend: { on: boolean; candidates: 'friends' | 'friends_and_groups'; condition: string; order: 'closeness' | 'random'; most: number };
  sharing: { friends: boolean; conversations: boolean; copies: number; depth: number };
  rewards: {
    on: Trigger | 'never';
    spendAbove: number | null;
    firstUser: TemplateSketch[];
    /** Null: one-sided. */
    friend: TemplateSketch | null;
    pendingDays: number;
    attributionDays: number;
    perUser: number;
    perPair: number;
    perDay: number;
  };
}

/** A reward as the form begins it. */
export function blankTemplate(amount: number | null): TemplateSketch {
  return { key: newKey(), condition: '', way: 'fixed', amount, percent: 10, most: null, atLeast: null, atMost: null, points: 10, offerId: '', title: '', text: '' };
}

/** One of the currency's usual coin: 1.00 euro, 100 yen. */
export function coin(currency: string): number {
  const digits = minorDigits(currency);
  return digits === 0 ? 100 : 10 ** digits;
}

/** An offer as it begins: something free, for a month, recommended to friends, with a thank you to both sides. */
export function blank(currency: string, place: string): Sketch {
  return {
    kind: 'free_item',
    title: '',
    description: '',
    pictureId: null,
    percent: 10,
    value: null,
    most: null,
    minSpend: null,
    appliesTo: '',
    uses: 1,
    oncePerVisit: true,
    combinable: false,
    opensAt: null,
    claimUntil: null,
    validUntil: null,
    validDays: 30,
    claims: 100,
    perUser: 1,
    redemptions: 0,
    place,
    fromBudget: false,
    recommend: { on: true, candidates: 'friends', condition: '', order: 'closeness', most: 20 },
    sharing: { friends: true, conversations: true, copies: 20, depth: 3 },
    rewards: {
      on: 'first_redemption',
      spendAbove: null,
      firstUser: [blankTemplate(coin(currency))],
      friend: blankTemplate(coin(currency) / 2),
      pendingDays: 0,
      attributionDays: 30,
      perUser: 50,
      perPair: 1,
      perDay: 10,
    },
  };
}

type Present<T> = { [Name in keyof T]-?: Exclude<T[Name], undefined | null> };

/** Leaves out what is not there, so that the draft says no more than was meant. */
function given<T extends object>(fields: T): Partial<Present<T>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== 0 && value !== false)) as Partial<Present<T>>;
}

function templateOf(sketch: TemplateSketch, money: (amount: number | null) => Money | undefined, friend: boolean): Template {
  const page = given({ title: sketch.title.trim(), text: sketch.text.trim(), condition: friend ? '' : sketch.condition.trim() });
  switch (sketch.way) {
    case 'points':
      return { gives: 'points', ...given({ points: sketch.points }), ...page };
    case 'voucher':
      return { gives: 'voucher', ...given({ offer_id: sketch.offerId }), ...page };
    case 'percent':
      return { gives: 'money', ...given({ percent: sketch.percent, most: money(sketch.most), amount: money(sketch.amount) }), ...page };
    case 'chance':
      return { gives: 'money', ...given({ at_least: money(sketch.atLeast), at_most: money(sketch.atMost), amount: money(sketch.amount) }), ...page };
    default:
      return { gives: 'money', ...given({ amount: money(sketch.amount) }), ...page };
  }
}

/** What goes to the server, to be previewed or kept. */
export function draftOf(sketch: Sketch, currency: string): CampaignDraft {
  const money = (amount: number | null): Money | undefined => (amount === null ? undefined : { amount, currency });
  const { kind, recommend, sharing, rewards } = sketch;
  const never = rewards.on === 'never';
  return {
    kind,
    title: sketch.title.trim(),
    ...given({ description: sketch.description.trim(), picture_id: sketch.pictureId, place: sketch.place.trim() }),
    terms: given({
      percent: kind === 'percent_off' ? sketch.percent : 0,
      most: kind === 'percent_off' ? money(sketch.most) : undefined,
      value: kind === 'percent_off' ? undefined : money(sketch.value),
      min_spend: money(sketch.minSpend),
      applies_to: sketch.appliesTo.trim(),
      // A gift card is used until it is empty.
      uses: kind === 'gift_card' ? 0 : sketch.uses,
      once_per_visit: sketch.oncePerVisit,
      combinable: sketch.combinable,
    }),
    window: given({ opens_at: sketch.opensAt, claim_until: sketch.claimUntil, valid_until: sketch.validUntil, valid_days: sketch.validDays }),
    supply: given({ claims: sketch.claims, per_user: sketch.perUser, redemptions: sketch.redemptions }),
    from_budget: sketch.fromBudget,
    rules: {
      recommendation: recommend.on
        ? { on: true, candidates: recommend.candidates, order: recommend.order, ...given({ condition: recommend.condition.trim(), most: recommend.most }) }
        : { on: false },
      sharing: { friends: sharing.friends, conversations: sharing.conversations, ...given({ copies: sharing.copies, depth: sharing.depth }) },
      rewards: never
        ? { first_user: [], friend: [] }
        : {
            on: rewards.on as Trigger,
            first_user: rewards.firstUser.map((one) => templateOf(one, money, false)),
            friend: rewards.friend ? [templateOf(rewards.friend, money, true)] : [],
            ...given({
              spend_above: rewards.on === 'spend_above' ? money(rewards.spendAbove) : undefined,
              pending_days: rewards.pendingDays,
              attribution_days: rewards.attributionDays,
              per_user: rewards.perUser,
              per_pair: rewards.perPair,
              per_day: rewards.perDay,
            }),
          },
    },
  };
}

function wayOf(template: Template): Way {
  if (template.gives !== 'money') return template.gives;
  if (template.percent) return 'percent';
  return template.at_least || template.at_most ? 'chance' : 'fixed';
}

function sketchTemplate(template: Template): TemplateSketch {
  const start = blankTemplate(null);
  return {
    ...start,
    condition: template.condition ?? '',
    way: wayOf(template),
    amount: template.amount?.amount ?? null,
    percent: template.percent || start.percent,
    most: template.most?.amount ?? null,
    atLeast: template.at_least?.amount ?? null,
    atMost: template.at_most?.amount ?? null,
    points: template.points || start.points,
    offerId: template.offer_id ?? '',
    title: template.title ?? '',
    text: template.text ?? '',
  };
}

/** A draft opened in the form again. What the server left at its own default reads as that default. */
export function sketchOf(draft: CampaignDraft, currency: string): Sketch {
  const start = blank(currency, '');
  const { terms, window, supply } = draft;
  const { recommendation, sharing, rewards } = draft.rules;
  return {
    kind: draft.kind,
    title: draft.title,
    description: draft.description ?? '',
    pictureId: draft.picture_id ?? null,
    percent: terms.percent || start.percent,
    value: terms.value?.amount ?? null,
    most: terms.most?.amount ?? null,
    minSpend: terms.min_spend?.amount ?? null,
    appliesTo: terms.applies_to ?? '',
    uses: terms.uses || 1,
    oncePerVisit: terms.once_per_visit ?? false,
    combinable: terms.combinable ?? false,
    opensAt: window.opens_at ?? null,
    claimUntil: window.claim_until ?? null,
    validUntil: window.valid_until ?? null,
    validDays: window.valid_days ?? 0,
    claims: supply.claims ?? 0,
    perUser: supply.per_user || 1,
    redemptions: supply.redemptions ?? 0,
    place: draft.place ?? '',
    fromBudget: draft.from_budget,
    recommend: {
      on: recommendation.on,
      candidates: recommendation.candidates ?? 'friends',
      condition: recommendation.condition ?? '',
      order: recommendation.order ?? 'closeness',
      most: recommendation.most || 20,
    },
    sharing: { friends: sharing.friends, conversations: sharing.conversations, copies: sharing.copies || 20, depth: sharing.depth || 3 },
    rewards: {
      on: rewards.on ?? 'never',
      spendAbove: rewards.spend_above?.amount ?? null,
      firstUser: rewards.on ? rewards.first_user.map(sketchTemplate) : start.rewards.firstUser,
      friend: rewards.on ? (rewards.friend[0] ? sketchTemplate(rewards.friend[0]) : null) : start.rewards.friend,
      pendingDays: rewards.pending_days ?? 0,
      attributionDays: rewards.attribution_days || 30,
      perUser: rewards.per_user ?? 0,
      perPair: rewards.per_pair ?? 0,
      perDay: rewards.per_day ?? 0,
    },
  };
}

/** A copy of an offer: the same in all but its title's novelty and the dates that have passed. */
export function copyOf(draft: CampaignDraft, currency: string, now = Date.now()): Sketch {
  const sketch = sketchOf(draft, currency);
  const ahead = (at: string | null) => (at && Date.parse(at) > now ? at : null);
  return { ...sketch, opensAt: ahead(sketch.opensAt), claimUntil: ahead(sketch.claimUntil), validUntil: ahead(sketch.validUntil) };
}

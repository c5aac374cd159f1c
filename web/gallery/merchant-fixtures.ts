import type { Campaign, Checked, Figures, Key, Merchant, Redeemed, RewardExplanation, Shown, Staff, VoucherCheck } from '../src/features/merchant/queries';

// A cafe that does well, as the server would tell of it.
export const eur = (amount: number) => ({ amount, currency: 'EUR' });
const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
const ahead = (days: number) => new Date(Date.now() + days * 86_400_000 + 5_000).toISOString();
const dayAgo = (days: number) => ago(days * 1440).slice(0, 10);

export const person = (id: string, name: string) => ({ id: `u_${id}`, handle: id, name });
export const ana = person('ana', 'Ana Moreau');
export const bo = person('bo', 'Bo Lindqvist');

export const me = { ...ana, administrator: true, discoverable: true, has_password: true, locale: '', passkeys: 0 };

export const kolibri: Merchant = {
  id: 'mer_1', name: 'Café Kolibri', about: 'Coffee from the square, since 1998.', place: 'Market Street 4', currency: 'EUR', state: 'active', role: 'owner', applied_by: ana, created_at: ago(90_000),
};
export const merchants: Merchant[] = [
  kolibri,
  { ...kolibri, id: 'mer_2', name: 'Lichtspiel am Fluss', place: 'Quay 12', role: 'clerk' },
  { ...kolibri, id: 'mer_3', name: 'Velo Werkstatt', place: '', state: 'applied' },
];
export const applications: Merchant[] = [
  { ...kolibri, id: 'mer_4', name: 'Bakery Lindqvist', about: 'Sourdough, and cardamom buns on Saturdays.', place: 'Mill Lane 2', state: 'applied', applied_by: bo, created_at: ago(190) },
];

const rules: Campaign['rules'] = {
  recommendation: { on: true, candidates: 'friends', order: 'closeness', most: 20, condition: 'friends_since >= 7 && !has_used' },
  sharing: { friends: true, conversations: true, copies: 20, depth: 3 },
  rewards: {
    on: 'first_redemption', attribution_days: 30, per_user: 50, per_pair: 1, per_day: 10,
    first_user: [
      { condition: 'spent >= 2000', gives: 'money', percent: 10, most: eur(500), amount: eur(150), title: '{friend} used the coffee you passed on', text: '{merchant} says thank you: {amount} for you.' },
      { gives: 'money', amount: eur(100) },
    ],
    friend: [{ gives: 'money', amount: eur(50) }],
  },
};

const coffeeDraft: Campaign['draft'] = {
  kind: 'free_item', title: 'A coffee on the house', description: 'Any coffee, any size, with any milk.', place: 'Market Street 4', from_budget: false,
  terms: { value: eur(350), uses: 1, once_per_visit: true, applies_to: 'Hot drinks' }, window: { valid_days: 30, claim_until: ahead(20) }, supply: { claims: 500, per_user: 1 },
};

const budget = { funded: eur(20000), returned: eur(0), spent: eur(9150), held: eur(7400), available: eur(3450) };
const none = { funded: eur(0), returned: eur(0), spent: eur(0), held: eur(0), available: eur(0) };

export const coffee: Campaign = {
  id: 'off_1', merchant_id: 'mer_1', state: 'published', draft: coffeeDraft, rules, claimed: 125, redeemed: 88, budget, alerted: 80, created_at: ago(30_000), published_at: ago(29_000), version: 4,
};
export const campaigns: Campaign[] = [
  coffee,
  { ...coffee, id: 'off_2', state: 'draft', draft: { ...coffeeDraft, kind: 'percent_off', title: 'Cake week', terms: { percent: 15, most: eur(600), uses: 1 } }, claimed: 0, redeemed: 0, budget: none, alerted: 0 },
  { ...coffee, id: 'off_3', state: 'paused', draft: { ...coffeeDraft, kind: 'gift_card', title: 'Gift card', terms: { value: eur(2500), uses: 1 } }, claimed: 14, redeemed: 0, alerted: 0 },
  { ...coffee, id: 'off_4', state: 'ended', draft: { ...coffeeDraft, kind: 'amount_off', title: 'Three off your breakfast, any day of the long summer', terms: { value: eur(300), min_spend: eur(900), uses: 3 } }, claimed: 402, redeemed: 1377, alerted: 100, ended_at: ago(9000) },
];

export const figures: Figures = {
  recommended: 240, shared: 61, seen: 207, claimed: 125, claimed_by_friends: 84, redeemed: 88, redeemed_by_friends: 51, rewarded: 97, reversed: 2,
  discounts: eur(30800), first_user_rewards: eur(6150), friend_rewards: eur(3000), cost_per_claim: eur(320), cost_per_redemption: eur(454), cost_per_friend: eur(784), budget,
  hands: [{ hands: 0, claims: 41 }, { hands: 1, claims: 58 }, { hands: 2, claims: 22 }, { hands: 3, claims: 4 }],
  left_out: [{ reason: 'condition', people: 63 }, { reason: 'has_it', people: 31 }, { reason: 'weekly_limit', people: 12 }, { reason: 'muted', people: 0 }],
  no_reward: [{ reason: 'not_passed_on', people: 37 }, { reason: 'same_terminal', people: 1 }],
  days: Array.from({ length: 22 }, (_, at) => 27 - at).filter((at) => at % 7 !== 3).map((at) => {
    const wave = Math.max(1, Math.round(6 + 5 * Math.sin(at / 2) + (27 - at) / 5));
    return { day: dayAgo(at), passed: wave * 2, claimed: wave, redeemed: Math.round(wave * 0.7), rewarded: Math.round(wave * 0.6), cost: eur(wave * 260) };
  }),
};
export const quiet: Figures = {
  ...figures, recommended: 0, shared: 0, seen: 0, claimed: 0, claimed_by_friends: 0, redeemed: 0, redeemed_by_friends: 0, rewarded: 0, reversed: 0, discounts: eur(0), first_user_rewards: eur(0), friend_rewards: eur(0),
  hands: [], left_out: [], no_reward: [], days: [], budget: none,
};

const redeemed = (id: string, minutes: number, part: Partial<Redeemed> = {}): Redeemed => ({
  id: `rdm_${id}`, offer_id: 'off_1', merchant_id: 'mer_1', kind: 'free_item', title: 'A coffee on the house', at: ago(minutes), by: 'Bo', value: eur(350), spent: eur(720), to_pay: eur(370), uses_left: 0, state: 'done',
  order_reference: `till-3/20${id}`,
  rewards: [
    { reward_id: `rwd_${id}a`, side: 'first_user', state: 'paid', reason: 'rewarded', gives: 'money', amount: eur(100), at: ago(minutes) },
    { reward_id: `rwd_${id}b`, side: 'friend', state: 'paid', reason: 'rewarded', gives: 'money', amount: eur(50), at: ago(minutes) },
  ],
  ...part,
});
export const done = redeemed('41', 0, { kind: 'amount_off', title: 'Three off your breakfast', value: eur(300), spent: eur(750), to_pay: eur(450) });
export const redemptions: Redeemed[] = [
  redeemed('40', 4),
  redeemed('39', 41, { rewards: [{ reward_id: 'rwd_39a', side: 'first_user', state: 'none', reason: 'not_passed_on', at: ago(41) }] }),
  redeemed('38', 130, { state: 'reversed', reversed_at: ago(120), reversed_by: 'Bo', reason: 'Wrong order', rewards: [{ reward_id: 'rwd_38a', side: 'first_user', state: 'reversed', reason: 'reversed', gives: 'money', amount: eur(100), at: ago(130) }] }),
  redeemed('37', 60 * 26, { by: 'Till 3', kind: 'gift_card', title: 'Gift card', value: eur(1240), balance: eur(1260), rewards: [] }),
];

export const check = (part: Partial<VoucherCheck> = {}): VoucherCheck => ({
  offer_id: 'off_1', kind: 'free_item', title: 'A coffee on the house', terms: coffeeDraft.terms, state: 'active', redeemable: true, value: eur(350), uses_left: 1, valid_until: ahead(9), ...part,
});

export const why: RewardExplanation = {
  side: 'first_user', state: 'paid', reason: 'rewarded', on: 'first_redemption', template: 3, gives: 'money', amount: eur(100), flat: true, due_at: ago(4), earned_at: ago(4),
  tried: [{ condition: 'spent >= 2000', held: false }, { condition: 'place.contains("Market") && tag == "x"', held: false, missing: ['place'] }, { condition: '', held: true }],
  facts: { kind: 'free_item', spent: 720, value: 350, first: true, hands: 1, weekday: 3 },
};

export const checked = (expression: string): Checked => {
  const at = expression.indexOf('frends_since');
  const facts: Checked['facts'] = [
    { name: 'friends_since', kind: 'whole', doc: 'For how many days they have been friends; unknown for somebody who is not a friend', example: 'friends_since >= 7' },
    { name: 'has_used', kind: 'truth', doc: 'Whether the friend has used a voucher of yours before', example: '!has_used' },
    { name: 'tags', kind: 'texts', doc: 'Tags that the friend bears in groups that both are in, in lower case', example: '"drivers" in tags' },
  ];
  if (at < 0) return { ok: true, problems: [], facts };
  const before = Array.from(expression.slice(0, at));
  const line = before.filter((char) => char === '\n').length + 1;
  return { ok: false, facts, problems: [{ offset: before.length, line, column: before.length - before.lastIndexOf('\n'), length: 12, message: 'There is no “frends_since”. Did you mean “friends_since”?' }] };
};

export const shown = (draft: Campaign['draft'] & { rules: Campaign['rules'] }): Shown => ({
  id: '', merchant: kolibri, kind: draft.kind, title: draft.title, description: draft.description ?? '', ...(draft.picture_id ? { picture_id: draft.picture_id } : {}), terms: draft.terms, window: draft.window, per_user: 1,
  place: draft.place ?? '', standing: 'open', left: 'many', recommends: draft.rules.recommendation.on, sharing: draft.rules.sharing, pending_days: 0, can_claim: true,
  ...(draft.rules.rewards.on ? { on: draft.rules.rewards.on } : {}),
  first_user_gets: { gives: 'money', amount: eur(100), up_to: true }, friend_gets: { gives: 'money', amount: eur(50), up_to: false },
});

export const staff: Staff[] = [{ user: ana, role: 'owner', added_at: ago(90_000) }, { user: bo, role: 'clerk', added_at: ago(9000) }, { user: person('chi', 'Chi Nguyen'), role: 'clerk', added_at: ago(900) }];
export const keys: Key[] = [
  { id: 'key_1', merchant_id: 'mer_1', name: 'Till 3', scopes: ['vouchers:validate', 'vouchers:redeem', 'vouchers:reverse'], created_at: ago(9000), last_used_at: ago(12) },
  { id: 'key_2', merchant_id: 'mer_1', name: 'Web shop', scopes: ['vouchers:validate', 'vouchers:redeem'], created_at: ago(60) },
];
export const entries = [
  { id: 'tr_4', at: ago(50), amount: eur(-10000), balance: eur(27350), kind: 'campaign_fund', memo: 'A coffee on the house', reference: 'off_1' },
  { id: 'tr_3', at: ago(900), amount: eur(350), balance: eur(37350), kind: 'offer_discount', memo: 'A coffee on the house', reference: 'rdm_40' },
  { id: 'tr_2', at: ago(2000), amount: eur(-3000), balance: eur(37000), kind: 'merchant_payout', memo: 'Café Kolibri', reference: 'mer_1', counterparty: ana },
  { id: 'tr_1', at: ago(4000), amount: eur(40000), balance: eur(40000), kind: 'merchant_deposit', memo: 'Café Kolibri', reference: 'mer_1', counterparty: ana },
];

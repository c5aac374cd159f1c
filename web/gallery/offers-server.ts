// Stands where the network would be, so that whole pages can be looked at with the coffee's people in them.
import { ana, bo, chi, code, dee, eli, eur, fromAna, held, kolibri, lichtspiel, passed, reward, settings, shareCard, shown, unnamed, used } from '../src/features/offers/coffee';

const days = (count: number) => new Date(Date.now() + count * 86_400_000 + 5_000).toISOString();
const hours = (count: number) => new Date(Date.now() - count * 3_600_000).toISOString();

export const cinema = shown({
  id: 'off_cinema',
  merchant: lichtspiel,
  kind: 'percent_off',
  title: 'Monday at the movies',
  description: 'Every film on Mondays. Not for previews.',
  terms: { percent: 20, most: eur(500), uses: 3, combinable: true },
  window: { claim_until: days(2), valid_days: 30, valid_until: days(60) },
  left: 'few',
  place: 'Canal 12, at the lock',
  first_user_gets: { gives: 'points', up_to: true, points: 40 },
  friend_gets: { gives: 'points', up_to: false, points: 20 },
  on: 'every_redemption',
});

export const rope = shown({
  id: 'off_rope',
  merchant: { id: 'mer_wand', name: 'Die Wand', place: 'Hall 3' },
  kind: 'amount_off',
  title: 'Five off a day pass, for whoever comes before noon on a weekday',
  description: '',
  terms: { value: eur(500), min_spend: eur(1200) },
  window: { valid_until: days(90) },
  left: 'unbounded',
  first_user_gets: { gives: 'voucher', up_to: false, title: 'A day pass' },
  friend_gets: { gives: 'voucher', up_to: false, title: 'A loan of shoes' },
  on: 'first_redemption',
  pending_days: 14,
});

export const card = shown({ id: 'off_card', merchant: kolibri, kind: 'gift_card', title: 'A card for ten coffees', description: '', terms: { value: eur(2500) }, window: {}, left: 'many', recommends: false });

const offers = [shown(), cinema, rope, card, shown({ id: 'off_gone', title: 'Cake for two', standing: 'gone', left: 'none', can_claim: false }), shown({ id: 'off_later', title: 'Advent breakfast', kind: 'amount_off', terms: { value: eur(400) }, standing: 'not_yet', window: { opens_at: days(12) }, can_claim: false })];

const vouchers = [
  held({ valid_until: days(24), promise: { gives: 'money', up_to: false, amount: eur(50) }, from: ana }),
  held({ id: 'v_cinema', offer: cinema, valid_until: days(2), uses_left: 2, recommended: true, used: [used('rdm_1', { at: hours(50), value: eur(240), spent: eur(1200), place: 'Canal 12' })] }),
  held({ id: 'v_card', offer: card, balance: eur(1830), recommends: false, valid_until: days(400), promise: { gives: 'points', up_to: false, points: 20 }, promised: false, used: [used('rdm_3', { at: hours(3), value: eur(350) }), used('rdm_2', { at: hours(90), value: eur(320), reversed: true }), used('rdm_0', { at: hours(200), value: eur(320), spent: eur(640) })] }),
  held({ id: 'v_used', offer: shown({ title: 'Cake for two' }), state: 'used', uses_left: 0, used: [used('rdm_9', { at: hours(300) })], can_share: false, recommended: true }),
  held({ id: 'v_over', offer: rope, state: 'expired', valid_until: days(-3), can_share: false, recommends: false }),
  held({ id: 'v_void', offer: rope, state: 'void', can_share: false, recommends: false }),
];

const rewards = [
  reward({ at: hours(0.02) }),
  unnamed({ id: 'rwd_2', at: hours(30), state: 'pending', due_at: days(9), offer: 'Monday at the movies', merchant: lichtspiel, gives: 'money', amount: eur(80) }),
  reward({ id: 'rwd_3', side: 'friend', gives: 'points', points: 20, at: hours(60), offer: 'Monday at the movies', merchant: lichtspiel }),
  reward({ id: 'rwd_4', state: 'reversed', reason: 'reversed', recovered: eur(100), friend: chi, at: hours(100) }),
  reward({ id: 'rwd_5', gives: 'voucher', voucher_id: 'v_coffee', friend: dee, at: hours(160) }),
];
const nothing = [reward({ id: 'rwd_6', state: 'none', reason: 'same_terminal', friend: eli, at: hours(20) }), unnamed({ id: 'rwd_7', state: 'none', reason: 'pair_limit', at: hours(40) })];

const why = { relation: 'friend', condition: 'friends_since >= 7 && messages_30d > 3', facts: { friends_since: 412, messages_30d: 86, has_used: false }, this_week: 2, weekly_limit: 7 };

const explained = {
  side: 'first_user', state: 'paid', reason: 'rewarded', on: 'first_redemption', template: 2, flat: false, due_at: hours(0), earned_at: hours(0), gives: 'money', amount: eur(100),
  tried: [{ condition: 'spent >= 1000', held: false, missing: ['spent'] }, { condition: '', held: true }],
  facts: { place: 'Café Kolibri', kind: 'free_item', weekday: 4, first: true },
};

const find = <T extends { id: string }>(list: T[], id: string | undefined) => list.find((one) => one.id === id) ?? list[0];
const empty = new URLSearchParams(window.location.search).has('empty');
const items = (list: unknown[]) => ({ items: empty ? [] : list });

function answer(method: string, path: string, query: URLSearchParams): unknown {
  const [first, id, more] = path.split('/');
  if (path === 'offers') return items(offers);
  if (path === 'offers/from-friends') return items([passed(), passed({ id: 'ps_2', from: chi, kind: 'share', state: 'seen', offer: { ...cinema, from: { ...passed({ from: chi }), kind: 'share' } } })]);
  if (first === 'offers' && more === 'claim') return held();
  if (first === 'offers') return id === 'off_coffee' ? fromAna() : find(offers, id);
  if (first === 'passes') return more === 'why' ? { ...passed(), ...why } : null;
  if (path === 'vouchers') return items(vouchers.filter((one) => !query.has('usable') || one.state === 'active'));
  if (first === 'vouchers') return more === 'shares' ? { voucher: held(), card: shareCard() } : { ...find(vouchers, id), code };
  if (path === 'rewards') return items(query.has('all') ? [...rewards, ...nothing] : rewards);
  if (path === 'points') return items([{ merchant: lichtspiel, balance: 1240 }]);
  if (first === 'rewards' && more === 'opened') return { reward: find(rewards, id), title: 'Bo used the coffee you passed on', text: 'Café Kolibri says thank you: €1.00 for you.' };
  if (first === 'rewards') return explained;
  if (first === 'offer-settings') return settings({ recommend: true, push: true, quiet: { from: '22:00', until: '07:00', time_zone: 'Europe/Berlin' }, muted_friends: [eli], muted_merchants: [lichtspiel], muted_kinds: ['gift_card'] });
  if (path === 'friends') return items([ana, bo, chi, dee, eli]);
  if (path === 'conversations') return items([{ id: 'c_climbers', name: 'Friday climbers', kind: 'group' }, { id: 'c_bo', name: 'Bo', kind: 'direct', peer: bo }]);
  if (path === 'merchants') return items([]);
  return method === 'GET' ? {} : null;
}

export function standIn(): void {
  const real = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    const { pathname, searchParams } = new URL(request.url);
    if (!pathname.startsWith('/api/v1/')) return real(input, init);
    const body = answer(request.method, pathname.slice('/api/v1/'.length), searchParams);
    return body === null ? new Response(null, { status: 204 }) : Response.json(body);
  };
}

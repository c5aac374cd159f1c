import type { Campaign, Merchant, Purchase, VoucherCheck } from '../src/features/merchant/queries';
import * as fixtures from './merchant-fixtures';

const { eur } = fixtures;
const page = (items: unknown[]) => ({ items });

class Refusal {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly more: Record<string, unknown> = {},
  ) {}
}

/** Ten percent, three off a breakfast of nine, a gift card: by the first letter of the code. */
function checkOf({ code, spent, use }: Purchase): VoucherCheck | Refusal {
  const left = (value: number) => (spent ? { to_pay: eur(Math.max(0, spent.amount - value)) } : {});
  switch (code[0]) {
    case '1': {
      const percent = fixtures.check({ kind: 'percent_off', title: 'Cake week', terms: { percent: 10, most: eur(600) } });
      const { value: _, ...asking } = percent;
      if (!spent) return { ...asking, redeemable: false, obstacle: 'spend_missing' };
      const value = Math.min(600, Math.round(spent.amount / 10));
      return { ...percent, value: eur(value), ...left(value) };
    }
    case '2': {
      const value = Math.min(2500, use?.amount ?? spent?.amount ?? 2500);
      return fixtures.check({ kind: 'gift_card', title: 'Gift card', terms: { value: eur(2500) }, balance: eur(2500), value: eur(value), ...left(value) });
    }
    case '3':
      return fixtures.check({ redeemable: false, obstacle: 'voucher_used', state: 'used', uses_left: 0 });
    case '4':
      return new Refusal(404, 'code_unknown');
    case '5':
      return new Refusal(429, 'too_many_requests');
    default:
      return fixtures.check(left(350));
  }
}

function campaign(id: string): Campaign | Refusal {
  return fixtures.campaigns.find((one) => one.id === id) ?? new Refusal(404, 'not_found');
}

function merchant(id: string): Merchant | Refusal {
  return fixtures.merchants.find((one) => one.id === id) ?? new Refusal(404, 'not_found');
}

function answer(method: string, path: string, search: URLSearchParams, body: unknown): unknown {
  if (path === '/session') return { user: fixtures.me };
  if (path === '/server') return { name: 'Trilby', currency: 'EUR', currencies: [{ code: 'EUR', digits: 2 }, { code: 'JPY', digits: 0 }, { code: 'CHF', digits: 2 }] };
  if (path === '/wallet') return { play_money: true, balances: [{ currency: 'EUR', available: eur(8450), held: eur(0), posted: eur(8450) }] };
  if (path === '/merchants') return page(search.get('state') ? fixtures.applications : fixtures.merchants);
  const [, , id = '', room = '', third = '', fourth = ''] = path.split('/');
  const given = body as Record<string, unknown> | undefined;
  if (!room) return merchant(id);
  if (room === 'account') return { currency: 'EUR', available: eur(27350), held: eur(0), posted: eur(27350) };
  if (room === 'statement') return page(fixtures.entries);
  if (room === 'staff') return page(fixtures.staff);
  if (room === 'keys') return method === 'POST' ? { ...fixtures.keys[0], ...given, token: 'trk_2gA9qYw7fK1mZx0bQ4tV8nL6sH3dJ5cR' } : page(fixtures.keys);
  if (room === 'expressions') return fixtures.checked(String(given?.expression));
  if (room === 'rewards') return fixtures.why;
  if (room === 'till' && third === 'check') return checkOf(body as Purchase);
  if (room === 'till') return method === 'GET' ? page(fixtures.redemptions) : fourth ? { ...fixtures.done, state: 'reversed' } : fixtures.done;
  if (room === 'offers' && !third) return page(id === 'mer_3' ? [] : fixtures.campaigns);
  if (room === 'offers' && third === 'preview') return fixtures.shown(body as Parameters<typeof fixtures.shown>[0]);
  if (room === 'offers' && fourth === 'figures') return third === 'off_3' ? fixtures.quiet : fixtures.figures;
  if (room === 'offers' && fourth === 'redemptions') return page(third === 'off_3' ? [] : fixtures.redemptions);
  return campaign(third);
}

/** Stands where the network would be, so that whole pages can be looked at without a server. */
export function fakeMerchantServer(): void {
  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    const text = await request.text();
    const said = answer(request.method, url.pathname.replace('/api/v1', ''), url.searchParams, text.startsWith('{') ? JSON.parse(text) : undefined);
    if (!(said instanceof Refusal)) return Response.json(said);
    return new Response(JSON.stringify({ code: said.code, status: said.status, detail: said.code, ...said.more }), {
      status: said.status,
      headers: { 'content-type': 'application/problem+json', ...(said.status === 429 ? { 'retry-after': '40' } : {}) },
    });
  };
}

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { learnMerchant, startI18n } from '../../../i18n';
import type { Merchant, Purchase, Redeemed } from '../queries';
import { VoucherAtTill } from './voucher-at-till';

const eur = (amount: number) => ({ amount, currency: 'EUR' });
const someone = { id: 'u_1', handle: 'kim', name: 'Kim' };
const merchant: Merchant = { id: 'mer_1', name: 'Café', state: 'active', currency: 'EUR', role: 'clerk', applied_by: someone, created_at: '' };
const code = '7Q4M0XKD9R2THV6C5';

interface Heard {
  path: string;
  key: string | null;
  body: Purchase;
}

/** A tenth off, once the purchase is known; `redeem` decides what becomes of each attempt. */
function till(redeem: (attempt: number) => 'lost' | Partial<Redeemed> | { refused: string }): Heard[] {
  const heard: Heard[] = [];
  let attempts = 0;
  vi.stubGlobal('fetch', async (request: Request) => {
    const body = JSON.parse(await request.text()) as Purchase;
    const path = new URL(request.url).pathname;
    heard.push({ path, key: request.headers.get('Idempotency-Key'), body });
    const json = (value: unknown, status = 200) => new Response(JSON.stringify(value), { status, headers: { 'content-type': status < 400 ? 'application/json' : 'application/problem+json' } });
    if (path.endsWith('/check')) {
      const found = { offer_id: 'off_1', kind: 'percent_off', title: 'Cake week', terms: { percent: 10 }, state: 'active', uses_left: 1 };
      if (!body.spent) return json({ ...found, redeemable: false, obstacle: 'spend_missing' });
      const value = Math.round(body.spent.amount / 10);
      return json({ ...found, redeemable: true, value: eur(value), to_pay: eur(body.spent.amount - value) });
    }
    attempts += 1;
    const said = redeem(attempts);
    if (said === 'lost') throw new TypeError('network');
    if ('refused' in said) return json({ code: said.refused, status: 409, detail: '' }, 409);
    return json({ id: 'rdm_1', rewards: [], ...said }, 201);
  });
  return heard;
}

function open() {
  const onDone = vi.fn();
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <VoucherAtTill merchant={merchant} code={code} onLeave={() => undefined} onDone={onDone} />
    </QueryClientProvider>,
  );
  return onDone;
}

const button = (name: string) => screen.getByRole('button', { name });
const redemptions = (heard: Heard[]) => heard.filter((one) => one.path.endsWith('/redemptions'));

async function spend(text: string) {
  await userEvent.type(await screen.findByLabelText(/The purchase comes to/u), text);
  await waitFor(() => expect(button('Redeem').getAttribute('aria-disabled')).toBeNull());
}

beforeAll(async () => {
  await startI18n('en');
  await learnMerchant();
});
afterEach(() => vi.unstubAllGlobals());

describe('a voucher at the counter', () => {
  it('asks for the purchase, and says what it takes off and what remains', async () => {
    const heard = till(() => ({}));
    open();
    expect(await screen.findByText('What does the purchase come to?')).toBeTruthy();
    expect(button('Redeem').hasAttribute('disabled')).toBe(true);
    await spend('12,50');
    expect(await screen.findByText('€11.25 to pay.')).toBeTruthy();
    // Nobody is asked at each letter.
    expect(heard.filter((one) => one.path.endsWith('/check')).length).toBeLessThan(4);
  });

  it('redeems once, with the figures on screen', async () => {
    const heard = till(() => ({ value: eur(125) }));
    const onDone = open();
    await spend('12.50');
    await userEvent.dblClick(button('Redeem'));
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    expect(redemptions(heard).map((one) => one.body)).toEqual([{ code, spent: eur(1250) }]);
  });

  it('keeps the key of an answer that was lost, and lets nothing be changed until it is known', async () => {
    // The client tries three times by itself; the fourth is the person's own.
    const heard = till((attempt) => (attempt <= 3 ? 'lost' : { value: eur(125) }));
    const onDone = open();
    await spend('12.50');
    await userEvent.click(button('Redeem'));
    expect(await screen.findByText(/it may have gone through/u, {}, { timeout: 5000 })).toBeTruthy();
    expect((screen.getByLabelText(/The purchase comes to/u) as HTMLInputElement).disabled).toBe(true);
    await userEvent.click(button('Try again'));
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    const sent = redemptions(heard);
    expect([sent.length, new Set(sent.map((one) => one.key)).size, new Set(sent.map((one) => JSON.stringify(one.body))).size]).toEqual([4, 1, 1]);
  }, 15_000);

  it('says why it was refused after all, in words', async () => {
    till(() => ({ refused: 'one_per_visit' }));
    open();
    await spend('12.50');
    await userEvent.click(button('Redeem'));
    expect(await screen.findByText('One of these to a visit, and there was one already.')).toBeTruthy();
  });
});

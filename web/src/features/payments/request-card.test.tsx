import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { outbox, Outbox } from '../../api/outbox';
import { memoryShelf } from '../../api/outbox-shelf';
import { startI18n } from '../../i18n';
import type { Card } from './card';
import { takeCard } from './cards';
import { LiveRequestCard } from './conversation-money';
import { accepted, ana, bo, chi, dee, eli, eur, flo, kim, line, paid, posted, settled, underWay } from './dinner';
import { fakeServer, type Heard } from './fake-server';
import { ResponseLine, SummaryLine } from './message-lines';

// Whole ways through a card and its sheets, on machines that may be busy.
vi.setConfig({ testTimeout: 20_000 });

let client: QueryClient;

beforeAll(() => startI18n('en'));
beforeEach(() => {
  client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } });
});
afterEach(() => {
  vi.unstubAllGlobals();
  outbox.set(null);
});

function show(card: Card, meId: string) {
  takeCard(client, card);
  render(
    <QueryClientProvider client={client}>
      <LiveRequestCard requestId={card.id} meId={meId} />
    </QueryClientProvider>,
  );
  const root = screen.getByRole('group', { name: /Payment request/u });
  return { root, has: (text: string | RegExp) => within(root).queryAllByText(text).length > 0 };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const refusal = (code: string, over: object = {}) => ({ status: 409, body: { code, status: 409, detail: 'refused', ...over } });
const posts = (heard: Heard[]) => heard.filter((one) => one.method === 'POST');

describe('for a payer who was asked', () => {
  it('shows their share, the most it can become and what it is if everyone accepts', () => {
    const { root } = show(posted({ deadline: '2126-01-01T00:00:00Z' }), eli.id);
    expect(root.textContent).toContain('Ana passes the hat · equal shares');
    expect(root.textContent).toContain('Your share if you accept now');
    expect(button('The most it can become: €40.00. Why?')).toBeTruthy();
    expect(button('Your share if everyone accepts: €24.00. Why?')).toBeTruthy();
    expect(root.textContent).toContain('Only those asked can see this.');
    expect(root.textContent).toMatch(/days? left/u);
  });

  it('accepts with the figure that was seen, once however often one taps, and shows the answer', async () => {
    const after = underWay({ version: 6, lines: underWay().lines.map((one) => (one.user.id === eli.id ? accepted(eli, 3333, 5000) : one)) });
    const heard = fakeServer(() => ({ body: after }));
    show(underWay(), eli.id);
    await userEvent.dblClick(button('Accept'));
    await screen.findByText("You're in for at most");
    expect(posts(heard)).toHaveLength(1);
    expect(heard[0]).toMatchObject({ path: '/api/v1/requests/pr_dinner/accept', body: { shown: eur(5000) } });
    expect(heard[0]?.key).toMatch(/^.{8,}$/u);
  });

  it('says what is short in the wallet, with the way to it', async () => {
    fakeServer((heard) => (heard.method === 'POST' ? refusal('insufficient_funds', { short: 410, currency: 'EUR' }) : { body: underWay() }));
    show(underWay(), eli.id);
    await userEvent.click(button('Accept'));
    expect((await screen.findByRole('alert')).textContent).toBe('Not enough in your wallet: €4.10 short. Top up');
    expect(screen.getByRole('link', { name: 'Top up' }).getAttribute('href')).toBe('/wallet?top_up=410&currency=EUR');
  });

  it('asks again with the new figure when it has gone up, under another key', async () => {
    const up = underWay({ version: 6, lines: underWay().lines.map((one) => (one.user.id === eli.id ? { ...one, most: eur(6000) } : one)) });
    let tries = 0;
    const heard = fakeServer((one) => (one.method === 'GET' ? { body: up } : (tries += 1) === 1 ? refusal('figures_changed') : { body: { ...up, version: 7 } }));
    show(underWay(), eli.id);
    await userEvent.click(button('Accept'));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('the most you could pay is €60.00 now'));
    await userEvent.click(button('Accept the new figure'));
    await waitFor(() => expect(posts(heard)).toHaveLength(2));
    const [first, second] = posts(heard);
    expect(second?.body).toEqual({ shown: eur(6000) });
    expect(second?.key).not.toBe(first?.key);
  });

  it('takes a limit as people type it', async () => {
    const heard = fakeServer(() => ({ body: underWay({ version: 6 }) }));
    show(underWay(), eli.id);
    await userEvent.click(button('Accept with a limit…'));
    await userEvent.type(screen.getByRole('textbox', { name: /At most/u }), '20,50');
    await userEvent.click(button("I'm in, at most €20.50"));
    await waitFor(() => expect(posts(heard)[0]?.body).toEqual({ cap: eur(2050) }));
  });

  it('declines', async () => {
    const heard = fakeServer(() => ({ body: underWay({ version: 6, lines: [line(eli, { state: 'declined' })] }) }));
    show(underWay(), eli.id);
    await userEvent.click(button('Decline'));
    await screen.findByText('You declined.');
    expect(heard[0]?.path).toBe('/api/v1/requests/pr_dinner/decline');
    expect(button('Accept after all')).toBeTruthy();
  });

  it('keeps an answer given without a connection, under the key of the first try, and marks it as waiting', async () => {
    const box = new Outbox(eli.id, { shelf: memoryShelf(), fetch, online: () => false, alone: (work) => work(), pause: async () => undefined, now: () => 1 });
    outbox.set(box);
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const heard = fakeServer(() => new TypeError('no network'));
    show(underWay(), eli.id);
    await userEvent.click(button('Accept'));
    expect((await screen.findByRole('status')).textContent).toContain("You're in, at most €50.00");
    expect(box.parcels.get()).toMatchObject([{ key: heard[0]?.key, lane: 'request:pr_dinner', kind: 'accept', path: '/api/v1/requests/pr_dinner/accept', body: { shown: eur(5000) } }]);
    await userEvent.click(button('Take it back'));
    await screen.findByRole('button', { name: 'Accept' });
    expect(box.parcels.get()).toEqual([]);
    vi.restoreAllMocks();
  });
});

describe('for a payer who has answered', () => {
  it('says what is held, how it stands, and how to change it', () => {
    const { root } = show(underWay(), chi.id);
    expect(root.textContent).toContain("You're in for at most");
    expect(root.textContent).toContain('your limit, held in your wallet');
    expect(button('as it stands: €20.00. Why?')).toBeTruthy();
    expect(button('Change limit…')).toBeTruthy();
    expect(button('Decline')).toBeTruthy();
  });

  it('shows what was paid', () => {
    const { root, has } = show(settled(), bo.id);
    expect(has('You paid')).toBe(true);
    expect(root.textContent).toContain('Ana confirmed the shares.');
    expect(screen.queryByRole('button', { name: /Accept|Decline/u })).toBeNull();
  });

  it.each([
    ['expired', 'too_few', 'Too few accepted. Nobody pays; what was held is free again.'],
    ['cancelled', 'cancelled', 'Ana took the hat back. What was held is free again.'],
  ] as const)('says that it was %s, and why', (state, outcome, words) => {
    const { root } = show(posted({ state, outcome, lines: [line(bo, { state: 'released', cap: eur(4000) }), line(chi, { state: 'released' })] }), bo.id);
    expect(root.textContent).toContain(words);
    expect(root.textContent).toContain('what was held is yours again');
    expect(root.textContent).toContain('no answer');
  });
});

describe('where the amount is known', () => {
  const immediate = { selection: { kind: 'everyone' }, settlement: 'immediate', visibility: 'everyone' } as const;

  it('pays at once, and has no limit to set', () => {
    show(posted({ terms: { ...immediate, split: { kind: 'fixed', each: 1500 } }, lines: [line(chi, { now: eur(1500), most: eur(1500) })] }), chi.id);
    expect(button('Pay €15.00')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /limit/u })).toBeNull();
  });

  it('lets each choose at or above the minimum', async () => {
    const open = posted({ terms: { ...immediate, split: { kind: 'open', minimum: 500 } }, lines: [paid(bo, 2000), line(chi, { now: eur(500), most: eur(500) })] });
    const heard = fakeServer(() => ({ body: { ...open, version: 2 } }));
    show(open, chi.id);
    const field = screen.getByRole('textbox', { name: /How much do you give/u });
    await userEvent.clear(field);
    await userEvent.type(field, '4');
    await userEvent.tab();
    expect(screen.getByRole('alert').textContent).toBe('At least €5.00.');
    await userEvent.clear(field);
    await userEvent.type(field, '12,5');
    await userEvent.click(button('Give €12.50'));
    await waitFor(() => expect(posts(heard)[0]?.body).toEqual({ amount: eur(1250) }));
  });
});

describe('for the requester', () => {
  it.each([
    [posted(), '3 more must accept.'],
    [underWay({ can_settle: false, obstacle: 'caps_short', short: eur(410) }), '€4.10 not covered yet: one more yes, or a higher limit.'],
    [
      underWay({ can_settle: false, obstacle: 'caps_short', short: eur(410), lines: underWay().lines.filter((line) => line.state !== 'asked') }),
      '€4.10 short of the total: somebody would have to raise their limit.',
    ],
  ])('says what is in the way', (card, words) => {
    const { has } = show(card, ana.id);
    expect(has(words)).toBe(true);
    expect((button('Confirm…') as HTMLButtonElement).disabled).toBe(true);
  });

  it('confirms the version in view', async () => {
    const heard = fakeServer(() => ({ body: settled() }));
    show(underWay(), ana.id);
    await userEvent.click(button('Confirm…'));
    const sheet = screen.getByRole('dialog');
    expect(within(sheet).getByRole('list', { name: "Everyone's share" }).textContent).toContain('Chi€20.00');
    await userEvent.click(within(sheet).getByRole('button', { name: 'Confirm €120.00' }));
    await screen.findByText('You received');
    expect(heard[0]).toMatchObject({ path: '/api/v1/requests/pr_dinner/confirm', body: { version: 5 } });
  });

  it('shows what changed while she looked, and asks again', async () => {
    const heard = fakeServer(() => ({ body: settled({ version: 8 }) }));
    show(underWay(), ana.id);
    await userEvent.click(button('Confirm…'));
    const lines = underWay().lines.map((one) => (one.user.id === eli.id ? accepted(eli, 3333, 5000) : one.user.id === flo.id ? one : { ...one, now: one.own_cap ? one.now : eur(3333) }));
    act(() => takeCard(client, underWay({ version: 6, lines })));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Something changed while you looked');
    expect(alert.textContent).toContain('Eliasked');
    expect(screen.queryByRole('button', { name: /^Confirm €/u })).toBeNull();
    await userEvent.click(button('Take the new shares'));
    await userEvent.click(button(/^Confirm €/u));
    await waitFor(() => expect(posts(heard)[0]?.body).toEqual({ version: 6 }));
  });

  it('looks again when the server says that something has changed', async () => {
    const fresh = underWay({ version: 6, lines: underWay().lines.map((one) => (one.user.id === dee.id ? { ...one, state: 'declined' as const } : one)) });
    fakeServer((one) => (one.method === 'GET' ? { body: fresh } : refusal('distribution_changed')));
    show(underWay(), ana.id);
    await userEvent.click(button('Confirm…'));
    await userEvent.click(button('Confirm €120.00'));
    expect((await screen.findByRole('alert')).textContent).toContain('Dee€50.00declined');
  });

  it('cancels only after asking, and says whose money goes back', async () => {
    const heard = fakeServer(() => ({ body: posted({ state: 'cancelled', outcome: 'cancelled', version: 9 }) }));
    show(underWay(), ana.id);
    await userEvent.click(button('Cancel'));
    const dialog = screen.getByRole('alertdialog');
    expect(dialog.textContent).toContain('What is held goes back to Bo, Chi, and Dee');
    expect(heard).toEqual([]);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Cancel the request' }));
    await waitFor(() => expect(heard[0]?.path).toBe('/api/v1/requests/pr_dinner/cancel'));
  });
});

it('tips the hat once it settles before one’s eyes', async () => {
  const { root } = show(underWay(), bo.id);
  expect(root.querySelector('.tips')).toBeNull();
  act(() => takeCard(client, settled()));
  await waitFor(() => expect(root.querySelector('.tips')).not.toBeNull());
});

it('does not tip for what was settled already', () => {
  expect(show(settled(), bo.id).root.querySelector('.tips')).toBeNull();
});

it('has nothing to press for an onlooker', () => {
  const { has } = show(underWay({ terms: { ...underWay().terms, visibility: 'everyone' } }), kim.id);
  expect(has('You were not asked to pay this.')).toBe(true);
  expect(has('Only those asked can see this.')).toBe(false);
  expect(screen.queryByRole('button', { name: /^(Accept|Decline|Confirm)/u })).toBeNull();
});

it('opens a figure to its sum', async () => {
  const heard = fakeServer(() => ({ body: { figure: 'now', user_id: bo.id, amount: eur(5000), steps: [{ kind: 'total', amount: 12000, parts: 3 }, { kind: 'share', amount: 5000 }] } }));
  show(underWay(), eli.id);
  await userEvent.click(button('Share of Bo: €50.00. Why?'));
  expect(await screen.findByText('The total, among 3 people')).toBeTruthy();
  expect(heard[0]?.path).toBe('/api/v1/requests/pr_dinner/explain?payer=u_bo&figure=now');
});

describe('answers and outcomes in the timeline', () => {
  const say = (author: typeof ana, data: unknown) => ({ id: 'm', author, data, kind: 'payment_response', subject_id: 'pr_dinner' }) as never;

  it.each([
    [chi, { answer: 'accepted', cap: eur(2000) }, 'Chi is in, at most €20.00'],
    [bo, { answer: 'accepted' }, 'Bo is in'],
    [eli, { answer: 'declined' }, 'You declined'],
    [bo, { answer: 'paid', amount: eur(1500) }, 'Bo paid €15.00'],
  ])('%o', (author, data, words) => {
    render(<ResponseLine message={say(author, data)} meId={eli.id} />);
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('says who paid what', () => {
    const data = { state: 'settled', outcome: 'confirmed', total: eur(5334), paid: [{ user_id: bo.id, amount: eur(3334) }, { user_id: chi.id, amount: eur(2000) }] };
    const { container } = render(<SummaryLine message={say(ana, data)} meId={bo.id} card={settled()} />);
    expect(container.textContent).toBe('Ramen night: €53.34 went to AnaYou €33.34Chi €20.00');
  });

  it('says why nobody paid', () => {
    const { container } = render(<SummaryLine message={say(ana, { state: 'expired', outcome: 'too_few', total: eur(0), paid: [] })} meId={bo.id} card={settled()} />);
    expect(container.textContent).toContain('Too few accepted. Nobody pays');
  });
});

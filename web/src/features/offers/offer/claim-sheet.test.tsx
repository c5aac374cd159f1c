import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { meQuery, type Me } from '../../../api';
import { outbox, Outbox } from '../../../api/outbox';
import { memoryShelf } from '../../../api/outbox-shelf';
import { startI18n } from '../../../i18n';
import { ana, bo, fromAna, held, settings, shown } from '../coffee';
import { fakeServer, type Heard } from '../fake-server';
import type { Settings, Shown } from '../wire';
import { ClaimSheet } from './claim-sheet';

vi.setConfig({ testTimeout: 20_000 });

let client: QueryClient;
beforeAll(() => startI18n('en'));
beforeEach(() => {
  client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } });
  client.setQueryData(meQuery.queryKey, bo as unknown as Me);
});
afterEach(() => {
  vi.unstubAllGlobals();
  outbox.set(null);
});

type Said = ReturnType<Parameters<typeof fakeServer>[0]>;

/** Opens the sheet before a server that shows this offer and these settings (null: it does not say). */
async function open(offer: Shown, mine: Settings | null, claim: () => Said = () => ({ status: 201, body: held() }), share?: { id: string; from: typeof ana }) {
  const claimed = vi.fn();
  const heard = fakeServer((one): Said => {
    if (one.path.endsWith('/claim')) return claim();
    if (one.path.endsWith('/offer-settings')) return mine ? { body: mine } : { status: 500, body: { code: 'internal', status: 500 } };
    return { body: offer };
  });
  render(
    <QueryClientProvider client={client}>
      <ClaimSheet offerId={offer.id} onClose={() => undefined} onClaimed={claimed} {...(share ? { share } : {})} />
    </QueryClientProvider>,
  );
  const go = await screen.findByRole('button', { name: 'Claim' });
  return { heard, claimed, go };
}

const wishes = (heard: Heard[]) => heard.filter((one) => one.path.endsWith('/claim')).map((one) => one.body);
const question = (name: RegExp) => screen.queryByRole('switch', { name }) as HTMLInputElement | null;

describe('what is asked before a claim', () => {
  it('is sent as no to everything where nothing was switched on', async () => {
    const { heard, go, claimed } = await open(fromAna(), settings());
    await userEvent.click(go);
    await waitFor(() => expect(claimed).toHaveBeenCalledOnce());
    expect(wishes(heard)).toEqual([{ recommend: false, named: false }]);
  });

  it('shows what friends will see, from the reader', async () => {
    await open(fromAna(), settings());
    const view = within(screen.getByRole('region', { name: 'What friends will see' }));
    expect(view.getByText('Bo passed it on')).toBeTruthy();
    expect(view.getByText('A coffee on the house')).toBeTruthy();
    expect(view.getByText('You get €0.50 when you use it.')).toBeTruthy();
  });

  it('says yes to friends only once it is switched on', async () => {
    const { heard, go } = await open(fromAna(), settings());
    const ask = question(/Let friends see it/u);
    expect(ask?.checked).toBe(false);
    if (ask) await userEvent.click(ask);
    await userEvent.click(go);
    expect(wishes(heard)).toEqual([{ recommend: true, named: false }]);
  });

  it('stands as the reader has decided for all offers, and can be switched off', async () => {
    const { heard, go } = await open(fromAna(), settings({ recommend: true, named: true }));
    const ask = question(/Let friends see it/u);
    expect([ask?.checked, question(/Let Ana know/u)?.checked]).toEqual([true, true]);
    if (ask) await userEvent.click(ask);
    await userEvent.click(go);
    expect(wishes(heard)).toEqual([{ recommend: false, named: true }]);
  });

  it('is no where the settings could not be read', async () => {
    const { heard, go } = await open(fromAna(), null);
    await userEvent.click(go);
    expect(wishes(heard)).toEqual([{ recommend: false, named: false }]);
  });

  it('asks nothing that cannot happen', async () => {
    const { heard, go } = await open(shown({ recommends: false }), settings({ recommend: true, named: true }));
    expect(screen.queryAllByRole('switch')).toEqual([]);
    expect(screen.getByText('Nobody is told that you claim it.')).toBeTruthy();
    await userEvent.click(go);
    expect(wishes(heard)).toEqual([{ recommend: false, named: false }]);
  });

  it('asks about the card in the conversation by way of which one claims', async () => {
    const { heard, go } = await open(shown(), settings({ recommend: true, named: true }), undefined, { id: 'shr_1', from: ana });
    const card = question(/Show my name on the card/u);
    expect(card?.checked).toBe(false);
    expect(question(/Let Ana know/u)?.checked).toBe(true);
    if (card) await userEvent.click(card);
    await userEvent.click(go);
    expect(wishes(heard)).toEqual([{ recommend: true, named: true, share_id: 'shr_1', show_on_card: true }]);
  });
});

describe('a claim', () => {
  it('happens once however often one taps', async () => {
    const { heard, go } = await open(fromAna(), settings());
    await userEvent.dblClick(go);
    expect(wishes(heard)).toHaveLength(1);
  });

  it('that comes too late says so', async () => {
    const { go, claimed } = await open(fromAna(), settings(), () => ({ status: 409, body: { code: 'offer_gone', status: 409, detail: 'There are none left.' } }));
    await userEvent.click(go);
    expect((await screen.findByRole('alert')).textContent).toBe('The last one has just gone. Nothing was claimed.');
    expect(claimed).not.toHaveBeenCalled();
  });

  it('waits in the outbox without a connection, with the key it had and what was answered', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const box = new Outbox(bo.id, { shelf: memoryShelf(), fetch: () => Promise.reject(new Error('offline')), online: () => false, alone: (work) => work(), pause: () => Promise.resolve(), now: () => Date.now() });
    outbox.set(box);
    const { heard, go, claimed } = await open(fromAna(), settings(), () => new Error('gone'));
    await userEvent.click(go);
    expect(await screen.findByText(/Waiting for the connection/u)).toBeTruthy();
    const [parcel] = box.parcels.get();
    expect(parcel).toMatchObject({ lane: 'offer:off_coffee', kind: 'claim-offer', method: 'POST', path: '/api/v1/offers/off_coffee/claim', body: { recommend: false, named: false } });
    expect(parcel?.key).toBe(heard.find((one) => one.path.endsWith('/claim'))?.key);
    expect(claimed).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });
});

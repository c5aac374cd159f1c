import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startI18n } from '../../../i18n';
import { ana, bo, chi, dee, eli, offered, shareCard, shown } from '../coffee';
import { fakeServer } from '../fake-server';
import { shareQuery, takeShare } from '../shares';
import type { ShareCard, Shown } from '../wire';
import { ShareCardView } from './share-card';

let client: QueryClient;
beforeAll(() => startI18n('en'));
beforeEach(() => {
  client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } });
});
afterEach(() => vi.unstubAllGlobals());

function show(card: ShareCard, meId: string, mine: Partial<Shown> = {}) {
  fakeServer(() => ({ body: shown(mine) }));
  render(
    <QueryClientProvider client={client}>
      <ShareCardView card={card} meId={meId} note="Try this one!" onClaimed={() => undefined} />
    </QueryClientProvider>,
  );
}

describe('a shared offer in a conversation', () => {
  it('says who shares it, with which words, and what it brings', () => {
    show(shareCard(), bo.id);
    for (const words of ['Ana shares an offer', 'Try this one!', 'Free, otherwise €3.20', 'You get €0.50 when you use it.', 'Some left']) expect(screen.getByText(words)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Claim' })).toBeTruthy();
    expect(screen.queryByText(/Claimed by/u)).toBeNull();
  });

  it('names those who want it to be seen, and counts the rest of them', () => {
    show(shareCard({ claimed_by: [bo, chi, dee, eli] }), bo.id);
    expect(screen.getByText('Claimed by you, Chi, Dee, and 1 more')).toBeTruthy();
  });

  it('opens what the reader has of it', async () => {
    show(shareCard(), bo.id, { voucher_id: 'v_mine', can_claim: false });
    expect((await screen.findByRole('link', { name: 'Open my voucher' })).getAttribute('href')).toBe('/offers/v/v_mine');
  });

  it('says when there is nothing to claim any more', () => {
    show(shareCard({ from: ana, offer: offered({ standing: 'gone', left: 'none' }) }), ana.id);
    expect(screen.getByText('You share an offer')).toBeTruthy();
    expect(screen.getByText('All of them are gone.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Claim' })).toBeNull();
  });

  it('has a query that newer events go through', () => {
    act(() => takeShare(client, shareCard({ version: 3 })));
    expect(client.getQueryData(shareQuery(client, 'shr_1').queryKey)).toMatchObject({ version: 3 });
  });
});

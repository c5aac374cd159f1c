import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bo, chi, shareCard } from './coffee';
import { fakeServer } from './fake-server';
import { shareQuery, takeShare } from './shares';
import type { ShareCard } from './wire';

let client: QueryClient;
beforeEach(() => {
  client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
});
afterEach(() => vi.unstubAllGlobals());

const known = () => client.getQueryData<ShareCard>(['share', 'shr_1']);

describe('a live card', () => {
  it('is replaced by a later state and never by an earlier one', () => {
    takeShare(client, shareCard({ version: 2, claimed_by: [bo] }));
    takeShare(client, shareCard({ version: 1 }));
    expect(known()?.claimed_by).toEqual([bo]);
    takeShare(client, shareCard({ version: 3, claimed_by: [bo, chi] }));
    expect(known()?.version).toBe(3);
  });

  it('is not undone by an answer that left before the event', async () => {
    fakeServer(() => {
      takeShare(client, shareCard({ version: 4, claimed_by: [bo] }));
      return { body: shareCard({ version: 3 }) };
    });
    const shown = await client.fetchQuery(shareQuery(client, 'shr_1'));
    expect(shown.version).toBe(4);
    expect(known()?.claimed_by).toEqual([bo]);
  });
});

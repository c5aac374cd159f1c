import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api, body, keyed } from '../../api';
import { useKept, type Kept } from './kept';
import { takeShare } from './shares';
import { takeVoucher } from './stale';
import type { ClaimWish, Held, Shared, ShareWish } from './wire';

const segment = encodeURIComponent;

/** What the outbox calls them, for whoever hears that they arrived. */
export const claimKind = 'claim-offer';
export const shareKind = 'share-voucher';

export const claimLane = (offerId: string) => `offer:${offerId}`;
export const shareLane = (voucherId: string) => `voucher:${voucherId}`;

/** Claims an offer. */
export function useClaim(offerId: string): Kept<ClaimWish, Held> {
  const client = useQueryClient();
  const send = useCallback(
    async (wish: ClaimWish, key: string) => {
      const held = await body(api.POST('/api/v1/offers/{id}/claim', { params: { path: { id: offerId } }, headers: keyed(key), body: wish }));
      takeVoucher(client, held);
      return held;
    },
    [client, offerId],
  );
  const parcel = useCallback((wish: ClaimWish) => ({ kind: claimKind, method: 'POST' as const, path: `/api/v1/offers/${segment(offerId)}/claim`, body: wish }), [offerId]);
  return useKept(claimLane(offerId), send, parcel);
}

/** Shares a voucher's offer with friends, or into a conversation. */
export function useShare(voucherId: string): Kept<ShareWish, Shared> {
  const client = useQueryClient();
  const send = useCallback(
    async (wish: ShareWish, key: string) => {
      const shared = await body(api.POST('/api/v1/vouchers/{id}/shares', { params: { path: { id: voucherId } }, headers: keyed(key), body: wish }));
      takeVoucher(client, shared.voucher);
      if (shared.card) takeShare(client, shared.card);
      return shared;
    },
    [client, voucherId],
  );
  const parcel = useCallback((wish: ShareWish) => ({ kind: shareKind, method: 'POST' as const, path: `/api/v1/vouchers/${segment(voucherId)}/shares`, body: wish }), [voucherId]);
  return useKept(shareLane(voucherId), send, parcel);
}

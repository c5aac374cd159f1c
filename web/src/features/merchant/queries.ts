import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, body, type components } from '../../api';

type Schemas = components['schemas'];
export type Merchant = Schemas['Merchant'];
export type Campaign = Schemas['Campaign'];
export type CampaignDraft = Schemas['CampaignDraft'];
export type Template = Schemas['Template'];
export type Terms = Schemas['OfferTerms'];
export type Budget = Schemas['Budget'];
export type Figures = Schemas['Figures'];
export type DayFigures = Schemas['Day'];
export type Redemption = Schemas['Redemption'];
export type Redeemed = Schemas['Redeemed'];
export type Outcome = Schemas['Outcome'];
export type RewardExplanation = Schemas['RewardExplanation'];
export type VoucherCheck = Schemas['VoucherCheck'];
export type Purchase = Schemas['Purchase'];
export type Shown = Schemas['Shown'];
export type Staff = Schemas['Staff'];
export type Key = Schemas['Key'];
export type Entry = Schemas['Entry'];
export type Checked = Schemas['Checked'];
export type ExpressionProblem = Schemas['ExpressionProblem'];
export type Fact = Schemas['Fact'];
export type Kind = Campaign['draft']['kind'];
export type Role = Staff['role'];

/** What a "merchant" event makes stale stands under one key for each merchant. */
export const merchantKey = (id: string) => ['merchant', id] as const;

const page = (cursor: string, limit = 30) => ({ limit, ...(cursor ? { cursor } : {}) });
const next = (last: { next_cursor?: string }) => last.next_cursor;

export const merchantsQuery = queryOptions({
  queryKey: ['merchants'],
  queryFn: async () => (await body(api.GET('/api/v1/merchants'))).items,
});

/** Who has applied; for administrators. */
export const applicationsQuery = queryOptions({
  queryKey: ['merchants', 'applied'],
  queryFn: async () => (await body(api.GET('/api/v1/merchants', { params: { query: { state: 'applied' } } }))).items,
});

export const merchantQuery = (id: string) =>
  queryOptions({
    queryKey: [...merchantKey(id), 'self'],
    queryFn: () => body(api.GET('/api/v1/merchants/{merchant_id}', { params: { path: { merchant_id: id } } })),
  });

export const campaignsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: [...merchantKey(id), 'offers'],
    initialPageParam: '',
    queryFn: ({ pageParam }) => body(api.GET('/api/v1/merchants/{merchant_id}/offers', { params: { path: { merchant_id: id }, query: page(pageParam) } })),
    getNextPageParam: next,
  });

const offerPath = (id: string, offerId: string) => ({ path: { merchant_id: id, offer_id: offerId } });

export const campaignQuery = (id: string, offerId: string) =>
  queryOptions({
    queryKey: [...merchantKey(id), 'offer', offerId],
    queryFn: () => body(api.GET('/api/v1/merchants/{merchant_id}/offers/{offer_id}', { params: offerPath(id, offerId) })),
  });

export const figuresQuery = (id: string, offerId: string) =>
  queryOptions({
    queryKey: [...merchantKey(id), 'figures', offerId],
    queryFn: () => body(api.GET('/api/v1/merchants/{merchant_id}/offers/{offer_id}/figures', { params: offerPath(id, offerId) })),
  });

/** An offer's redemptions with what each gave as reward. */
export const redeemedQuery = (id: string, offerId: string) =>
  infiniteQueryOptions({
    queryKey: [...merchantKey(id), 'redeemed', offerId],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      body(api.GET('/api/v1/merchants/{merchant_id}/offers/{offer_id}/redemptions', { params: { ...offerPath(id, offerId), query: page(pageParam) } })),
    getNextPageParam: next,
  });

/** The latest redemptions at the counter, of all offers. */
export const latestQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: [...merchantKey(id), 'till'],
    initialPageParam: '',
    queryFn: ({ pageParam }) => body(api.GET('/api/v1/merchants/{merchant_id}/till/redemptions', { params: { path: { merchant_id: id }, query: page(pageParam, 15) } })),
    getNextPageParam: next,
  });

export const outcomeQuery = (id: string, rewardId: string) =>
  queryOptions({
    queryKey: [...merchantKey(id), 'why', rewardId],
    queryFn: () => body(api.GET('/api/v1/merchants/{merchant_id}/rewards/{reward_id}/why', { params: { path: { merchant_id: id, reward_id: rewardId } } })),
  });

export const accountQuery = (id: string) =>
  queryOptions({
    queryKey: [...merchantKey(id), 'account'],
    queryFn: () => body(api.GET('/api/v1/merchants/{merchant_id}/account', { params: { path: { merchant_id: id } } })),
  });

export const statementQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: [...merchantKey(id), 'statement'],
    initialPageParam: '',
    queryFn: ({ pageParam }) => body(api.GET('/api/v1/merchants/{merchant_id}/statement', { params: { path: { merchant_id: id }, query: page(pageParam, 40) } })),
    getNextPageParam: next,
  });

/** What the person at the screen has in their own wallet. */
export const walletQuery = queryOptions({ queryKey: ['wallet'], queryFn: () => body(api.GET('/api/v1/wallet')) });

export const staffQuery = (id: string) =>
  queryOptions({
    queryKey: [...merchantKey(id), 'staff'],
    queryFn: async () => (await body(api.GET('/api/v1/merchants/{merchant_id}/staff', { params: { path: { merchant_id: id } } }))).items,
  });

export const keysQuery = (id: string) =>
  queryOptions({
    queryKey: [...merchantKey(id), 'keys'],
    queryFn: async () => (await body(api.GET('/api/v1/merchants/{merchant_id}/keys', { params: { path: { merchant_id: id } } }))).items,
  });

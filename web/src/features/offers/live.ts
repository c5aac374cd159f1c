import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { onEvent, onGap, outbox, useStore } from '../../api';
import { useLocale, useTranslation } from '../../i18n';
import { paths } from '../../routes';
import { toast } from '../../ui';
import { claimKind, shareKind } from './deeds';
import { offersKey, passedQuery } from './queries';
import { newsOf } from './reward-words';
import { takeShare } from './shares';
import { staleOffers, staleRewards, takeVoucher } from './stale';
import type { Held, Reward, Shared, ShareCard, User } from './wire';

interface PassEvent {
  push: boolean;
  from: User;
  title: string;
  pass_id: string;
}

/** Keeps offers, vouchers and rewards true while somebody is signed in, and tells what is news. Once, in the shell. */
export function useOffersLive(): void {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { t } = useTranslation('offers');
  const locale = useLocale();
  const box = useStore(outbox);

  useEffect(() => {
    const stops = [
      onEvent<PassEvent>('pass', ({ push, from, title }) => {
        void client.invalidateQueries({ queryKey: offersKey });
        if (push) toast(t('news.passed', { name: from.name, offer: title }), { label: t('news.see'), run: () => void navigate({ href: paths.passedOffers() }) });
      }),
      onEvent<{ voucher_id: string }>('voucher', ({ voucher_id }) => staleOffers(client, voucher_id)),
      onEvent<Reward>('reward', (reward) => {
        staleRewards(client);
        const news = newsOf(reward, t, locale);
        if (news) toast(news, { label: t('news.look'), run: () => void navigate({ href: paths.reward(reward.id) }) });
      }),
      onEvent('offer_settings', () => {
        void client.invalidateQueries({ queryKey: ['offer-settings'] });
        void client.invalidateQueries({ queryKey: passedQuery.queryKey });
      }),
      onEvent<ShareCard>('share', (card) => takeShare(client, card)),
      onEvent('friends', () => void client.invalidateQueries({ queryKey: passedQuery.queryKey })),
      onGap((channel) => (channel === null ? undefined : void client.invalidateQueries({ queryKey: ['share'] }))),
      box?.onDelivered((parcel, answer) => {
        if (!answer) return;
        if (parcel.kind === claimKind) {
          const held = answer as Held;
          takeVoucher(client, held);
          toast(t('claim.arrived', { offer: held.offer.title }), { label: t('claim.open_short'), run: () => void navigate({ href: paths.voucher(held.id) }) });
        }
        if (parcel.kind === shareKind) {
          const { voucher, card } = answer as Shared;
          takeVoucher(client, voucher);
          if (card) takeShare(client, card);
        }
      }),
    ];
    return () => stops.forEach((stop) => stop?.());
  }, [client, navigate, t, locale, box]);
}

/** How many offers from friends wait unseen. */
export function useWaitingPasses(): number {
  const { data } = useInfiniteQuery(passedQuery);
  return data?.pages.reduce((sum, page) => sum + page.items.filter((one) => one.state === 'waiting').length, 0) ?? 0;
}

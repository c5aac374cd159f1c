import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { meQuery, type Me } from '../src/api';
import { OfferCard } from '../src/features/offers';
import { ana, bo, chi, dee, eli, eur, fromAna, held, reward, shareCard, shown, used } from '../src/features/offers/coffee';
import { ClaimSheet } from '../src/features/offers/offer/claim-sheet';
import { Discover, FromFriends, OfferPage, RewardPage, Rewards, SettingsPage, VoucherPage, Vouchers } from '../src/features/offers/pages';
import { RewardWhySheet } from '../src/features/offers/reward/why-sheet';
import { WhySheet } from '../src/features/offers/shelf/why-sheet';
import { ShareCardView } from '../src/features/offers/talk/share-card';
import { ShareHereSheet } from '../src/features/offers/talk/share-here-sheet';
import { LetSeeSheet } from '../src/features/offers/voucher/let-see-sheet';
import { ShareSheet } from '../src/features/offers/voucher/share-sheet';
import { VoucherView } from '../src/features/offers/voucher/voucher-page';
import { Button } from '../src/ui';
import { cinema, standIn } from './offers-server';
import { Section } from './section';

standIn();

const client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } });
client.setQueryData(meQuery.queryKey, { ...bo, locale: '', discoverable: true } as unknown as Me);

const ignore = () => undefined;

function LiveVoucher() {
  const [count, setCount] = useState(0);
  const [now] = useState(() => new Date().toISOString());
  const uses = Array.from({ length: count }, (_, at) => used(`rdm_${at}`, { at: now })).toReversed();
  return (
    <>
      <VoucherView held={held({ used: uses, uses_left: 3 - count, state: count < 3 ? 'active' : 'used' })} />
      <Button tone="quiet" onPress={() => setCount(Math.min(3, count + 1))}>
        Use it
      </Button>
    </>
  );
}

/** Cards and faces beside each other. */
function Pieces() {
  return (
    <>
      <Section title="on the shelf">
        <OfferCard offer={fromAna()} href="#there" fresh />
        <OfferCard offer={cinema} href="#there" />
      </Section>
      <Section title="in a conversation">
        <ShareCardView card={shareCard({ claimed_by: [bo, chi] })} meId={eli.id} note="Try this one!" onClaimed={ignore} />
        <ShareCardView card={shareCard({ id: 'shr_2', from: bo, claimed_by: [ana, chi, dee, eli, bo], offer: shown({ id: 'off_gone', standing: 'gone', left: 'none' }) })} meId={bo.id} note="" onClaimed={ignore} />
      </Section>
      <Section title="a voucher that is used while one looks">
        <LiveVoucher />
      </Section>
      <Section title="amounts">
        <OfferCard offer={shown({ kind: 'amount_off', terms: { value: eur(1250), min_spend: eur(10000) }, title: 'Twelve fifty off', standing: 'paused' })} />
      </Section>
    </>
  );
}

const pages: Record<string, () => ReactNode> = {
  discover: () => <Discover />,
  friends: () => <FromFriends />,
  vouchers: () => <Vouchers />,
  rewards: () => <Rewards />,
  settings: () => <SettingsPage />,
  offer: () => <OfferPage offerId="off_coffee" />,
  cinema: () => <OfferPage offerId="off_cinema" />,
  gone: () => <OfferPage offerId="off_gone" />,
  voucher: () => <VoucherPage voucherId="v_coffee" />,
  'gift-card': () => <VoucherPage voucherId="v_card" />,
  used: () => <VoucherPage voucherId="v_used" />,
  expired: () => <VoucherPage voucherId="v_over" />,
  reward: () => <RewardPage rewardId="rwd_1" />,
  pending: () => <RewardPage rewardId="rwd_2" />,
  reversed: () => <RewardPage rewardId="rwd_4" />,
  claim: () => <ClaimSheet offerId="off_coffee" share={{ id: 'shr_1', from: ana }} onClose={ignore} onClaimed={ignore} />,
  share: () => <ShareSheet held={held()} onClose={ignore} />,
  'share-here': () => <ShareHereSheet conversationId="c_climbers" onClose={ignore} />,
  'let-see': () => <LetSeeSheet held={held()} onClose={ignore} />,
  why: () => <WhySheet passId="ps_1" offer="A coffee on the house" onClose={ignore} />,
  'why-reward': () => <RewardWhySheet reward={reward()} onClose={ignore} />,
};

function page(draw: () => ReactNode): ReactNode {
  return (
    <main className="h-dvh overflow-y-auto bg-paper">
      <div className="mx-auto flex min-h-full max-w-2xl flex-col bg-sheet">{draw()}</div>
    </main>
  );
}

function All() {
  return (
    <main className="mx-auto grid max-w-6xl items-start gap-6 p-4 md:grid-cols-2 xl:grid-cols-3">
      <h1 className="text-title font-bold md:col-span-2 xl:col-span-3">Offers</h1>
      <Pieces />
    </main>
  );
}

// Pages move about, and for that they need a router around them.
function routerAround(draw: (() => ReactNode) | undefined) {
  const root = createRootRoute({ component: draw ? () => page(draw) : All });
  return createRouter({ routeTree: root, history: createMemoryHistory() });
}

/** `?offers` draws the pieces, `?offers=voucher` one page, filled by a stand-in for the server; `&empty` without anything. */
export function Offers({ page }: { page: string }) {
  const [router] = useState(() => routerAround(pages[page]));
  return (
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}

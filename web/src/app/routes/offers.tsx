import { createRoute, lazyRouteComponent, useParams, type AnyRoute } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { patterns } from '../../routes';

const pages = () => import('../../features/offers/pages');

const OfferPage = lazy(() => pages().then((room) => ({ default: room.OfferPage })));
const VoucherPage = lazy(() => pages().then((room) => ({ default: room.VoucherPage })));
const RewardPage = lazy(() => pages().then((room) => ({ default: room.RewardPage })));

// Each begins anew when the address names another.
function AnOffer() {
  const { offerId = '' } = useParams({ strict: false });
  return (
    <Suspense fallback={null}>
      <OfferPage key={offerId} offerId={offerId} />
    </Suspense>
  );
}

function AVoucher() {
  const { voucherId = '' } = useParams({ strict: false });
  return (
    <Suspense fallback={null}>
      <VoucherPage key={voucherId} voucherId={voucherId} />
    </Suspense>
  );
}

function AReward() {
  const { rewardId = '' } = useParams({ strict: false });
  return (
    <Suspense fallback={null}>
      <RewardPage key={rewardId} rewardId={rewardId} />
    </Suspense>
  );
}

/** The offers page with its shelves, and what leads on from them. */
export function offerRoutes(parent: AnyRoute): AnyRoute[] {
  const at = { getParentRoute: () => parent };
  return [
    createRoute({ ...at, path: patterns.offers, component: lazyRouteComponent(pages, 'Discover') }),
    createRoute({ ...at, path: patterns.passedOffers, component: lazyRouteComponent(pages, 'FromFriends') }),
    createRoute({ ...at, path: patterns.vouchers, component: lazyRouteComponent(pages, 'Vouchers') }),
    createRoute({ ...at, path: patterns.rewards, component: lazyRouteComponent(pages, 'Rewards') }),
    createRoute({ ...at, path: patterns.offerSettings, component: lazyRouteComponent(pages, 'SettingsPage') }),
    createRoute({ ...at, path: patterns.offer, component: AnOffer }),
    createRoute({ ...at, path: patterns.voucher, component: AVoucher }),
    createRoute({ ...at, path: patterns.reward, component: AReward }),
  ];
}

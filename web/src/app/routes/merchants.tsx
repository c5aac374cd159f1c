import { createRoute, lazyRouteComponent, useParams, useSearch, type AnyRoute } from '@tanstack/react-router';
import { lazy, Suspense, type ComponentProps, type ComponentType } from 'react';
import { learnMerchant } from '../../i18n';
import { patterns } from '../../routes';

const merchant = async () => {
  const [room] = await Promise.all([import('../../features/merchant'), learnMerchant()]);
  return room;
};

const Home = lazy(() => merchant().then((room) => ({ default: room.Home })));
const Counter = lazy(() => merchant().then((room) => ({ default: room.Counter })));
const Offers = lazy(() => merchant().then((room) => ({ default: room.Offers })));
const NewOffer = lazy(() => merchant().then((room) => ({ default: room.NewOffer })));
const OfferPage = lazy(() => merchant().then((room) => ({ default: room.OfferPage })));
const EditOffer = lazy(() => merchant().then((room) => ({ default: room.EditOffer })));
const Money = lazy(() => merchant().then((room) => ({ default: room.Money })));
const StaffPage = lazy(() => merchant().then((room) => ({ default: room.StaffPage })));
// How users see an offer is known to another feature; here the two meet.
const Card = lazy(() => import('../../features/offers').then((room) => ({ default: room.OfferCard })));

/** Waits by itself: the form around it must not go away, and the focus with it, until the card has come. */
function Preview({ offer }: ComponentProps<typeof Card>) {
  return (
    <Suspense fallback={<div aria-busy="true" className="h-80" />}>
      <Card offer={offer} />
    </Suspense>
  );
}

/** A page of one merchant: begun anew when the address names another. */
function page(Page: ComponentType<{ merchantId: string }>) {
  return function MerchantPage() {
    const { merchantId = '' } = useParams({ strict: false });
    return (
      <Suspense fallback={null}>
        <Page key={merchantId} merchantId={merchantId} />
      </Suspense>
    );
  };
}

function AtTheCounter({ merchantId }: { merchantId: string }) {
  const { scan } = useSearch({ strict: false }) as { scan?: unknown };
  return <Counter merchantId={merchantId} scan={Number(scan) === 1} />;
}

function ANewOffer({ merchantId }: { merchantId: string }) {
  const { copy } = useSearch({ strict: false }) as { copy?: unknown };
  const from = typeof copy === 'string' && copy ? copy : null;
  return <NewOffer key={from} merchantId={merchantId} copy={from} preview={Preview} />;
}

function AnOffer({ merchantId }: { merchantId: string }) {
  const { offerId = '' } = useParams({ strict: false });
  return <OfferPage key={offerId} merchantId={merchantId} offerId={offerId} />;
}

function ADraft({ merchantId }: { merchantId: string }) {
  const { offerId = '' } = useParams({ strict: false });
  return <EditOffer key={offerId} merchantId={merchantId} offerId={offerId} preview={Preview} />;
}

/** The merchant console: the counter, and what stands behind it. */
export function merchantRoutes(parent: AnyRoute): AnyRoute[] {
  const at = { getParentRoute: () => parent };
  return [
    createRoute({ ...at, path: patterns.merchants, component: lazyRouteComponent(merchant, 'Merchants') }),
    createRoute({ ...at, path: patterns.merchant, component: page(Home) }),
    createRoute({ ...at, path: patterns.counter, component: page(AtTheCounter) }),
    createRoute({ ...at, path: patterns.merchantOffers, component: page(Offers) }),
    createRoute({ ...at, path: patterns.newOffer, component: page(ANewOffer) }),
    createRoute({ ...at, path: patterns.merchantOffer, component: page(AnOffer) }),
    createRoute({ ...at, path: patterns.editOffer, component: page(ADraft) }),
    createRoute({ ...at, path: patterns.merchantMoney, component: page(Money) }),
    createRoute({ ...at, path: patterns.merchantStaff, component: page(StaffPage) }),
  ];
}

import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useOutbox } from '../../../api';
import { useLocale, useTranslation } from '../../../i18n';
import { paths } from '../../../routes';
import { Avatar, Button, LinkButton, PageHeader } from '../../../ui';
import { FromLine, OfferChips } from '../card/offer-card';
import { OfferPicture } from '../card/picture';
import { dateWords } from '../card/when';
import { claimLane } from '../deeds';
import { offerQuery } from '../queries';
import { Unread } from '../shelf/more';
import { WhySheet } from '../shelf/why-sheet';
import { faceOf, type Shown } from '../wire';
import { worthOf } from '../worth';
import { ClaimSheet } from './claim-sheet';
import { Gains } from './gains';
import { TermsList } from './terms-list';

/** Why it cannot be claimed, as a sentence. */
function useObstacle(): (offer: Shown) => string {
  const { t } = useTranslation('offers');
  const locale = useLocale();
  return (offer) => {
    if (offer.standing === 'not_yet' && offer.window.opens_at) return t('obstacle.opens', { date: dateWords(offer.window.opens_at, locale) });
    if (offer.standing === 'open') return offer.voucher_id ? t('obstacle.have') : t('obstacle.not_you');
    return t(`obstacle.${offer.standing}`);
  };
}

function Actions({ offer, onClaim }: { offer: Shown; onClaim: () => void }) {
  const { t } = useTranslation('offers');
  const obstacle = useObstacle();
  const waiting = useOutbox(claimLane(offer.id)).some((parcel) => parcel.state !== 'failed');
  return (
    <div className="sticky bottom-0 z-10 flex flex-col gap-2 border-t border-line bg-sheet px-4 py-3">
      {waiting ? <p className="text-center text-fine font-semibold text-band">{t('claim.waiting')}</p> : null}
      {offer.voucher_id ? (
        <LinkButton href={paths.voucher(offer.voucher_id)} wide>
          {t('claim.open')}
        </LinkButton>
      ) : null}
      {offer.can_claim && !waiting ? (
        <Button wide tone={offer.voucher_id ? 'quiet' : 'primary'} onPress={onClaim}>
          {offer.voucher_id ? t('claim.another') : t('claim.do')}
        </Button>
      ) : null}
      {offer.can_claim || offer.voucher_id ? null : <p className="py-2 text-center text-note text-pretty text-soft">{obstacle(offer)}</p>}
    </div>
  );
}

function Opened({ offer }: { offer: Shown }) {
  const { t } = useTranslation('offers');
  const locale = useLocale();
  const navigate = useNavigate();
  const [claiming, setClaiming] = useState(false);
  const [asking, setAsking] = useState(false);
  const pass = offer.from;
  return (
    <>
      <OfferPicture offer={offer} size="tall" />
      <div className="flex flex-1 flex-col gap-4 px-4 pt-4 pb-6">
        <div className="flex items-start gap-3">
          <Avatar face={faceOf(offer.merchant)} size="large" />
          <div className="min-w-0 flex-1">
            <h2 className="text-title leading-snug font-bold text-balance">{offer.title}</h2>
            <p className="text-note text-soft">{offer.merchant.name}</p>
          </div>
        </div>
        <p className="figures text-lead font-semibold text-pretty text-felt">{worthOf(offer, t, locale)}</p>
        <p className="flex flex-wrap gap-1.5">
          <OfferChips offer={offer} />
        </p>
        {pass ? (
          <div className="flex items-center gap-2 border-y border-line py-1">
            <div className="min-w-0 flex-1">
              <FromLine from={pass.from} />
            </div>
            <Button tone="link" onPress={() => setAsking(true)}>
              {t('why_short')}
            </Button>
          </div>
        ) : null}
        {offer.description ? <p className="text-pretty whitespace-pre-line">{offer.description}</p> : null}
        <Gains offer={offer} />
        <TermsList offer={offer} />
        {offer.merchant.about ? <p className="border-t border-line pt-3 text-fine text-pretty text-soft">{offer.merchant.about}</p> : null}
      </div>
      <Actions offer={offer} onClaim={() => setClaiming(true)} />
      {claiming ? (
        <ClaimSheet
          offerId={offer.id}
          onClose={() => setClaiming(false)}
          onClaimed={(held) => {
            setClaiming(false);
            void navigate({ href: paths.voucher(held.id) });
          }}
        />
      ) : null}
      {asking && pass ? <WhySheet passId={pass.id} offer={offer.title} onClose={() => setAsking(false)} /> : null}
    </>
  );
}

/** One offer, whole: what it is worth, its terms, who passed it on, and the one step to take. */
export function OfferPage({ offerId }: { offerId: string }) {
  const { t } = useTranslation('offers');
  const { data, error, refetch } = useQuery(offerQuery(offerId));
  return (
    <div className="flex flex-1 flex-col">
      <PageHeader title={t('offer.title')} note={data?.merchant.name} back={data?.from ? paths.passedOffers() : paths.offers()} />
      {data ? <Opened offer={data} /> : error ? <Unread error={error} onAgain={() => void refetch()} /> : <div aria-busy="true" className="h-96" />}
    </div>
  );
}

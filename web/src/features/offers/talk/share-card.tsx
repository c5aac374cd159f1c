import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useOutbox } from '../../../api';
import { useLocale, useTranslation } from '../../../i18n';
import { paths } from '../../../routes';
import { Avatar, AvatarStack, Button, LinkButton } from '../../../ui';
import { OfferFace } from '../card/offer-card';
import { claimLane } from '../deeds';
import { prospectWords } from '../prospect';
import { offerQuery } from '../queries';
import { faceOf, type Held, type ShareCard } from '../wire';

// What claiming needs comes when somebody wants to.
const ClaimSheet = lazy(() => import('../offer/claim-sheet').then((file) => ({ default: file.ClaimSheet })));

/** Who claimed it by way of this card and wants that to be seen. */
function ClaimedBy({ card, meId }: { card: ShareCard; meId: string }) {
  const { t } = useTranslation('offers');
  const locale = useLocale();
  const { claimed_by: people } = card;
  if (people.length === 0) return null;
  const most = 3;
  const names = people.slice(0, most).map((user) => (user.id === meId ? t('you') : user.name));
  const rest = people.length - names.length;
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(rest > 0 ? [...names, t('more_people', { count: rest })] : names);
  return (
    <div className="flex items-center gap-2 text-note">
      <AvatarStack faces={people.map(faceOf)} size="small" />
      <span className="min-w-0 flex-1">{t('card.claimed_by', { names: list })}</span>
    </div>
  );
}

interface ActionProps {
  card: ShareCard;
  onClaimed: (held: Held) => void;
}

/** The one step from here: claim it, or open what I have of it. */
function Action({ card, onClaimed }: ActionProps) {
  const { t } = useTranslation('offers');
  const { offer } = card;
  const [claiming, setClaiming] = useState(false);
  // What it is to me only the offer's own answer tells: the card is the same for everybody.
  const { data: mine } = useQuery(offerQuery(offer.id));
  const waiting = useOutbox(claimLane(offer.id)).some((parcel) => parcel.state !== 'failed');
  const can = mine ? mine.can_claim : offer.standing === 'open';
  const have = mine?.voucher_id;
  return (
    <div className="relative z-10 flex min-h-12 flex-col justify-center gap-2">
      {have ? (
        <LinkButton href={paths.voucher(have)} tone="quiet" wide>
          {t('claim.open')}
        </LinkButton>
      ) : waiting ? (
        <p className="text-center text-note font-semibold text-band">{t('claim.waiting')}</p>
      ) : can ? (
        <Button wide onPress={() => setClaiming(true)}>
          {t('claim.do')}
        </Button>
      ) : (
        <p className="text-center text-note text-pretty text-soft">{offer.standing === 'open' ? t('obstacle.not_you') : t(`obstacle.${offer.standing}`)}</p>
      )}
      <Suspense>
        {claiming ? (
          <ClaimSheet
            offerId={offer.id}
            share={{ id: card.id, from: card.from }}
            onClose={() => setClaiming(false)}
            onClaimed={(held) => {
              setClaiming(false);
              onClaimed(held);
            }}
          />
        ) : null}
      </Suspense>
    </div>
  );
}

/** An offer in a conversation, the same live card for everybody who sees the message. */
export function ShareCardView({ card, meId, note, onClaimed }: ActionProps & { meId: string; note: string }) {
  const { t } = useTranslation('offers');
  const locale = useLocale();
  const own = card.from.id === meId;
  const gain = card.friend_gets ? t(own ? 'card.friends_get' : 'card.you_get', { what: prospectWords(card.friend_gets, t, locale) }) : undefined;
  return (
    <div className="flex flex-col gap-1.5">
      <p className="flex items-center gap-2 px-1 text-fine text-soft">
        <Avatar face={faceOf(card.from)} size="tiny" />
        {own ? t('card.you_share') : t('card.shares', { name: card.from.name })}
      </p>
      <OfferFace offer={card.offer} gain={gain} href={paths.offer(card.offer.id)} low>
        {note ? (
          <p dir="auto" className="rounded-box bg-line/40 px-3 py-2 text-note whitespace-pre-wrap">
            {note}
          </p>
        ) : null}
        <ClaimedBy card={card} meId={meId} />
        <Action card={card} onClaimed={onClaimed} />
      </OfferFace>
    </div>
  );
}

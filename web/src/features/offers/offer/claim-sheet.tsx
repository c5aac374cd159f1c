import { useQuery } from '@tanstack/react-query';
import { Clock } from 'lucide-react';
import { useState } from 'react';
import { useMe } from '../../../api';
import { useLocale, useTranslation } from '../../../i18n';
import { Button, Sheet, Switch } from '../../../ui';
import { OfferCard } from '../card/offer-card';
import { askedOf, firstAnswers, wishOf, type Answers } from '../consent';
import { useClaim } from '../deeds';
import { useOfferProblem } from '../problems';
import { offerQuery, settingsQuery } from '../queries';
import { Unread } from '../shelf/more';
import type { Held, Settings, Shown, User } from '../wire';
import { worthOf } from '../worth';

export interface ClaimSheetProps {
  offerId: string;
  /** The card in a conversation by way of which it is claimed, and who shared it there. */
  share?: { id: string; from: User };
  onClose: () => void;
  onClaimed: (held: Held) => void;
}

/** The very card that friends would see, with one's own name on it. */
export function FriendsView({ offer }: { offer: Shown }) {
  const { t } = useTranslation('offers');
  const me = useMe();
  return (
    <section aria-label={t('consent.view')} className="rounded-box border border-dashed border-edge p-3">
      <h3 className="pb-2 text-fine font-semibold text-soft">{t('consent.view')}</h3>
      <OfferCard offer={offer} from={me} />
    </section>
  );
}

function Questions({ offer, settings, share, onClose, onClaimed }: Omit<ClaimSheetProps, 'offerId'> & { offer: Shown; settings: Settings | null }) {
  const { t } = useTranslation('offers');
  const locale = useLocale();
  const read = useOfferProblem();
  const shareId = share?.id ?? null;
  const asked = askedOf(offer, shareId);
  const [answers, setAnswers] = useState<Answers>(() => firstAnswers(asked, settings));
  const claim = useClaim(offer.id);
  const answer = (change: Partial<Answers>) => {
    setAnswers({ ...answers, ...change });
    claim.forget();
  };
  const by = offer.from?.from ?? share?.from;
  const go = async () => {
    const held = await claim.run(wishOf(asked, answers, shareId));
    if (held) onClaimed(held);
  };
  const action = claim.waiting ? (
    <Button wide tone="quiet" onPress={onClose}>
      {t('claim.waiting_ok')}
    </Button>
  ) : (
    <Button wide isPending={claim.pending} onPress={() => void go()}>
      {t('claim.do')}
    </Button>
  );
  return (
    <Sheet open onOpenChange={onClose} title={offer.title} actions={action}>
      <div className="flex flex-col gap-3">
        <p className="figures font-semibold text-felt">{worthOf(offer, t, locale)}</p>
        {claim.problem ? (
          <p role="alert" className="rounded-box bg-brick-wash px-3.5 py-2.5 text-note">
            {read(claim.problem)}
          </p>
        ) : null}
        {claim.waiting ? (
          <p role="status" className="flex items-center gap-2 rounded-box bg-band-wash p-3.5 text-note font-semibold text-band">
            <Clock aria-hidden="true" size={18} className="shrink-0" />
            {t('claim.waiting')}
          </p>
        ) : (
          <>
            {asked.named && by ? (
              <div>
                <Switch label={t('consent.named', { name: by.name })} hint={t('consent.named_hint', { name: by.name })} isSelected={answers.named} onChange={(named) => answer({ named })} />
              </div>
            ) : null}
            {asked.showOnCard ? (
              <div className="border-t border-line pt-1">
                <Switch label={t('consent.card')} hint={t('consent.card_hint')} isSelected={answers.showOnCard} onChange={(showOnCard) => answer({ showOnCard })} />
              </div>
            ) : null}
            {asked.recommend ? (
              <div className={asked.named ? 'flex flex-col gap-2 border-t border-line pt-1' : 'flex flex-col gap-2'}>
                <Switch label={t('consent.recommend')} hint={t('consent.recommend_hint')} isSelected={answers.recommend} onChange={(recommend) => answer({ recommend })} />
                <FriendsView offer={offer} />
              </div>
            ) : null}
            {asked.recommend || asked.named || asked.showOnCard ? null : <p className="text-note text-soft">{t('claim.alone')}</p>}
          </>
        )}
      </div>
    </Sheet>
  );
}

/** Asks, before it claims, who may see it; nothing is told that was not said yes to here. */
export function ClaimSheet({ offerId, ...rest }: ClaimSheetProps) {
  const { t } = useTranslation('offers');
  const offer = useQuery(offerQuery(offerId));
  // How the questions stand at first must not change under the finger: they wait for the settings, and are no without them.
  const settings = useQuery(settingsQuery);
  if (offer.data && (settings.data || settings.error)) return <Questions offer={offer.data} settings={settings.data ?? null} {...rest} />;
  return (
    <Sheet open onOpenChange={rest.onClose} title={t('claim.do')}>
      {offer.error ? <Unread error={offer.error} onAgain={() => void offer.refetch()} /> : <div aria-busy="true" className="h-72" />}
    </Sheet>
  );
}

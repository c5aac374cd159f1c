import { Sparkles } from 'lucide-react';
import { useLocale, useTranslation } from '../../../i18n';
import { ownGain, passingGain, theirGain } from '../prospect';
import type { Shown } from '../wire';

/** What it means for me: what I get for using it, and what passing it on brings, to whoever passed it to me and to me. */
export function Gains({ offer }: { offer: Shown }) {
  const { t } = useTranslation('offers');
  const locale = useLocale();
  const by = offer.from?.from;
  const when = { on: offer.on, spendAbove: offer.spend_above };
  const passing = offer.recommends || offer.sharing.friends || offer.sharing.conversations;
  const own = by && offer.friend_gets ? ownGain(offer.friend_gets, when, t, locale) : null;
  const theirs = by && offer.first_user_gets ? theirGain(offer.first_user_gets, by.name, when, t, locale) : null;
  const mine = passing && offer.first_user_gets ? passingGain(offer.first_user_gets, when, t, locale) : null;
  if (!own && !theirs && !mine) return null;
  return (
    <section aria-label={t('gain.title')} className="flex flex-col gap-1 rounded-box bg-felt-wash p-3.5">
      <h3 className="flex items-center gap-1.5 text-fine font-semibold text-felt">
        <Sparkles aria-hidden="true" size={15} />
        {t('gain.title')}
      </h3>
      {own ? <p className="figures font-semibold text-pretty">{own}</p> : null}
      {theirs ? <p className="figures text-note text-pretty">{theirs}</p> : null}
      {mine ? <p className={own ? 'figures text-note text-pretty' : 'figures font-semibold text-pretty'}>{mine}</p> : null}
      {offer.pending_days > 0 ? <p className="text-fine text-soft">{t('gain.pending', { count: offer.pending_days })}</p> : null}
    </section>
  );
}

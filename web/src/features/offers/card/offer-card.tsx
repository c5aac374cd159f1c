import { Check, Hourglass } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { Link } from 'react-aria-components';
import { useLocale, useTranslation } from '../../../i18n';
import { Avatar, Chip, classes, TimeLeft } from '../../../ui';
import { ownGain } from '../prospect';
import { faceOf, type Offered, type Prospect, type Shown, type User } from '../wire';
import { worthOf } from '../worth';
import { OfferPicture } from './picture';
import { dateWords, endsSoon } from './when';

/** Whether it can be claimed, for how long, and whether there are few: what is worth a chip. */
export function OfferChips({ offer }: { offer: Offered }) {
  const { t } = useTranslation('offers');
  const locale = useLocale();
  const { standing, left, window } = offer;
  const end = window.claim_until ?? window.valid_until;
  if (standing !== 'open') {
    const opens = standing === 'not_yet' && window.opens_at;
    return <Chip>{opens ? t('when.opens', { date: dateWords(opens, locale) }) : t(`standing.${standing}`)}</Chip>;
  }
  return (
    <>
      {end && endsSoon(end) ? (
        <Chip tone="band" icon={<Hourglass aria-hidden="true" size={13} />}>
          <TimeLeft until={end} />
        </Chip>
      ) : end ? (
        <Chip>{t(window.claim_until ? 'when.claim_until' : 'when.valid_until', { date: dateWords(end, locale) })}</Chip>
      ) : null}
      {left === 'few' || left === 'none' ? <Chip tone="band">{t(`left.${left}`)}</Chip> : left === 'unbounded' ? null : <Chip>{t(`left.${left}`)}</Chip>}
    </>
  );
}

/** Who passed it on, in a line of its own. */
export function FromLine({ from }: { from: User }) {
  const { t } = useTranslation('offers');
  return (
    <p className="flex min-w-0 items-center gap-2 text-note">
      <Avatar face={faceOf(from)} size="tiny" />
      <span className="truncate">{t('from', { name: from.name })}</span>
    </p>
  );
}

export interface FaceParts {
  offer: Offered;
  from?: User | undefined;
  /** What the reader gets for using it, as a sentence. */
  gain?: string | undefined;
  href?: string | undefined;
  /** At the end of the head: a menu. */
  menu?: ReactNode;
  /** Under everything: what a conversation adds. */
  children?: ReactNode;
  fresh?: boolean;
  /** The reader has one. */
  mine?: boolean;
  /** With less of a picture, where it stands among other things. */
  low?: boolean;
}

/** An offer as a card: whose it is, what it is worth, until when, and who passed it on. */
export function OfferFace({ offer, from, gain, href, menu, children, fresh = false, mine = false, low = false }: FaceParts) {
  const { t } = useTranslation('offers');
  const locale = useLocale();
  const title = useId();
  const closed = offer.standing !== 'open';
  const place = offer.place || offer.merchant.place;
  return (
    <article aria-labelledby={title} className={classes('relative flex flex-col overflow-hidden rounded-card border bg-raised shadow-lift transition-colors', fresh ? 'border-felt/50' : 'border-line', href && 'hover:border-edge')}>
      <div className={closed ? 'grayscale' : undefined}>
        <OfferPicture offer={offer} size={low ? 'low' : 'card'} />
      </div>
      <div className="flex flex-1 flex-col gap-2 p-4 pt-3">
        <div className="flex items-start gap-3">
          <Avatar face={faceOf(offer.merchant)} />
          <div className="min-w-0 flex-1">
            <p id={title} className="leading-snug font-semibold text-pretty">
              {href ? (
                // The whole card leads on; what else can be pressed in it lies above.
                <Link href={href} className="cursor-pointer outline-none after:absolute after:inset-0 after:rounded-card data-focus-visible:after:outline-2 data-focus-visible:after:-outline-offset-2 data-focus-visible:after:outline-felt">
                  {offer.title}
                </Link>
              ) : (
                offer.title
              )}
            </p>
            <p className="truncate text-fine text-soft">
              {offer.merchant.name}
              {place ? ` · ${place}` : ''}
            </p>
          </div>
          {menu ? <span className="relative z-10 -me-2 -mt-1.5">{menu}</span> : null}
        </div>
        <p className="figures font-semibold text-pretty text-felt">{worthOf(offer, t, locale)}</p>
        {from ? <FromLine from={from} /> : null}
        {gain ? <p className="figures text-fine text-pretty text-soft">{gain}</p> : null}
        <p className="mt-auto flex flex-wrap gap-1.5 pt-1 empty:hidden">
          {mine ? (
            <Chip tone="felt" icon={<Check aria-hidden="true" size={13} strokeWidth={2.6} />}>
              {t('mine')}
            </Chip>
          ) : null}
          {fresh ? <Chip tone="felt">{t('fresh')}</Chip> : null}
          <OfferChips offer={offer} />
        </p>
        {children}
      </div>
    </article>
  );
}

export interface OfferCardProps {
  offer: Shown;
  /** Who passes it on: for showing somebody what their friends will see. Otherwise whoever passed it on to the reader. */
  from?: User;
  href?: string;
  menu?: ReactNode;
  fresh?: boolean;
}

/** An offer as one reader sees it on their shelf. */
export function OfferCard({ offer, from, ...rest }: OfferCardProps) {
  const { t } = useTranslation('offers');
  const locale = useLocale();
  const by = from ?? offer.from?.from;
  // What friends will see says nothing of what the reader has.
  const mine = !from && Boolean(offer.voucher_id);
  const gets: Prospect | undefined = offer.friend_gets;
  // Whoever was not passed it by somebody gets nothing for using it, so that nothing is promised.
  const gain = by && gets ? ownGain(gets, { on: offer.on, spendAbove: offer.spend_above }, t, locale) : undefined;
  return <OfferFace offer={offer} from={by} gain={gain} mine={mine} {...rest} />;
}

import { BadgePercent, Coins, Gift, WalletCards, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { useLocale, useTranslation } from '../../../i18n';
import { paths } from '../../../routes';
import { avatarColour, classes } from '../../../ui';
import type { Kind, Offered } from '../wire';
import { stampOf } from '../worth';

const icons: Record<Kind, LucideIcon> = { percent_off: BadgePercent, amount_off: Coins, free_item: Gift, gift_card: WalletCards };

const grey = '#5c6370';

const sizes = {
  low: { height: 'h-22', words: 'text-[1.75rem] leading-none', icon: 112 },
  card: { height: 'h-32', words: 'text-[2.25rem] leading-none', icon: 150 },
  tall: { height: 'h-44 md:h-56', words: 'text-[3.25rem] leading-none', icon: 220 },
};

/** The head of an offer: the merchant's picture of it; without one, a cloth of the merchant's colour with what it is worth. */
export function OfferPicture({ offer, size }: { offer: Pick<Offered, 'kind' | 'terms' | 'merchant' | 'picture_id'>; size: keyof typeof sizes }) {
  const { t } = useTranslation('offers');
  const locale = useLocale();
  const [broken, setBroken] = useState(false);
  const { height, words, icon } = sizes[size];
  if (offer.picture_id && !broken) {
    return <img src={paths.picture(offer.picture_id)} alt="" loading="lazy" decoding="async" onError={() => setBroken(true)} className={classes('w-full bg-line/40 object-cover', height)} />;
  }
  const Icon = icons[offer.kind];
  const own = avatarColour(offer.merchant.id);
  // A grey cloth says that something is over.
  const colour = own === grey ? 'var(--felt)' : own;
  return (
    <div
      aria-hidden="true"
      className={classes('relative flex items-end overflow-hidden px-4 pb-2.5', height)}
      style={{ background: `color-mix(in srgb, ${colour} 24%, var(--sheet))` }}
    >
      <Icon size={icon} strokeWidth={1.1} className="absolute -end-6 -top-4 opacity-35" style={{ color: colour }} />
      <span className={classes('figures relative font-bold tracking-tight', words)}>{stampOf(offer, t, locale)}</span>
    </div>
  );
}

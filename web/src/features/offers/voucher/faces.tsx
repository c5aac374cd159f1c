import { CalendarX, CircleCheck, Undo2, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLocale, useTranslation } from '../../../i18n';
import { formatMoney } from '../../../money';
import { Button, Hat } from '../../../ui';
import { validWords } from '../card/when';
import type { Held, Use } from '../wire';

/** It was used while one looked: the page changes face at once. */
export function UsedFace({ held, use, onAgain }: { held: Held; use: Use; onAgain: () => void }) {
  const { t } = useTranslation('offers');
  const locale = useLocale();
  const left = held.balance ? t('used.balance', { amount: formatMoney(held.balance, locale) }) : held.uses_left > 0 ? t('used.uses', { count: held.uses_left }) : '';
  return (
    <div role="status" className="flex flex-col items-center gap-3 rounded-card bg-felt-wash px-5 py-10 text-center">
      <Hat size={96} tipping />
      <p className="text-title font-bold text-balance">{t('used.now', { place: held.offer.merchant.name })}</p>
      {use.value.amount > 0 ? <p className="figures text-lead font-semibold text-felt">{t('used.value', { amount: formatMoney(use.value, locale) })}</p> : null}
      {left ? <p className="figures text-note text-soft">{left}</p> : null}
      {held.state === 'active' ? (
        <Button tone="quiet" onPress={onAgain}>
          {t('used.again')}
        </Button>
      ) : null}
    </div>
  );
}

const icons: Record<Exclude<Held['state'], 'active'>, LucideIcon> = { used: CircleCheck, expired: CalendarX, void: Undo2 };

/** A voucher that can no longer be used, and why. */
export function PastFace({ held, children }: { held: Held; children?: ReactNode }) {
  const { t } = useTranslation('offers');
  const locale = useLocale();
  if (held.state === 'active') return null;
  const Icon = icons[held.state];
  return (
    <div className="flex flex-col items-center gap-2 rounded-card border border-line bg-paper px-5 py-10 text-center">
      <Icon aria-hidden="true" size={52} strokeWidth={1.4} className={held.state === 'used' ? 'text-felt' : 'text-soft'} />
      <p className="text-lead font-semibold">{validWords(held, t, locale)}</p>
      {held.state === 'void' ? <p className="text-note text-soft">{t('voucher.void_text')}</p> : null}
      {children}
    </div>
  );
}

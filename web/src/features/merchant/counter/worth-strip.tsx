import { useLocale, useTranslation } from '../../../i18n';
import { Figure } from '../../../ui';
import type { VoucherCheck } from '../queries';
import { remainderWords } from './check-words';

/** What would come of redeeming it like that: what it takes off, what remains. It stands with the button that does it. */
export function WorthStrip({ check }: { check: VoucherCheck }) {
  const { t } = useTranslation('merchant');
  const locale = useLocale();
  const value = check.redeemable ? check.value : undefined;
  // What will be on the card, not what is.
  const after = check.balance && value ? { ...check, balance: { ...check.balance, amount: check.balance.amount - value.amount } } : check;
  const label = check.kind === 'gift_card' ? t('check.from_card') : check.kind === 'free_item' ? t('check.instead_of') : t('check.takes_off');
  return (
    <div role="status" className="flex items-end gap-4 rounded-box bg-felt-wash px-4 py-2.5">
      <p className="min-w-0 flex-1">
        <span className="block text-fine text-soft">{label}</span>
        {/* Its place is kept while nothing can be said: the button below must not move under a thumb. */}
        <span className="block min-h-9 text-[1.75rem] leading-tight font-bold tracking-tight">{value ? <Figure money={value} tone="felt" /> : <span className="text-soft">–</span>}</span>
      </p>
      <p className="figures text-end text-note font-semibold">
        {value
          ? remainderWords(after, t, locale).map((line) => (
              <span key={line} className="block">
                {line}
              </span>
            ))
          : null}
      </p>
    </div>
  );
}

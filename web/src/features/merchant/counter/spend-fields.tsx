import { useState } from 'react';
import { useLocale, useTranslation } from '../../../i18n';
import { formatMoney } from '../../../money';
import { AmountField, Button, TextField } from '../../../ui';
import type { VoucherCheck } from '../queries';
import { spendMatters, type Entered } from './spend';

export interface SpendFieldsProps {
  check: VoucherCheck;
  currency: string;
  entered: Entered;
  /** What was sent may have gone through: it stays as it is until that is known. */
  locked: boolean;
  onChange: (entered: Entered) => void;
}

/** What the purchase comes to, how much of a gift card to use, the order's name: as far as each matters. */
export function SpendFields({ check, currency, entered, locked, onChange }: SpendFieldsProps) {
  const { t } = useTranslation('merchant');
  const locale = useLocale();
  const matters = spendMatters(check.kind, check.terms);
  const [more, setMore] = useState(entered.order !== '');
  const change = (part: Partial<Entered>) => onChange({ ...entered, ...part });
  const spent = (
    <AmountField
      label={matters === 'needed' ? t('spend.needed') : t('spend.useful')}
      currency={currency}
      initial={entered.spent.state === 'valid' ? entered.spent.amount : null}
      isDisabled={locked}
      autoFocus={matters === 'needed'}
      onChange={(value) => change({ spent: value })}
      size={matters === 'needed' ? 'hero' : 'body'}
      hint={matters === 'needed' ? t('spend.needed_hint') : t('spend.useful_hint')}
    />
  );
  return (
    <div className="flex flex-col gap-3">
      {matters === 'aside' ? null : spent}
      {check.kind === 'gift_card' && check.balance ? (
        <AmountField
          label={t('spend.use')}
          currency={currency}
          least={1}
          most={check.balance.amount}
          isDisabled={locked}
          onChange={(value) => change({ use: value })}
          hint={t('spend.use_hint', { balance: formatMoney(check.balance, locale) })}
        />
      ) : null}
      {more ? (
        <>
          {matters === 'aside' ? spent : null}
          <TextField label={t('spend.order')} placeholder="till-3/2041" value={entered.order} maxLength={200} autoComplete="off" isDisabled={locked} onChange={(order) => change({ order })} hint={t('spend.order_hint')} />
        </>
      ) : (
        <span className="-my-2 -ms-2">
          <Button tone="link" onPress={() => setMore(true)}>
            {matters === 'aside' ? t('spend.more') : t('spend.add_order')}
          </Button>
        </span>
      )}
    </div>
  );
}

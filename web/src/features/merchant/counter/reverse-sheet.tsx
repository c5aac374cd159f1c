import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, body, keyed, useAction } from '../../../api';
import { useLocale, useTranslation } from '../../../i18n';
import { formatMoney } from '../../../money';
import { Button, Sheet, TextField } from '../../../ui';
import { Refused } from '../parts/refused';
import { merchantKey, type Redeemed, type Redemption } from '../queries';

async function reverse({ redemption, reason }: { redemption: Pick<Redemption, 'id' | 'merchant_id'>; reason: string }, key: string) {
  return body(
    api.POST('/api/v1/merchants/{merchant_id}/till/redemptions/{redemption_id}/reverse', {
      params: { path: { merchant_id: redemption.merchant_id, redemption_id: redemption.id } },
      headers: keyed(key),
      body: reason ? { reason } : {},
    }),
  );
}

const usual = ['order', 'voucher', 'back'] as const;

/** Taking a redemption back, and why. */
export function ReverseSheet({ redemption, onClose, onReversed }: { redemption: Redemption | Redeemed; onClose: () => void; onReversed?: (after: Redeemed) => void }) {
  const { t } = useTranslation('merchant');
  const locale = useLocale();
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const { run, pending, problem } = useAction(reverse);
  const long = [...reason.trim()].length > 200;
  const take = async () => {
    if (long) return;
    const after = await run({ redemption: { id: redemption.id, merchant_id: redemption.merchant_id }, reason: reason.trim() });
    if (!after) return;
    await client.invalidateQueries({ queryKey: merchantKey(redemption.merchant_id) });
    onReversed?.(after);
    onClose();
  };
  return (
    <Sheet
      open
      onOpenChange={onClose}
      title={t('reverse.title')}
      actions={
        <Button wide tone="danger" isPending={pending} onPress={() => void take()}>
          {t('reverse.do')}
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        <p className="text-pretty">
          {t('reverse.text', { title: redemption.title, amount: formatMoney(redemption.value, locale) })} <span className="text-soft">{t('reverse.rewards')}</span>
        </p>
        <div role="group" aria-label={t('reverse.why')} className="flex flex-wrap gap-2">
          {usual.map((one) => (
            <Button key={one} tone="quiet" aria-pressed={reason === t(`reverse.usual.${one}`)} onPress={() => setReason(t(`reverse.usual.${one}`))}>
              {t(`reverse.usual.${one}`)}
            </Button>
          ))}
        </div>
        <TextField label={t('reverse.why')} value={reason} onChange={setReason} hint={t('reverse.why_hint')} error={long ? t('reverse.too_long') : null} />
        <Refused problem={problem} />
      </div>
    </Sheet>
  );
}

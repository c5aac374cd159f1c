import { Clock } from 'lucide-react';
import type { Parcel } from '../../api';
import { useLocale, useTranslation } from '../../i18n';
import { formatMoney } from '../../money';
import { Button } from '../../ui';
import type { Card, Yes } from './card';

/** An answer that was given without a connection: what it says, and that it will be sent. */
export function Waiting({ card, parcel, onTakeBack }: { card: Card; parcel: Parcel; onTakeBack: () => void }) {
  const { t } = useTranslation('payments');
  const locale = useLocale();
  const yes = parcel.kind === 'accept' ? (parcel.body as Yes) : null;
  const most = yes?.amount ?? yes?.cap ?? yes?.shown ?? null;
  return (
    <div role="status" className="flex flex-col gap-1 rounded-box bg-band-wash p-3.5">
      <p className="flex items-center gap-2 font-semibold text-band">
        <Clock aria-hidden="true" size={18} className="shrink-0" />
        {yes ? (most ? t('waiting.accept_most', { most: formatMoney(most, locale) }) : t('waiting.accept')) : t('waiting.decline')}
      </p>
      <p className="text-fine">{t('waiting.text', { purpose: card.purpose })}</p>
      {parcel.state === 'waiting' ? (
        <div className="-ms-2 -mb-2">
          <Button tone="link" onPress={onTakeBack}>
            {t('waiting.take_back')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from '../../../i18n';
import { Button, IconButton } from '../../../ui';
import { Refused } from '../parts/refused';
import type { Merchant, Redeemed } from '../queries';
import { CheckCard } from './check-card';
import { grouped } from './code';
import { hopeless } from './spend';
import { SpendFields } from './spend-fields';
import { useTill } from './use-till';
import { WorthStrip } from './worth-strip';

export interface VoucherAtTillProps {
  merchant: Merchant;
  code: string;
  onLeave: () => void;
  onDone: (done: Redeemed) => void;
}

/** A voucher that was scanned or typed: what it is worth, what the purchase comes to, and the one big button. */
export function VoucherAtTill({ merchant, code, onLeave, onDone }: VoucherAtTillProps) {
  const { t } = useTranslation('merchant');
  const till = useTill(merchant, code);
  const over = till.check !== null && hopeless(till.check) && !till.unsure;
  const top = useRef<HTMLDivElement>(null);
  // Whoever does not see the screen is led to what was found; a field that has to be filled in takes the focus itself.
  useEffect(() => top.current?.focus(), []);
  const use = till.entered.use.state === 'valid' ? { amount: till.entered.use.amount, currency: merchant.currency } : null;
  const take = async () => {
    const done = await till.redeem();
    if (done) onDone(done);
  };
  const trouble = till.unsure ? (
    <p role="alert" className="rounded-box bg-band-wash px-4 py-3 text-note font-semibold text-band">
      {t('check.unsure')}
    </p>
  ) : (
    <Refused problem={till.problem} />
  );
  return (
    <div ref={top} tabIndex={-1} className="flex flex-col gap-3 outline-none">
      <div className="flex items-center gap-2">
        <p className="figures min-w-0 flex-1 truncate text-note tracking-wide text-soft">
          <span className="sr-only">{t('code.label')}: </span>
          {grouped(code)}
        </p>
        <IconButton label={t('code.other')} isDisabled={till.redeeming} onPress={onLeave}>
          <X aria-hidden="true" size={22} />
        </IconButton>
      </div>
      {till.check ? (
        <CheckCard check={till.check} use={use}>
          {over ? null : <SpendFields check={till.check} currency={merchant.currency} entered={till.entered} locked={till.unsure || till.redeeming} onChange={till.enter} />}
        </CheckCard>
      ) : till.problem ? null : (
        <div role="status" className="grid h-64 place-items-center rounded-card border border-line bg-raised text-note text-soft motion-safe:animate-pulse">
          {t('check.asking')}
        </div>
      )}
      {till.check && !over ? (
        <div className="sticky bottom-0 -mx-4 flex flex-col gap-2.5 border-t border-line bg-sheet px-4 py-3">
          {trouble}
          <WorthStrip check={till.check} />
          <Button wide isPending={till.redeeming || (till.asking && !till.unsure && !till.problem)} isDisabled={!till.canRedeem && !till.asking} onPress={() => void take()}>
            {till.unsure ? t('check.redeem_again') : t('check.redeem')}
          </Button>
        </div>
      ) : (
        <>
          {trouble}
          {over || till.problem ? (
            <Button wide onPress={onLeave}>
              {t('code.try_again')}
            </Button>
          ) : null}
        </>
      )}
    </div>
  );
}

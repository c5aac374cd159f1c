import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { serverQuery } from '../../../api';
import { useLocale, useTranslation } from '../../../i18n';
import { currencyName } from '../../../money';
import { AmountField, Button, Select, type AmountValue } from '../../../ui';
import type { Change } from './change';
import type { Sketch } from './sketch';

function amountOf(value: AmountValue): number | null {
  return value.state === 'valid' ? value.amount : null;
}

function Currency({ sketch, change }: { sketch: Sketch; change: Change }) {
  const { t } = useTranslation('payments');
  const locale = useLocale();
  const { data: server } = useQuery(serverQuery);
  const [open, setOpen] = useState(false);
  if (!server || server.currencies.length < 2) return null;
  if (!open) {
    return (
      <div className="-ms-2 -my-2">
        <Button tone="link" onPress={() => setOpen(true)}>
          {t('ask.other_currency')}
        </Button>
      </div>
    );
  }
  const options = server.currencies.map(({ code }) => ({ id: code, label: `${code} · ${currencyName(code, locale)}` }));
  return <Select label={t('ask.currency')} options={options} value={sketch.currency} onChange={(currency) => change({ currency, amounts: {} })} />;
}

/** How much: the total, what each gives, or a goal, as the way of splitting wants it. */
export function AmountQuestion({ sketch, change }: { sketch: Sketch; change: Change }) {
  const { t } = useTranslation('payments');
  const shared = { currency: sketch.currency, autoFocus: true, size: 'hero' } as const;
  return (
    <>
      {sketch.split === 'fixed' ? (
        <AmountField key={`each${sketch.currency}`} {...shared} label={t('ask.each')} initial={sketch.each} least={1} onChange={(value) => change({ each: amountOf(value) })} />
      ) : null}
      {sketch.split === 'open' ? (
        <>
          <AmountField key={`goal${sketch.currency}`} {...shared} label={t('ask.goal')} hint={t('ask.goal_hint')} initial={sketch.total} onChange={(value) => change({ total: amountOf(value) })} />
          <AmountField
            key={`least${sketch.currency}`}
            currency={sketch.currency}
            label={t('ask.minimum')}
            hint={t('ask.minimum_hint')}
            initial={sketch.minimum}
            onChange={(value) => change({ minimum: amountOf(value) })}
          />
        </>
      ) : null}
      {sketch.split === 'fixed' || sketch.split === 'open' ? null : (
        <AmountField key={`total${sketch.currency}`} {...shared} label={t('ask.total')} initial={sketch.total} least={1} onChange={(value) => change({ total: amountOf(value) })} />
      )}
      <Currency sketch={sketch} change={change} />
    </>
  );
}

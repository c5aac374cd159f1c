import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Minus, Plus } from 'lucide-react';
import { useState } from 'react';
import { api, body, keyed, Problem, useAction } from '../../../api';
import { useLocale, useTranslation } from '../../../i18n';
import { formatMoney, type Money as Amount } from '../../../money';
import { Button, ErrorState, Figure, toast } from '../../../ui';
import { useMerchantProblem } from '../faults';
import { AmountSheet } from '../parts/amount-sheet';
import { Frame } from '../parts/frame';
import { Columns } from '../parts/columns';
import { accountQuery, merchantKey, walletQuery, type Merchant } from '../queries';
import { Statement } from './statement';

type Way = 'in' | 'out';

async function move({ merchantId, way, amount }: { merchantId: string; way: Way; amount: Amount }, key: string) {
  const how = { params: { path: { merchant_id: merchantId } }, headers: keyed(key), body: { amount } };
  return way === 'in' ? body(api.POST('/api/v1/merchants/{merchant_id}/deposits', how)) : body(api.POST('/api/v1/merchants/{merchant_id}/payouts', how));
}

function MoveSheet({ merchant, way, onClose }: { merchant: Merchant; way: Way; onClose: () => void }) {
  const { t } = useTranslation('merchant');
  const locale = useLocale();
  const client = useQueryClient();
  const { data: wallet } = useQuery({ ...walletQuery, enabled: way === 'in' });
  const { data: account } = useQuery(accountQuery(merchant.id));
  const { run, pending, problem, forget } = useAction(move);
  const mine = wallet?.balances.find((one) => one.currency === merchant.currency)?.available;
  const none = { amount: 0, currency: merchant.currency };
  const go = async (amount: Amount) => {
    const after = await run({ merchantId: merchant.id, way, amount });
    if (!after) return;
    client.setQueryData(accountQuery(merchant.id).queryKey, after);
    await Promise.all([client.invalidateQueries({ queryKey: merchantKey(merchant.id) }), client.invalidateQueries({ queryKey: walletQuery.queryKey })]);
    toast(t(`money.${way}.done`, { amount: formatMoney(amount, locale) }));
    onClose();
  };
  return (
    <AmountSheet
      title={t(`money.${way}.title`)}
      currency={merchant.currency}
      from={way === 'in' ? { label: t('money.in.from'), money: wallet ? (mine ?? none) : null } : { label: t('money.available'), money: account?.available ?? null }}
      action={(amount) => t(`money.${way}.do`, { amount })}
      pending={pending}
      problem={problem}
      onForget={forget}
      onMove={(amount) => void go(amount)}
      onClose={onClose}
    >
      <p className="text-note text-pretty text-soft">{t(`money.${way}.text`)}</p>
    </AmountSheet>
  );
}

/** What the merchant has, and the ways in and out. */
export function AccountCard({ merchant }: { merchant: Merchant }) {
  const { t } = useTranslation('merchant');
  const read = useMerchantProblem();
  const { data, error, refetch } = useQuery(accountQuery(merchant.id));
  const [way, setWay] = useState<Way | null>(null);
  if (error && !data) return <ErrorState onAgain={() => void refetch()}>{read(Problem.from(error))}</ErrorState>;
  return (
    <section aria-label={t('money.balance')} aria-busy={!data} className="m-4 min-h-40 rounded-card border border-line bg-raised p-4 shadow-lift">
      <h2 className="text-note text-soft">{t('money.available')}</h2>
      {data ? (
        <>
          <Figure money={data.available} className="text-[2.625rem] leading-tight font-bold tracking-tight" />
          <div className="grid grid-cols-2 gap-2 pt-4">
            <Button icon={<Plus aria-hidden="true" size={19} />} onPress={() => setWay('in')}>
              {t('money.in.title')}
            </Button>
            <Button tone="quiet" icon={<Minus aria-hidden="true" size={19} />} isDisabled={data.available.amount <= 0} onPress={() => setWay('out')}>
              {t('money.out.title')}
            </Button>
          </div>
        </>
      ) : null}
      {way ? <MoveSheet merchant={merchant} way={way} onClose={() => setWay(null)} /> : null}
    </section>
  );
}

/** The merchant's account; for owners. */
export function Money({ merchantId }: { merchantId: string }) {
  const { t } = useTranslation('merchant');
  return (
    <Frame merchantId={merchantId} place="money" title={t('money.title')} owners>
      {(merchant) => (
        <Columns
          main={
            <>
              <AccountCard merchant={merchant} />
              <p className="px-4 pb-4 text-note text-pretty text-soft">{t('money.about')}</p>
            </>
          }
          side={<Statement merchantId={merchantId} />}
        />
      )}
    </Frame>
  );
}

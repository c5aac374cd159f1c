import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Minus, Plus } from 'lucide-react';
import { useState } from 'react';
import { api, body, keyed, useAction } from '../../../api';
import { useLocale, useTranslation } from '../../../i18n';
import { formatMoney, type Money } from '../../../money';
import { paths } from '../../../routes';
import { Button, Figure, TextLink, toast } from '../../../ui';
import { AmountSheet } from '../parts/amount-sheet';
import { accountQuery, campaignQuery, merchantKey, type Budget, type Campaign } from '../queries';

interface Move {
  merchant_id: string;
  offer_id: string;
  way: 'fund' | 'return';
  amount: Money;
}

async function move({ way, amount, ...path }: Move, key: string): Promise<Campaign> {
  const how = { params: { path }, headers: keyed(key), body: { amount } };
  return way === 'fund' ? body(api.POST('/api/v1/merchants/{merchant_id}/offers/{offer_id}/funds', how)) : body(api.POST('/api/v1/merchants/{merchant_id}/offers/{offer_id}/returns', how));
}

function MoveSheet({ campaign, way, onClose }: { campaign: Campaign; way: 'fund' | 'return'; onClose: () => void }) {
  const { t } = useTranslation('merchant');
  const locale = useLocale();
  const client = useQueryClient();
  const { data: account } = useQuery({ ...accountQuery(campaign.merchant_id), enabled: way === 'fund' });
  const { run, pending, problem, forget } = useAction(move);
  const { currency } = campaign.budget.available;
  const there = way === 'fund' ? (account?.available ?? null) : campaign.budget.available;
  const go = async (amount: Money) => {
    const after = await run({ merchant_id: campaign.merchant_id, offer_id: campaign.id, way, amount });
    if (!after) return;
    client.setQueryData(campaignQuery(campaign.merchant_id, campaign.id).queryKey, after);
    await client.invalidateQueries({ queryKey: merchantKey(campaign.merchant_id) });
    toast(t(`budget.${way}.done`, { amount: formatMoney(amount, locale) }));
    onClose();
  };
  return (
    <AmountSheet
      title={t(`budget.${way}.title`)}
      currency={currency}
      from={{ label: way === 'fund' ? t('budget.fund.from') : t('budget.available'), money: there }}
      action={(amount) => t(`budget.${way}.do`, { amount })}
      pending={pending}
      problem={problem}
      onForget={forget}
      onMove={(amount) => void go(amount)}
      onClose={onClose}
    >
      <p className="text-note text-pretty text-soft">{t(`budget.${way}.text`)}</p>
      {way === 'fund' && there?.amount === 0 ? (
        <p className="text-note">
          <TextLink href={paths.merchantMoney(campaign.merchant_id)}>{t('budget.fund.empty')}</TextLink>
        </p>
      ) : null}
    </AmountSheet>
  );
}

/** Spent, set aside and available, as one bar. */
export function BudgetBar({ budget }: { budget: Budget }) {
  const { t } = useTranslation('merchant');
  const whole = Math.max(budget.spent.amount + budget.held.amount + budget.available.amount, 1);
  const parts = [
    { id: 'spent', money: budget.spent, colour: 'bg-felt' },
    { id: 'held', money: budget.held, colour: 'bg-brass' },
    { id: 'available', money: budget.available, colour: 'bg-line' },
  ] as const;
  return (
    <>
      <div aria-hidden="true" className="flex h-3 gap-[3px] overflow-hidden rounded-full bg-line/60">
        {parts.map(({ id, money, colour }) =>
          money.amount > 0 ? <span key={id} className={`${colour} transition-[width] duration-500 ease-settle motion-reduce:transition-none`} style={{ width: `${(100 * money.amount) / whole}%` }} /> : null,
        )}
      </div>
      <dl className="grid grid-cols-3 gap-3 pt-3">
        {parts.map(({ id, money, colour }) => (
          <div key={id}>
            <dt className="flex items-center gap-1.5 text-fine text-soft">
              <span aria-hidden="true" className={`size-2.5 shrink-0 rounded-full ${colour} ring-1 ring-edge/40`} />
              {t(`budget.${id}`)}
            </dt>
            <dd>
              <Figure money={money} size="lead" />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** The money of an offer: how far it is used up, and the ways to put in and take out. */
export function BudgetCard({ campaign, budget, owner }: { campaign: Campaign; budget: Budget; owner: boolean }) {
  const { t } = useTranslation('merchant');
  const [way, setWay] = useState<'fund' | 'return' | null>(null);
  const funded = budget.funded.amount > 0;
  return (
    <section aria-label={t('budget.title')} className="mx-4 flex flex-col overflow-hidden rounded-card border border-line bg-raised shadow-lift">
      {campaign.alerted > 0 && campaign.state !== 'ended' ? (
        <p role="status" className="bg-brick-wash px-4 py-2.5 text-note font-semibold text-brick">
          {t(campaign.alerted === 100 ? 'budget.alert_100' : 'budget.alert_80')}
        </p>
      ) : null}
      <div className="p-4">
        <h2 className="pb-2 font-bold">{t('budget.title')}</h2>
        {funded ? <BudgetBar budget={budget} /> : <p className="text-note text-pretty text-soft">{t(campaign.draft.from_budget ? 'budget.none_vouchers' : 'budget.none')}</p>}
        {owner ? (
          <div className="flex flex-wrap gap-2 pt-4 max-sm:grid">
            {campaign.state === 'ended' ? null : (
              <Button tone={funded ? 'quiet' : 'primary'} icon={<Plus aria-hidden="true" size={19} />} onPress={() => setWay('fund')}>
                {t('budget.fund.title')}
              </Button>
            )}
            {funded ? (
              <Button tone="quiet" icon={<Minus aria-hidden="true" size={19} />} isDisabled={budget.available.amount === 0} onPress={() => setWay('return')}>
                {t('budget.return.title')}
              </Button>
            ) : null}
          </div>
        ) : null}
      </div>
      {way ? <MoveSheet campaign={campaign} way={way} onClose={() => setWay(null)} /> : null}
    </section>
  );
}

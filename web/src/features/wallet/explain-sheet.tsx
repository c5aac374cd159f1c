import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Problem } from '../../api';
import { useTranslation } from '../../i18n';
import type { Money } from '../../money';
import { classes, ErrorState, Figure, Sheet, useProblemText } from '../../ui';
import { explainBalanceQuery, type BalanceExplanation } from './queries';

const kinds = ['top_up', 'withdrawal', 'payment_request', 'offer_reward', 'offer_reward_reversed', 'merchant_deposit', 'merchant_payout'] as const;

function useKind(): (kind: string, way: 'in' | 'out') => string {
  const { t } = useTranslation('wallet');
  return (kind, way) => {
    const known = kinds.find((one) => one === kind);
    if (known === 'payment_request') return t(`explain.payment_request_${way}`);
    return known ? t(`explain.${known}`) : kind;
  };
}

function Line({ children, money, part = false, total = false, minus = false }: { children: ReactNode; money: Money; part?: boolean; total?: boolean; minus?: boolean }) {
  const shown = minus ? { ...money, amount: -money.amount } : money;
  return (
    <li className={classes('flex items-baseline gap-4', part ? 'py-1 ps-4 text-note text-soft' : 'py-2.5 first:border-0', !part && (total ? 'mt-1 border-t-2 border-ink/80 font-semibold' : 'border-t border-line'))}>
      <span className="min-w-0 flex-1">{children}</span>
      <Figure money={shown} signed={!total && !part} className="shrink-0" size={total ? 'lead' : 'inherit'} />
    </li>
  );
}

function Sums({ told }: { told: BalanceExplanation }) {
  const { t } = useTranslation('wallet');
  const kind = useKind();
  return (
    <>
      <ul>
        <Line money={told.in}>{t('explain.in')}</Line>
        {told.came.map((sum) => (
          <Line key={`in${sum.kind}`} money={sum.amount} part>
            {kind(sum.kind, 'in')}
          </Line>
        ))}
        <Line money={told.out} minus>
          {t('explain.out')}
        </Line>
        {told.went.map((sum) => (
          <Line key={`out${sum.kind}`} money={sum.amount} part>
            {kind(sum.kind, 'out')}
          </Line>
        ))}
        <Line money={told.held} minus>
          {t('explain.held')}
        </Line>
        {told.holds.map((hold) => (
          <Line key={hold.id} money={hold.amount} part>
            {hold.memo || t('kind.payment_request')}
          </Line>
        ))}
        <Line money={told.available} total>
          {t('available')}
        </Line>
      </ul>
      <p className="pt-4 text-fine text-soft">{t('explain.text')}</p>
    </>
  );
}

/** The balance opened to its sums: what came in, what went out, what is held. */
export function ExplainSheet({ currency, onClose }: { currency: string; onClose: () => void }) {
  const { t } = useTranslation('wallet');
  const read = useProblemText();
  const { data, error, refetch } = useQuery(explainBalanceQuery(currency));
  return (
    <Sheet open onOpenChange={onClose} title={t('explain.title')}>
      {data ? <Sums told={data} /> : error ? <ErrorState onAgain={() => void refetch()}>{read(Problem.from(error))}</ErrorState> : <div aria-busy="true" className="h-64" />}
    </Sheet>
  );
}

import { Minus, Plus } from 'lucide-react';
import { Button as FigureButton } from 'react-aria-components';
import { useLocale, useTranslation } from '../../i18n';
import { formatMoney } from '../../money';
import { Button, Chip, Figure } from '../../ui';
import type { Balance } from './queries';

export interface BalanceCardProps {
  balance: Balance;
  playMoney: boolean;
  onTopUp: () => void;
  onWithdraw: () => void;
  onExplain: () => void;
}

/** What can be spent, as the hero; what is held and what there is altogether beside it. */
export function BalanceCard({ balance, playMoney, onTopUp, onWithdraw, onExplain }: BalanceCardProps) {
  const { t } = useTranslation('wallet');
  const locale = useLocale();
  const { available, held, posted } = balance;
  const whole = Math.max(posted.amount, 1);
  return (
    <section aria-label={t('balance_of', { currency: balance.currency })} className="m-4 overflow-hidden rounded-card border border-line bg-raised shadow-lift">
      <div className="flex items-center gap-2 px-4 pt-4">
        <h2 className="flex-1 text-note text-soft">{t('available')}</h2>
        {playMoney ? <Chip tone="band">{t('play_money')}</Chip> : null}
      </div>
      <FigureButton
        aria-label={t('explain.open', { amount: formatMoney(available, locale) })}
        onPress={onExplain}
        className="mx-2 flex cursor-pointer rounded-box px-2 py-1 text-start hover:bg-line/30"
      >
        <Figure money={available} className="text-[2.625rem] leading-tight font-bold tracking-tight" />
      </FigureButton>
      <div aria-hidden="true" className="mx-4 mt-2 flex h-2.5 gap-[3px] overflow-hidden rounded-full bg-line/60">
        <span className="rounded-s-full bg-felt transition-[width] duration-500 ease-settle motion-reduce:transition-none" style={{ width: `${(100 * available.amount) / whole}%` }} />
        {held.amount > 0 ? <span className="bg-brass transition-[width] duration-500 ease-settle motion-reduce:transition-none" style={{ width: `${(100 * held.amount) / whole}%` }} /> : null}
      </div>
      <dl className="grid grid-cols-2 gap-4 px-4 pt-3">
        <div>
          <dt className="text-fine text-soft">{t('held')}</dt>
          <dd>
            <Figure money={held} size="lead" className={held.amount > 0 ? 'text-band' : ''} />
          </dd>
        </div>
        <div>
          <dt className="text-fine text-soft">{t('posted')}</dt>
          <dd>
            <Figure money={posted} size="lead" />
          </dd>
        </div>
      </dl>
      <div className="grid grid-cols-2 gap-2 p-4">
        <Button icon={<Plus aria-hidden="true" size={19} />} onPress={onTopUp}>
          {t('top_up.open')}
        </Button>
        <Button tone="quiet" icon={<Minus aria-hidden="true" size={19} />} isDisabled={available.amount <= 0} onPress={onWithdraw}>
          {t('withdraw.open')}
        </Button>
      </div>
      {playMoney ? <p className="border-t border-line px-4 py-2.5 text-fine text-soft">{t('play_money_text')}</p> : null}
    </section>
  );
}

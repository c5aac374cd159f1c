import { useLocale, useTranslation } from '../../../i18n';
import { formatMoney, type Money } from '../../../money';
import { classes } from '../../../ui';
import type { Figures } from '../queries';
import { wholeCost } from './funnel';

function Line({ label, count, most, text }: { label: string; count: number; most: number; text: string }) {
  return (
    <li className="flex flex-col gap-1 py-1.5">
      <span className="flex items-baseline gap-3 text-note">
        <span className="min-w-0 flex-1">{label}</span>
        <b className="figures font-semibold">{text}</b>
      </span>
      <span aria-hidden="true" className="h-1.5 overflow-hidden rounded-full bg-line/60">
        <span className="block h-full rounded-full bg-felt" style={{ width: `${(100 * count) / Math.max(most, 1)}%` }} />
      </span>
    </li>
  );
}

/** Through how many hands it came to those who claimed it. */
export function Hands({ hands }: { hands: Figures['hands'] }) {
  const { t } = useTranslation('merchant');
  const locale = useLocale();
  const most = Math.max(...hands.map((hand) => hand.claims), 1);
  return (
    <ul aria-label={t('hands.title')} className="px-4">
      {hands.map((hand) => (
        <Line key={hand.hands} label={hand.hands === 0 ? t('hands.self') : t('hands.through', { count: hand.hands })} count={hand.claims} most={most} text={hand.claims.toLocaleString(locale)} />
      ))}
    </ul>
  );
}

// Reasons that have words here; a server that is newer than this page may name others.
const leftOut = ['has_it', 'shown_before', 'blocked', 'muted', 'weekly_limit', 'condition', 'fact_missing', 'most_reached'] as const;
const noReward = [
  'no_policy', 'not_passed_on', 'outside_window', 'oneself', 'same_terminal', 'circular', 'works_there', 'not_the_first', 'below_spend', 'no_template',
  'user_limit', 'pair_limit', 'day_limit', 'budget', 'reversed', 'rewarded',
] as const;

/** Why friends were left out, or why there was no reward: how many for which reason, never who. */
export function Reasons({ kind, counts }: { kind: 'left_out' | 'no_reward'; counts: Figures['left_out'] }) {
  const { t } = useTranslation('merchant');
  const locale = useLocale();
  const most = Math.max(...counts.map((one) => one.people), 1);
  const words = (reason: string) => {
    if (kind === 'no_reward') {
      const known = noReward.find((one) => one === reason);
      return known ? t(`reason.${known}`) : reason;
    }
    const known = leftOut.find((one) => one === reason);
    return known ? t(`left_out.${known}`) : reason;
  };
  return (
    <ul aria-label={t(`counts.${kind}`)} className="px-4">
      {counts.map((one) => (
        <Line key={one.reason} label={words(one.reason)} count={one.people} most={most} text={one.people === 0 ? t('counts.few') : one.people.toLocaleString(locale)} />
      ))}
    </ul>
  );
}

function CostLine({ label, money, look = '' }: { label: string; money: Money; look?: string }) {
  const locale = useLocale();
  return (
    <div className={classes('flex items-baseline gap-4 border-t py-2 first:border-0', look || 'border-line')}>
      <dt className="min-w-0 flex-1">{label}</dt>
      <dd className="shrink-0">{formatMoney(money, locale)}</dd>
    </div>
  );
}

/** What it cost, taken apart; and what that is for each of what it was for. */
export function Costs({ figures }: { figures: Figures }) {
  const { t } = useTranslation('merchant');
  const each = [
    { label: t('cost.per_claim'), money: figures.cost_per_claim },
    { label: t('cost.per_redemption'), money: figures.cost_per_redemption },
    { label: t('cost.per_friend'), money: figures.cost_per_friend },
  ];
  return (
    <dl className="figures px-4 text-note">
      <CostLine label={t('cost.discounts')} money={figures.discounts} />
      <CostLine label={t('cost.first_user')} money={figures.first_user_rewards} />
      <CostLine label={t('cost.friend')} money={figures.friend_rewards} />
      <CostLine label={t('cost.all')} money={wholeCost(figures)} look="border-t-2 border-ink/80 font-semibold" />
      {each.map(({ label, money }) => (money ? <CostLine key={label} label={label} money={money} look="border-line text-soft" /> : null))}
    </dl>
  );
}

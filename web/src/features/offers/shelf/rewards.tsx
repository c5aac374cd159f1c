import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Hourglass, Sparkles, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useLocale, useTranslation } from '../../../i18n';
import { paths } from '../../../routes';
import { Avatar, Button, Chip, EmptyState, Figure, Hat, LinkButton, Row, Switch, TimeAgo } from '../../../ui';
import { pointsQuery, rewardsQuery } from '../queries';
import { reasonWords } from '../reasons';
import { deedWords, givenWords } from '../reward-words';
import { RewardWhySheet } from '../reward/why-sheet';
import { faceOf, type Points, type Reward } from '../wire';
import { ShelfFrame } from './frame';
import { More, Unread } from './more';

function PointsOf({ points }: { points: readonly Points[] }) {
  const { t } = useTranslation('offers');
  const locale = useLocale();
  if (points.length === 0) return null;
  return (
    <section className="p-4 pb-0">
      <h2 className="pb-2 text-fine font-semibold text-soft">{t('points.title')}</h2>
      <ul className="grid gap-2 sm:grid-cols-2">
        {points.map(({ merchant, balance }) => (
          <li key={merchant.id} className="flex min-h-16 items-center gap-3 rounded-card border border-line bg-raised px-4 py-2.5 shadow-lift">
            <Avatar face={faceOf(merchant)} />
            <span className="min-w-0 flex-1 truncate">{merchant.name}</span>
            <span className="figures shrink-0 text-lead font-semibold text-band">{t('prospect.points', { count: balance, points: balance.toLocaleString(locale) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Given({ reward }: { reward: Reward }) {
  const { t } = useTranslation('offers');
  const locale = useLocale();
  const tone = reward.state === 'paid' ? 'felt' : 'soft';
  if (reward.state === 'reversed') return <s className="text-soft">{givenWords(reward, t, locale)}</s>;
  if (reward.gives === 'money' && reward.amount) return <Figure money={reward.amount} signed={reward.state === 'paid'} tone={tone} className="font-semibold" />;
  return <span className={reward.state === 'paid' ? 'font-semibold text-felt' : 'font-semibold text-soft'}>{givenWords(reward, t, locale)}</span>;
}

function StateChip({ reward }: { reward: Reward }) {
  const { t } = useTranslation('offers');
  const locale = useLocale();
  if (reward.state === 'pending') {
    const date = reward.due_at ? new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' }).format(new Date(reward.due_at)) : '';
    return (
      <Chip tone="band" icon={<Hourglass aria-hidden="true" size={13} />}>
        {date ? t('reward.due', { date }) : t('reward.pending')}
      </Chip>
    );
  }
  return reward.state === 'reversed' ? <Chip icon={<Undo2 aria-hidden="true" size={13} />}>{t('reward.reversed')}</Chip> : null;
}

function RewardRow({ reward, onWhy }: { reward: Reward; onWhy: () => void }) {
  const { t } = useTranslation('offers');
  const lead = reward.friend ? <Avatar face={faceOf(reward.friend)} /> : <Avatar face={faceOf(reward.merchant)} />;
  const note = (
    <span className="flex flex-wrap items-center gap-x-1.5 text-fine">
      <span>
        {reward.merchant.name} · <TimeAgo at={reward.at} />
      </span>
      <StateChip reward={reward} />
    </span>
  );
  if (reward.state === 'none') {
    return (
      <li className="flex min-h-16 items-center gap-3 border-t border-line px-4 py-2.5 first:border-0">
        <span className="grayscale">{lead}</span>
        <span className="min-w-0 flex-1">
          <span className="block text-pretty">{deedWords(reward, t)}</span>
          <span className="block text-fine text-pretty text-soft">{reasonWords(reward.reason, reward.side, t)}</span>
        </span>
        <Button tone="link" onPress={onWhy}>
          {t('why_short')}
        </Button>
      </li>
    );
  }
  return <Row href={paths.reward(reward.id)} lead={lead} title={deedWords(reward, t)} note={note} trail={<Given reward={reward} />} />;
}

/** What passing on and using brought me; on wish also what came to nothing, and why. */
export function Rewards() {
  const { t } = useTranslation('offers');
  const [all, setAll] = useState(false);
  const [asking, setAsking] = useState<Reward | null>(null);
  const list = useInfiniteQuery(rewardsQuery(all));
  const points = useQuery(pointsQuery);
  const rewards = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <ShelfFrame place="rewards">
      <PointsOf points={points.data ?? []} />
      {rewards.length > 0 ? (
        <ul aria-label={t('places.rewards')} className="pt-2">
          {rewards.map((reward) => (
            <RewardRow key={reward.id} reward={reward} onWhy={() => setAsking(reward)} />
          ))}
        </ul>
      ) : null}
      {!list.data && !list.error ? <div aria-busy="true" className="h-96" /> : null}
      {list.data && rewards.length === 0 ? (
        <EmptyState
          title={all ? t('rewards.empty_all') : t('rewards.empty')}
          icon={all ? <Sparkles aria-hidden="true" size={48} strokeWidth={1.4} /> : <Hat size={72} />}
          action={<LinkButton href={paths.vouchers()}>{t('rewards.empty_do')}</LinkButton>}
        >
          {t('rewards.empty_text')}
        </EmptyState>
      ) : null}
      {list.error && !list.data ? <Unread error={list.error} onAgain={() => void list.refetch()} /> : null}
      <More list={list} />
      <div className="mt-auto border-t border-line px-4 py-2">
        <Switch label={t('rewards.all')} hint={t('rewards.all_hint')} isSelected={all} onChange={setAll} />
      </div>
      {asking ? <RewardWhySheet reward={asking} onClose={() => setAsking(null)} /> : null}
    </ShelfFrame>
  );
}

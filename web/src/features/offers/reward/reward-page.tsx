import { useQuery } from '@tanstack/react-query';
import { Hourglass, Undo2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useLocale, useTranslation } from '../../../i18n';
import { formatMoney } from '../../../money';
import { paths } from '../../../routes';
import { Avatar, Button, Chip, Figure, Hat, LinkButton, PageHeader } from '../../../ui';
import { dateWords } from '../card/when';
import { rewardPageQuery } from '../queries';
import { reasonWords } from '../reasons';
import { deedWords, givenWords } from '../reward-words';
import { Unread } from '../shelf/more';
import { faceOf, type Reward, type RewardPageData } from '../wire';
import { RewardWhySheet } from './why-sheet';

/** The hat tips once, a moment after the page has come; never for what came to nothing. */
function useTip(on: boolean): boolean {
  const [tipping, setTipping] = useState(false);
  useEffect(() => {
    if (!on) return undefined;
    const timer = setTimeout(() => setTipping(true), 250);
    return () => clearTimeout(timer);
  }, [on]);
  return tipping;
}

function What({ reward }: { reward: Reward }) {
  const { t } = useTranslation('offers');
  const locale = useLocale();
  const gone = reward.state === 'reversed';
  const words = givenWords(reward, t, locale);
  if (gone) return <s className="figures text-hero font-bold tracking-tight text-soft">{words}</s>;
  if (reward.gives === 'money' && reward.amount) return <Figure money={reward.amount} tone="felt" className="text-[3rem] leading-tight font-bold tracking-tight" />;
  return words ? <p className="text-hero font-bold tracking-tight text-felt">{words}</p> : null;
}

function StateLine({ reward }: { reward: Reward }) {
  const { t } = useTranslation('offers');
  const locale = useLocale();
  if (reward.state === 'pending') {
    return (
      <Chip tone="band" icon={<Hourglass aria-hidden="true" size={14} />}>
        {reward.due_at ? t('reward.due', { date: dateWords(reward.due_at, locale) }) : t('reward.pending')}
      </Chip>
    );
  }
  if (reward.state !== 'reversed') return null;
  return (
    <>
      <Chip icon={<Undo2 aria-hidden="true" size={14} />}>{t('reward.reversed')}</Chip>
      <p className="max-w-prose text-note text-pretty text-soft">{reward.recovered ? t('reward.recovered', { amount: formatMoney(reward.recovered, locale) }) : t('reason.reversed')}</p>
    </>
  );
}

function Onto({ reward }: { reward: Reward }) {
  const { t } = useTranslation('offers');
  if (reward.state === 'none' || reward.state === 'reversed') return null;
  if (reward.gives === 'voucher' && reward.voucher_id) return <LinkButton href={paths.voucher(reward.voucher_id)} wide>{t('reward.to_voucher')}</LinkButton>;
  if (reward.gives === 'money') return <LinkButton href={paths.wallet()} wide>{t('reward.to_wallet')}</LinkButton>;
  return <LinkButton href={paths.rewards()} wide>{t('reward.to_points')}</LinkButton>;
}

function Opened({ page }: { page: RewardPageData }) {
  const { t } = useTranslation('offers');
  const locale = useLocale();
  const { reward } = page;
  const [asking, setAsking] = useState(false);
  const good = reward.state === 'paid' || reward.state === 'pending';
  const tipping = useTip(good);
  // The merchant's words leave the amount to us: it is written as its reader writes it.
  const written = (text: string) => text.replaceAll('{amount}', givenWords(reward, t, locale));
  return (
    <div className="flex flex-1 flex-col">
      <div className="flex flex-1 flex-col items-center justify-center gap-4 px-6 py-10 text-center">
        <Hat size={112} tipping={tipping} />
        <h2 className="max-w-prose text-title font-bold text-balance">{written(page.title) || deedWords(reward, t)}</h2>
        <What reward={reward} />
        <StateLine reward={reward} />
        <p className="max-w-prose text-pretty whitespace-pre-line text-soft">{written(page.text) || (reward.state === 'none' ? reasonWords(reward.reason, reward.side, t) : '')}</p>
        <p className="flex items-center gap-2 text-note text-soft">
          <Avatar face={faceOf(reward.merchant)} size="small" />
          {reward.merchant.name}
        </p>
      </div>
      <div className="sticky bottom-0 flex flex-col gap-1 border-t border-line bg-sheet px-4 py-3">
        <Onto reward={reward} />
        <Button tone="link" wide onPress={() => setAsking(true)}>
          {reward.state === 'none' ? t('reward.why_none') : t('reward.why')}
        </Button>
      </div>
      {asking ? <RewardWhySheet reward={reward} onClose={() => setAsking(false)} /> : null}
    </div>
  );
}

/** The page that a reward's notice leads to: made from the merchant's template when it is opened. */
export function RewardPage({ rewardId }: { rewardId: string }) {
  const { t } = useTranslation('offers');
  const { data, error, refetch } = useQuery(rewardPageQuery(rewardId));
  return (
    <div className="flex flex-1 flex-col">
      <PageHeader title={t('reward.title')} note={data?.reward.offer} back={paths.rewards()} />
      {data ? <Opened page={data} /> : error ? <Unread error={error} onAgain={() => void refetch()} /> : <div aria-busy="true" className="h-96" />}
    </div>
  );
}

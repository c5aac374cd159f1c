import { useInfiniteQuery } from '@tanstack/react-query';
import { CircleHelp, Download, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { Button as PlainButton, Link } from 'react-aria-components';
import { useLocale, useTranslation } from '../../../i18n';
import { formatMoney } from '../../../money';
import { Chip, Figure, IconButton, Section, TimeAgo } from '../../../ui';
import { ReverseSheet } from '../counter/reverse-sheet';
import { More } from '../parts/more';
import { redeemedQuery, type Outcome, type Redeemed } from '../queries';
import { givenWords, WhySheet } from './why-sheet';

/** First whoever passed it on, then the friend; once only, where both had nothing for the same reason. */
export function outcomesToTell(rewards: readonly Outcome[]): Outcome[] {
  // Where there is no policy, there is nothing to tell.
  if (rewards.every((one) => one.reason === 'no_policy')) return [];
  const ordered = rewards.toSorted((one, other) => Number(one.side === 'friend') - Number(other.side === 'friend'));
  const [first, ...others] = ordered;
  const same = first?.state === 'none' && others.every((one) => one.state === 'none' && one.reason === first.reason);
  return first && same ? [first] : ordered;
}

/** "€1.00 for whoever passed it on", "nothing for the friend". `alone`: it speaks for both. */
function OutcomeLine({ outcome, alone, onWhy }: { outcome: Outcome; alone: boolean; onWhy: () => void }) {
  const { t } = useTranslation('merchant');
  const locale = useLocale();
  const given = outcome.state === 'none' ? t('gives.nothing') : givenWords(outcome, t, locale);
  return (
    <PlainButton
      onPress={onWhy}
      className="group flex min-h-11 w-full cursor-pointer items-center gap-2 rounded-lg px-2 py-1 text-start text-fine hover:bg-line/40 data-focus-visible:-outline-offset-2"
    >
      <span className="figures min-w-0 flex-1">
        {alone ? (
          <span className="text-soft">{t('outcome.none', { why: t(`reason.${outcome.reason}`) })}</span>
        ) : (
          <>
            <b className={outcome.state === 'none' ? 'font-normal text-soft' : 'font-semibold text-felt'}>{given}</b> <span className="text-soft">{t(`side.for_${outcome.side}`)}</span>
            {outcome.state === 'pending' || outcome.state === 'reversed' ? <span className="text-soft"> · {t(`reward_state.${outcome.state}`)}</span> : null}
            {outcome.state === 'none' ? <span className="block text-soft">{t(`reason.${outcome.reason}`)}</span> : null}
          </>
        )}
      </span>
      <CircleHelp aria-hidden="true" size={16} className="shrink-0 text-soft group-hover:text-ink" />
      <span className="sr-only">{t('why.title')}</span>
    </PlainButton>
  );
}

function RedeemedRow({ redeemed, onReverse, onWhy }: { redeemed: Redeemed; onReverse: () => void; onWhy: (rewardId: string) => void }) {
  const { t } = useTranslation('merchant');
  const locale = useLocale();
  const reversed = redeemed.state === 'reversed';
  const outcomes = outcomesToTell(redeemed.rewards);
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short' }).format(Date.parse(redeemed.at));
  return (
    <li className="border-t border-line py-2 ps-4 pe-2 first:border-0">
      <div className="flex min-h-12 items-center gap-3">
        <span className="figures min-w-0 flex-1 leading-snug">
          <span className="block font-semibold">
            <TimeAgo at={redeemed.at} />
          </span>
          <span className="block truncate text-fine text-soft">
            {[t('latest.by', { name: redeemed.by }), redeemed.spent ? t('redemptions.spent', { amount: formatMoney(redeemed.spent, locale) }) : '', redeemed.order_reference].filter(Boolean).join(' · ')}
          </span>
        </span>
        {reversed ? <Chip tone="band">{t('latest.reversed')}</Chip> : null}
        {reversed ? <s className="figures text-soft">{formatMoney(redeemed.value, locale)}</s> : <Figure money={redeemed.value} className="font-semibold" />}
        {reversed ? (
          <span className="w-12 shrink-0" />
        ) : (
          <IconButton label={t('latest.reverse', { title: redeemed.title, time })} onPress={onReverse}>
            <Undo2 aria-hidden="true" size={20} />
          </IconButton>
        )}
      </div>
      {outcomes.length > 0 ? (
        <div className="-mx-2 flex flex-col">
          {outcomes.map((outcome) => (
            <OutcomeLine key={outcome.reward_id} outcome={outcome} alone={outcomes.length < redeemed.rewards.length} onWhy={() => onWhy(outcome.reward_id)} />
          ))}
        </div>
      ) : null}
    </li>
  );
}

const exportPath = (merchantId: string, offerId: string) => `/api/v1/merchants/${encodeURIComponent(merchantId)}/offers/${encodeURIComponent(offerId)}/redemptions.csv`;

/** An offer's redemptions, what each gave to either side and why; and all of them as a file. */
export function Redemptions({ merchantId, offerId }: { merchantId: string; offerId: string }) {
  const { t } = useTranslation('merchant');
  const list = useInfiniteQuery(redeemedQuery(merchantId, offerId));
  const [reversing, setReversing] = useState<Redeemed | null>(null);
  const [asked, setAsked] = useState<string | null>(null);
  const all = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Section
      title={t('redemptions.title')}
      {...(list.data && all.length === 0 ? { note: t('redemptions.none') } : {})}
      action={
        all.length > 0 ? (
          <Link
            href={exportPath(merchantId, offerId)}
            download="redemptions.csv"
            className="inline-flex min-h-12 cursor-pointer items-center gap-2 rounded-box px-3 text-note font-semibold text-felt hover:underline"
          >
            <Download aria-hidden="true" size={18} />
            {t('redemptions.export')}
          </Link>
        ) : null
      }
    >
      <ul aria-label={t('redemptions.title')} aria-busy={!list.data}>
        {all.map((redeemed) => (
          <RedeemedRow key={redeemed.id} redeemed={redeemed} onReverse={() => setReversing(redeemed)} onWhy={setAsked} />
        ))}
      </ul>
      <More list={list} />
      {reversing ? <ReverseSheet redemption={reversing} onClose={() => setReversing(null)} /> : null}
      {asked ? <WhySheet merchantId={merchantId} rewardId={asked} onClose={() => setAsked(null)} /> : null}
    </Section>
  );
}

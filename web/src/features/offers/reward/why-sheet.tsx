import { useQuery } from '@tanstack/react-query';
import { Check, X } from 'lucide-react';
import { useLocale, useTranslation } from '../../../i18n';
import { Sheet } from '../../../ui';
import { factName } from '../facts';
import { FactsList, Rule } from '../facts-list';
import { rewardWhyQuery } from '../queries';
import { reasonWords } from '../reasons';
import { deedWords } from '../reward-words';
import { Unread } from '../shelf/more';
import type { Reward, RewardExplanation } from '../wire';

type Tried = RewardExplanation['tried'][number];

/** One of the merchant's rewards in their order, and what became of its condition. */
function TriedLine({ tried, at }: { tried: Tried; at: number }) {
  const { t } = useTranslation('offers');
  const locale = useLocale();
  const Icon = tried.held ? Check : X;
  const missing = new Intl.ListFormat(locale, { type: 'conjunction' }).format((tried.missing ?? []).map((name) => factName(name, t)));
  return (
    <li className="flex items-start gap-2.5 border-t border-line py-2.5 text-note first:border-0">
      <Icon aria-hidden="true" size={18} strokeWidth={2.4} className={tried.held ? 'mt-0.5 shrink-0 text-felt' : 'mt-0.5 shrink-0 text-soft'} />
      <span className="min-w-0 flex-1">
        <span className="block">
          {at + 1}. {tried.condition ? <Rule>{tried.condition}</Rule> : t(at === 0 ? 'tried.always' : 'tried.otherwise')}
        </span>
        <span className="block text-fine text-soft">{tried.held ? t(tried.condition ? 'tried.held' : 'tried.taken') : missing ? t('tried.missing', { names: missing }) : t('tried.failed')}</span>
      </span>
    </li>
  );
}

function Answer({ told }: { told: RewardExplanation }) {
  const { t } = useTranslation('offers');
  const locale = useLocale();
  const at = (time: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(time));
  return (
    <>
      <p className="font-semibold text-pretty">{reasonWords(told.reason, told.side, t)}</p>
      {told.on ? <p className="pt-1 text-note text-pretty text-soft">{t(`trigger.${told.on}`)}</p> : null}
      {told.flat ? <p className="pt-1 text-note text-pretty text-soft">{t('reward.flat')}</p> : null}
      {told.state === 'pending' ? <p className="pt-1 text-note text-pretty text-soft">{t('reward.pending_until', { date: at(told.due_at) })}</p> : null}
      {told.tried.length > 0 ? (
        <section className="pt-4">
          <h3 className="pb-1 text-fine font-semibold text-soft">{t('tried.title')}</h3>
          <ol>
            {told.tried.map((tried, place) => (
              // oxlint-disable-next-line react/no-array-index-key -- templates have no name but their place
              <TriedLine key={place} tried={tried} at={place} />
            ))}
          </ol>
        </section>
      ) : null}
      <FactsList title={t('facts.title')} facts={told.facts} currency={told.amount?.currency} />
      {told.facts ? null : told.side === 'first_user' && told.reason === 'rewarded' ? <p className="pt-4 text-note text-pretty text-soft">{t('facts.kept')}</p> : null}
    </>
  );
}

/** Answers "why this reward?" and "why none?". */
export function RewardWhySheet({ reward, onClose }: { reward: Reward; onClose: () => void }) {
  const { t } = useTranslation('offers');
  const { data, error, refetch } = useQuery(rewardWhyQuery(reward.id));
  return (
    <Sheet open onOpenChange={onClose} title={reward.state === 'none' ? t('reward.why_none') : t('reward.why')}>
      <p className="pb-2 text-note text-pretty text-soft">{deedWords(reward, t)}</p>
      {data ? <Answer told={data} /> : error ? <Unread error={error} onAgain={() => void refetch()} /> : <div aria-busy="true" className="h-48" />}
    </Sheet>
  );
}

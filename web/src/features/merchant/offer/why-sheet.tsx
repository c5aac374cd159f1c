import { useQuery } from '@tanstack/react-query';
import { Check, Minus, X } from 'lucide-react';
import { Problem } from '../../../api';
import { useLocale, useTranslation } from '../../../i18n';
import { formatMoney } from '../../../money';
import { ErrorState, Sheet } from '../../../ui';
import { useMerchantProblem } from '../faults';
import { outcomeQuery, type RewardExplanation } from '../queries';

function Tried({ tried, taken }: { tried: RewardExplanation['tried']; taken: number | undefined }) {
  const { t } = useTranslation('merchant');
  if (tried.length === 0) return null;
  return (
    <section className="flex flex-col gap-1.5">
      <h3 className="font-semibold">{t('why.tried')}</h3>
      <ol className="flex flex-col">
        {tried.map((one, at) => (
          // Templates have an order and nothing else to tell them apart.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at} className="flex gap-3 border-t border-line py-2.5 first:border-0">
            <span className={`mt-0.5 grid size-6 shrink-0 place-items-center rounded-full ${one.held ? 'bg-felt text-felt-ink' : 'bg-line/60 text-soft'}`}>
              {one.held ? <Check aria-hidden="true" size={15} strokeWidth={3} /> : one.missing?.length ? <Minus aria-hidden="true" size={15} strokeWidth={3} /> : <X aria-hidden="true" size={15} strokeWidth={3} />}
            </span>
            <span className="min-w-0 flex-1 text-note">
              {one.condition ? <code className="font-mono text-fine break-words">{one.condition}</code> : t('why.always')}
              <span className="block text-fine text-soft">
                {one.held ? (taken === at + 1 ? t('why.taken') : t('why.held')) : one.missing?.length ? t('why.missing', { facts: one.missing.join(', ') }) : t('why.not_held')}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A fact as it reads: yes and no, lists with commas, everything else as it is. */
function factText(value: unknown, t: (key: 'why.yes' | 'why.no') => string, locale: string): string {
  if (typeof value === 'boolean') return value ? t('why.yes') : t('why.no');
  if (typeof value === 'number') return value.toLocaleString(locale);
  if (Array.isArray(value)) return value.map(String).join(', ') || '–';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function Facts({ facts }: { facts: NonNullable<RewardExplanation['facts']> }) {
  const { t } = useTranslation('merchant');
  const locale = useLocale();
  const known = Object.entries(facts);
  if (known.length === 0) return null;
  return (
    <section className="flex flex-col gap-1.5">
      <h3 className="font-semibold">{t('why.facts')}</h3>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 text-note">
        {known.map(([name, value]) => (
          <div key={name} className="contents [&>*]:py-1.5">
            <dt className="font-mono text-fine text-soft">{name}</dt>
            <dd className="figures min-w-0 text-end break-words">{factText(value, t, locale)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What was given, in words; empty when nothing was. */
export function givenWords(one: Pick<RewardExplanation, 'gives' | 'amount' | 'points'>, t: ReturnType<typeof useTranslation<'merchant'>>['t'], locale: string): string {
  if (one.gives === 'money') return one.amount ? formatMoney(one.amount, locale) : '';
  if (one.gives === 'points') return t('gives.points_count', { count: one.points ?? 0 });
  return one.gives === 'voucher' ? t('gives.a_voucher') : '';
}

function Explained({ told }: { told: RewardExplanation }) {
  const { t } = useTranslation('merchant');
  const locale = useLocale();
  const given = told.state === 'none' ? '' : givenWords(told, t, locale);
  const due = told.state === 'pending' ? new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(Date.parse(told.due_at)) : '';
  return (
    <div className="flex flex-col gap-5">
      <div className={told.state === 'none' || told.state === 'reversed' ? 'rounded-box bg-band-wash p-4' : 'rounded-box bg-felt-wash p-4'}>
        <p className="text-fine text-soft">{t(`side.${told.side}`)}</p>
        {given ? <p className="figures text-title font-bold">{given}</p> : null}
        <p className="text-note text-pretty">{t(`reason.${told.reason}`)}</p>
        {told.flat ? <p className="mt-1 text-fine">{t('why.flat')}</p> : null}
        {due ? <p className="mt-1 text-fine">{t('why.due', { day: due })}</p> : null}
      </div>
      {told.on ? (
        <p className="text-note">
          <span className="text-soft">{t('why.on')}</span> {t(`trigger.${told.on}`)}
        </p>
      ) : null}
      <Tried tried={told.tried} taken={told.template} />
      {told.facts ? <Facts facts={told.facts} /> : null}
      <p className="text-fine text-soft">{t('why.no_names')}</p>
    </div>
  );
}

/** Why a redemption gave this reward, or none; without names. */
export function WhySheet({ merchantId, rewardId, onClose }: { merchantId: string; rewardId: string; onClose: () => void }) {
  const { t } = useTranslation('merchant');
  const read = useMerchantProblem();
  const { data, error, refetch } = useQuery(outcomeQuery(merchantId, rewardId));
  return (
    <Sheet open onOpenChange={onClose} title={t('why.title')}>
      {data ? <Explained told={data} /> : error ? <ErrorState onAgain={() => void refetch()}>{read(Problem.from(error))}</ErrorState> : <div aria-busy="true" className="h-64" />}
    </Sheet>
  );
}

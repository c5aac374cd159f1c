import { useLocale, useTranslation } from '../../../i18n';
import { formatMoney } from '../../../money';
import type { Figures } from '../queries';
import { funnelSentences, steps, type Step } from './funnel';

function Bar({ step, most }: { step: Step; most: number }) {
  const { t } = useTranslation('merchant');
  const locale = useLocale();
  const width = (count: number) => `${(100 * count) / Math.max(most, 1)}%`;
  const friends = step.friends ?? 0;
  const each = step.each && step.each.amount > 0 ? step.each : null;
  return (
    <li className="grid grid-cols-[6.75rem_minmax(0,1fr)] items-center gap-x-3 gap-y-0.5 py-1.5 sm:grid-cols-[7.5rem_minmax(0,1fr)]">
      <span className="text-note">{t(`step.${step.id}`)}</span>
      <span className="flex items-center gap-2">
        <span aria-hidden="true" className="flex h-6 min-w-0 flex-1">
          {friends > 0 ? <span className="rounded-s-md bg-felt transition-[width] duration-500 ease-settle motion-reduce:transition-none" style={{ width: width(friends) }} /> : null}
          <span
            className={`${friends > 0 ? 'rounded-e-md' : 'rounded-md'} ${step.friends === null ? 'bg-felt/70' : 'bg-felt/35'} transition-[width] duration-500 ease-settle motion-reduce:transition-none`}
            style={{ width: width(step.count - friends), minWidth: step.count > 0 ? undefined : 2 }}
          />
        </span>
        <b className="figures w-12 shrink-0 text-end font-semibold">{step.count.toLocaleString(locale)}</b>
      </span>
      {step.friends || each ? (
        <span className="figures col-start-2 text-fine text-soft">
          {[step.friends ? t('step.by_friends', { count: step.friends }) : '', each ? t('step.each', { amount: formatMoney(each, locale) }) : ''].filter(Boolean).join(' · ')}
        </span>
      ) : null}
    </li>
  );
}

/** How it went, as a sentence and as bars; the part that friends brought stands out. */
export function Funnel({ figures }: { figures: Figures }) {
  const { t } = useTranslation('merchant');
  const locale = useLocale();
  const all = steps(figures);
  const most = Math.max(...all.map((step) => step.count));
  return (
    <div className="flex flex-col gap-3 px-4">
      <p className="figures text-[1.0625rem] leading-relaxed text-pretty">{funnelSentences(figures, t, locale).join(' ')}</p>
      {most > 0 ? (
        <>
          <ul aria-label={t('step.label')} className="flex flex-col">
            {all.map((step) => (
              <Bar key={step.id} step={step} most={most} />
            ))}
          </ul>
          <p aria-hidden="true" className="flex flex-wrap gap-x-4 gap-y-1 text-fine text-soft">
            <span className="inline-flex items-center gap-1.5">
              <span className="size-3 rounded-sm bg-felt" /> {t('step.legend_friends')}
            </span>
            <span className="inline-flex items-center gap-1.5">
              <span className="size-3 rounded-sm bg-felt/35" /> {t('step.legend_self')}
            </span>
          </p>
        </>
      ) : null}
    </div>
  );
}

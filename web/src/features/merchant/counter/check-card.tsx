import { CircleAlert, CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLocale, useTranslation } from '../../../i18n';
import type { Money } from '../../../money';
import { classes, Figure, TimeLeft } from '../../../ui';
import type { VoucherCheck } from '../queries';
import { awaitsSpend, obstacleWords, worthWords } from './check-words';

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-fine text-soft">{label}</dt>
      <dd className="text-note font-semibold">{children}</dd>
    </div>
  );
}

/** What a voucher is worth, before anything is redeemed; or why it is not. Never whose it is. */
export function CheckCard({ check, use = null, children }: { check: VoucherCheck; use?: Money | null; children?: ReactNode }) {
  const { t } = useTranslation('merchant');
  const locale = useLocale();
  const obstacle = obstacleWords(check, t, locale, use);
  const asks = awaitsSpend(check);
  const { terms } = check;
  const day = check.valid_until ? new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(Date.parse(check.valid_until)) : '';
  return (
    <section aria-label={t('check.title')} className="overflow-hidden rounded-card border border-line bg-raised shadow-lift">
      <div className={classes('flex items-center gap-2 px-4 py-2.5 text-note font-semibold', check.redeemable ? 'bg-felt-wash text-felt' : asks ? 'bg-band-wash text-band' : 'bg-brick-wash text-brick')} role="status">
        {check.redeemable ? <CircleCheck aria-hidden="true" size={20} className="shrink-0" /> : <CircleAlert aria-hidden="true" size={20} className="shrink-0" />}
        <span>{obstacle ?? t('check.good')}</span>
      </div>
      <div className="flex flex-col gap-4 p-4">
        <div>
          <h2 className="text-title font-bold text-balance">{check.title}</h2>
          <p className="figures text-note text-soft">
            {t(`kind.${check.kind}`)} · {worthWords(check.kind, terms, t, locale)}
          </p>
        </div>
        <dl className="grid grid-cols-2 gap-x-4 gap-y-3">
          {check.balance ? (
            <Fact label={t('check.balance')}>
              <Figure money={check.balance} size="lead" />
            </Fact>
          ) : (
            <Fact label={t('check.uses')}>
              <span className="figures">{check.uses_left.toLocaleString(locale)}</span>
            </Fact>
          )}
          <Fact label={t('check.valid')}>
            {check.valid_until ? (
              <span title={day}>
                <TimeLeft until={check.valid_until} />
              </span>
            ) : (
              t('check.no_end')
            )}
          </Fact>
          {terms.applies_to ? <Fact label={t('check.applies_to')}>{terms.applies_to}</Fact> : null}
          {terms.min_spend ? (
            <Fact label={t('check.least')}>
              <Figure money={terms.min_spend} />
            </Fact>
          ) : null}
        </dl>
        {children}
      </div>
    </section>
  );
}

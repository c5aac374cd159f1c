import { useInfiniteQuery } from '@tanstack/react-query';
import { ArrowDownToLine, ArrowUpFromLine } from 'lucide-react';
import { Problem } from '../../../api';
import { useLocale, useTranslation } from '../../../i18n';
import { formatMoney } from '../../../money';
import { ErrorState, Figure, Section, TimeAgo } from '../../../ui';
import { useMerchantProblem } from '../faults';
import { More } from '../parts/more';
import { statementQuery, type Entry } from '../queries';

// What moves a merchant's account, as far as there are words for it here.
const kinds = ['merchant_deposit', 'merchant_payout', 'campaign_fund', 'campaign_return', 'offer_discount', 'offer_discount_reversed'] as const;

function EntryRow({ entry }: { entry: Entry }) {
  const { t } = useTranslation('merchant');
  const locale = useLocale();
  const came = entry.amount.amount >= 0;
  const Icon = came ? ArrowDownToLine : ArrowUpFromLine;
  const known = kinds.find((kind) => kind === entry.kind);
  const title = known ? t(`money.kind.${known}`) : came ? t('money.came') : t('money.went');
  const note = [entry.memo, entry.counterparty ? entry.counterparty.name : ''].filter(Boolean).join(' · ');
  return (
    <li className="flex min-h-16 items-center gap-3 border-t border-line px-4 py-2.5 first:border-0">
      <span className={`grid size-10 shrink-0 place-items-center rounded-full ${came ? 'bg-felt-wash text-felt' : 'bg-band-wash text-band'}`}>
        <Icon aria-hidden="true" size={19} />
      </span>
      <span className="min-w-0 flex-1 leading-snug">
        <span className="block truncate font-semibold">{title}</span>
        <span className="figures block truncate text-fine text-soft">
          {note ? `${note} · ` : ''}
          <TimeAgo at={entry.at} />
        </span>
      </span>
      <span className="shrink-0 text-end leading-snug">
        <Figure money={entry.amount} signed tone={came ? 'felt' : 'plain'} className="block font-semibold" />
        <span className="figures block text-fine text-soft">
          <span className="sr-only">{t('money.balance_after')} </span>
          {formatMoney(entry.balance, locale)}
        </span>
      </span>
    </li>
  );
}

/** Every movement of the merchant's account, with the balance after it. */
export function Statement({ merchantId }: { merchantId: string }) {
  const { t } = useTranslation('merchant');
  const read = useMerchantProblem();
  const list = useInfiniteQuery(statementQuery(merchantId));
  const entries = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Section title={t('money.statement')} {...(list.data && entries.length === 0 ? { note: t('money.nothing') } : {})}>
      {list.error && !list.data ? <ErrorState onAgain={() => void list.refetch()}>{read(Problem.from(list.error))}</ErrorState> : null}
      <ul aria-label={t('money.statement')} aria-busy={!list.data}>
        {entries.map((entry) => (
          <EntryRow key={entry.id} entry={entry} />
        ))}
      </ul>
      <More list={list} />
    </Section>
  );
}

import { useInfiniteQuery } from '@tanstack/react-query';
import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { Problem } from '../../../api';
import { useLocale, useTranslation } from '../../../i18n';
import { formatMoney } from '../../../money';
import { Chip, ErrorState, Figure, IconButton, Section, TimeAgo } from '../../../ui';
import { useMerchantProblem } from '../faults';
import { More } from '../parts/more';
import { latestQuery, type Redemption } from '../queries';
import { ReverseSheet } from './reverse-sheet';

function RedemptionRow({ redemption, onReverse }: { redemption: Redemption; onReverse: () => void }) {
  const { t } = useTranslation('merchant');
  const locale = useLocale();
  const reversed = redemption.state === 'reversed';
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(Date.parse(redemption.at));
  return (
    <li className="flex min-h-16 items-center gap-3 border-t border-line py-2 ps-4 pe-2 first:border-0">
      <span className="min-w-0 flex-1 leading-snug">
        <span className="block truncate font-semibold">{redemption.title}</span>
        <span className="figures block truncate text-fine text-soft">
          <TimeAgo at={redemption.at} /> · {t('latest.by', { name: redemption.by })}
          {redemption.order_reference ? ` · ${redemption.order_reference}` : ''}
        </span>
        {reversed && redemption.reason ? <span className="block truncate text-fine text-soft">{redemption.reason}</span> : null}
      </span>
      <span className="shrink-0 text-end leading-snug">
        {reversed ? <s className="figures text-soft">{formatMoney(redemption.value, locale)}</s> : <Figure money={redemption.value} className="font-semibold" />}
        {reversed ? (
          <span className="block">
            <Chip tone="band">{t('latest.reversed')}</Chip>
          </span>
        ) : null}
      </span>
      {reversed ? (
        <span className="w-12 shrink-0" />
      ) : (
        <IconButton label={t('latest.reverse', { title: redemption.title, time })} onPress={onReverse}>
          <Undo2 aria-hidden="true" size={20} />
        </IconButton>
      )}
    </li>
  );
}

/** What was redeemed here lately, by whom of the staff, and the way to take one back. */
export function Latest({ merchantId }: { merchantId: string }) {
  const { t } = useTranslation('merchant');
  const read = useMerchantProblem();
  const list = useInfiniteQuery(latestQuery(merchantId));
  const [open, setOpen] = useState<Redemption | null>(null);
  const all = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Section title={t('latest.title')} {...(list.data && all.length === 0 ? { note: t('latest.none') } : {})}>
      {list.error && !list.data ? <ErrorState onAgain={() => void list.refetch()}>{read(Problem.from(list.error))}</ErrorState> : null}
      <ul aria-label={t('latest.title')} aria-busy={!list.data}>
        {all.map((redemption) => (
          <RedemptionRow key={redemption.id} redemption={redemption} onReverse={() => setOpen(redemption)} />
        ))}
      </ul>
      <More list={list} />
      {open ? <ReverseSheet redemption={open} onClose={() => setOpen(null)} /> : null}
    </Section>
  );
}

import { useInfiniteQuery } from '@tanstack/react-query';
import { ArrowDownToLine, ArrowUpFromLine, Store } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Link } from 'react-aria-components';
import { Problem } from '../../api';
import { useLocale, useTranslation } from '../../i18n';
import { formatMoney } from '../../money';
import { paths } from '../../routes';
import { Avatar, Button, classes, EmptyState, ErrorState, Figure, Hat, useProblemText } from '../../ui';
import { byDay, dayWords } from './days';
import { statementQuery, type Entry } from './queries';

const rails = ['top_up', 'withdrawal'] as const;
// What came of offers, and what went to and from a merchant's account: nobody stands on the other side.
const campaigns = ['offer_reward', 'offer_reward_reversed', 'merchant_deposit', 'merchant_payout'] as const;

const isReward = (kind: string) => kind === 'offer_reward' || kind === 'offer_reward_reversed';

/** The page that an entry leads to: a reward's. */
export function entryPath({ kind, reference }: Pick<Entry, 'kind' | 'reference'>): string | null {
  return isReward(kind) && reference.startsWith('rwd_') ? paths.reward(reference) : null;
}

function Lead({ entry }: { entry: Entry }) {
  if (entry.counterparty) {
    const { id, name, picture_id } = entry.counterparty;
    return <Avatar face={{ id, name, pictureUrl: picture_id ? paths.picture(picture_id) : null }} />;
  }
  if (isReward(entry.kind)) {
    return (
      <span className="grid size-10 shrink-0 place-items-center rounded-full bg-felt-wash">
        <Hat size={26} />
      </span>
    );
  }
  const Icon = entry.kind.startsWith('merchant_') ? Store : entry.amount.amount >= 0 ? ArrowDownToLine : ArrowUpFromLine;
  return (
    <span className="grid size-10 shrink-0 place-items-center rounded-full bg-band-wash text-band">
      <Icon aria-hidden="true" size={19} />
    </span>
  );
}

function useReason(): (entry: Entry) => { title: string; note: string } {
  const { t } = useTranslation('wallet');
  return (entry) => {
    const name = entry.counterparty?.name ?? '';
    const rail = rails.find((kind) => kind === entry.kind);
    if (rail) return { title: t(`kind.${rail}`), note: t('kind.rail') };
    const campaign = campaigns.find((kind) => kind === entry.kind);
    if (campaign) return { title: entry.memo || t(`kind.${campaign}`), note: entry.memo ? t(`kind.${campaign}`) : '' };
    const words = entry.amount.amount >= 0 ? t('from', { name }) : t('to', { name });
    return { title: entry.memo || t('kind.payment_request'), note: name ? words : '' };
  };
}

function EntryRow({ entry }: { entry: Entry }) {
  const { t } = useTranslation('wallet');
  const locale = useLocale();
  const reason = useReason()(entry);
  const at = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(new Date(entry.at));
  const href = entryPath(entry);
  const line = 'flex min-h-16 items-center gap-3 px-4 py-2.5';
  const content = (
    <>
      <Lead entry={entry} />
      <span className="min-w-0 flex-1 leading-snug">
        <span className="block truncate font-semibold">{reason.title}</span>
        <span className="figures block truncate text-fine text-soft">
          {reason.note ? `${reason.note} · ` : ''}
          <time dateTime={entry.at}>{at}</time>
        </span>
      </span>
      <span className="shrink-0 text-end leading-snug">
        <Figure money={entry.amount} signed tone={entry.amount.amount > 0 ? 'felt' : 'plain'} className="block font-semibold" />
        <span className="figures block text-fine text-soft">
          <span className="sr-only">{t('balance_after')} </span>
          {formatMoney(entry.balance, locale)}
        </span>
      </span>
    </>
  );
  return (
    <li className="border-t border-line first:border-0">
      {href ? (
        <Link href={href} className={classes(line, 'cursor-pointer transition-colors hover:bg-line/30 pressed:bg-line/50 data-focus-visible:-outline-offset-2')}>
          {content}
        </Link>
      ) : (
        <div className={line}>{content}</div>
      )}
    </li>
  );
}

/** Fetches the next page as its end comes near the screen; the button does the same for keyboards. */
function More({ onMore, pending }: { onMore: () => void; pending: boolean }) {
  const { t } = useTranslation('wallet');
  const end = useRef<HTMLDivElement>(null);
  const more = useRef(onMore);
  useEffect(() => {
    more.current = onMore;
  });
  useEffect(() => {
    const mark = end.current;
    if (!mark || !('IntersectionObserver' in window)) return undefined;
    const watcher = new IntersectionObserver(([seen]) => (seen?.isIntersecting ? more.current() : undefined), { rootMargin: '400px' });
    watcher.observe(mark);
    return () => watcher.disconnect();
  }, []);
  return (
    <div ref={end} className="grid p-2">
      <Button tone="link" isPending={pending} onPress={onMore}>
        {t('more')}
      </Button>
    </div>
  );
}

/** What came and went, under its days, with the balance after each. */
export function Statement({ currency, onTopUp }: { currency: string; onTopUp: () => void }) {
  const { t } = useTranslation('wallet');
  const locale = useLocale();
  const read = useProblemText();
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(statementQuery(currency));
  if (error && !data) return <ErrorState onAgain={() => void refetch()}>{read(Problem.from(error))}</ErrorState>;
  if (!data) return <div aria-busy="true" className="h-64" />;
  const days = byDay(data.pages.flatMap((page) => page.items));
  if (days.length === 0) {
    return (
      <EmptyState title={t('empty.title')} icon={<Hat size={64} />} action={<Button onPress={onTopUp}>{t('top_up.open')}</Button>}>
        {t('empty.text')}
      </EmptyState>
    );
  }
  return (
    <>
      {days.map((day) => (
        <section key={day.id} className="pt-4">
          <h3 className="figures px-4 pb-1 text-fine font-semibold text-soft">{dayWords(day.at, locale)}</h3>
          <ul>
            {day.entries.map((entry) => (
              <EntryRow key={entry.id} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
      {hasNextPage ? <More pending={isFetchingNextPage} onMore={() => (isFetchingNextPage ? undefined : void fetchNextPage())} /> : null}
    </>
  );
}

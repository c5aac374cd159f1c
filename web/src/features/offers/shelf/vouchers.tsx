import { useInfiniteQuery } from '@tanstack/react-query';
import { Hourglass, QrCode } from 'lucide-react';
import { Link } from 'react-aria-components';
import { useLocale, useTranslation } from '../../../i18n';
import { paths } from '../../../routes';
import { Avatar, Chip, classes, EmptyState, Figure, LinkButton, TimeLeft } from '../../../ui';
import { endsSoon, validWords } from '../card/when';
import { vouchersQuery } from '../queries';
import { faceOf, type Held } from '../wire';
import { worthOf } from '../worth';
import { ShelfFrame } from './frame';
import { More, Unread } from './more';

/** Those that end first stand first, those without an end last; of two that end together, the newer one. */
export function byEnd(vouchers: readonly Held[]): Held[] {
  const end = (one: Held) => (one.valid_until ? Date.parse(one.valid_until) : Infinity);
  return vouchers.toSorted((a, b) => (end(a) === end(b) ? Date.parse(b.claimed_at) - Date.parse(a.claimed_at) : end(a) - end(b)));
}

/** A voucher as a ticket: what it is, until when, and the stub that opens its code. */
export function Ticket({ held }: { held: Held }) {
  const { t } = useTranslation('offers');
  const locale = useLocale();
  const { offer } = held;
  const active = held.state === 'active';
  const soon = active && endsSoon(held.valid_until);
  return (
    <li>
      <Link
        href={paths.voucher(held.id)}
        className={classes(
          'flex min-h-20 cursor-pointer items-stretch overflow-hidden rounded-card border bg-raised shadow-lift transition-colors hover:border-edge',
          soon ? 'border-brass' : 'border-line',
        )}
      >
        <span className="flex min-w-0 flex-1 items-center gap-3 py-3 ps-4 pe-2">
          <span className={active ? undefined : 'grayscale'}>
            <Avatar face={faceOf(offer.merchant)} />
          </span>
          <span className="min-w-0 flex-1">
            <span className="block truncate font-semibold">{offer.title}</span>
            <span className="figures block truncate text-fine text-soft">
              {offer.merchant.name} · {worthOf(offer, t, locale)}
            </span>
            <span className="mt-1 flex flex-wrap items-center gap-1.5 text-fine">
              {soon && held.valid_until ? (
                <Chip tone="band" icon={<Hourglass aria-hidden="true" size={13} />}>
                  <TimeLeft until={held.valid_until} />
                </Chip>
              ) : (
                <span className="text-soft">{validWords(held, t, locale)}</span>
              )}
              {active && !held.balance && held.uses_left > 1 ? <Chip>{t('voucher.uses', { count: held.uses_left })}</Chip> : null}
            </span>
          </span>
        </span>
        <span className={classes('flex w-22 shrink-0 flex-col items-center justify-center gap-0.5 border-s border-dashed px-2', active ? 'border-edge/60 text-felt' : 'border-line text-soft')}>
          {held.balance ? <Figure money={held.balance} className="font-bold" /> : <QrCode aria-hidden="true" size={30} strokeWidth={active ? 1.9 : 1.3} />}
          {held.balance ? <span className="text-fine text-soft">{t('voucher.left')}</span> : null}
        </span>
      </Link>
    </li>
  );
}

function Tickets({ label, vouchers, heading }: { label: string; vouchers: readonly Held[]; heading: boolean }) {
  if (vouchers.length === 0) return null;
  return (
    <section className="p-4 pb-0">
      {heading ? <h2 className="pb-2 text-fine font-semibold text-soft">{label}</h2> : null}
      <ul aria-label={label} className="flex flex-col gap-3">
        {vouchers.map((held) => (
          <Ticket key={held.id} held={held} />
        ))}
      </ul>
    </section>
  );
}

/** What I hold: usable first, what ends soon marked; below, what is used up or over. */
export function Vouchers() {
  const { t } = useTranslation('offers');
  const usable = useInfiniteQuery(vouchersQuery(true));
  const all = useInfiniteQuery(vouchersQuery(false));
  const mine = byEnd(usable.data?.pages.flatMap((page) => page.items) ?? []);
  const past = (all.data?.pages.flatMap((page) => page.items) ?? []).filter((held) => held.state !== 'active');
  const none = usable.data && all.data && mine.length + past.length === 0 && !all.hasNextPage;
  return (
    <ShelfFrame place="vouchers">
      {none ? (
        <EmptyState title={t('vouchers.empty')} action={<LinkButton href={paths.offers()}>{t('vouchers.empty_do')}</LinkButton>}>
          {t('vouchers.empty_text')}
        </EmptyState>
      ) : null}
      {!usable.data && !usable.error ? <div aria-busy="true" className="h-96" /> : null}
      <Tickets label={t('vouchers.usable')} vouchers={mine} heading={past.length > 0} />
      <More list={usable} />
      <Tickets label={t('vouchers.past')} vouchers={past} heading />
      <More list={all} />
      {usable.error && !usable.data ? <Unread error={usable.error} onAgain={() => void usable.refetch()} /> : null}
      <div className="h-6 shrink-0" />
    </ShelfFrame>
  );
}

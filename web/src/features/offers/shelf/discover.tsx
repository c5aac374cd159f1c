import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Store } from 'lucide-react';
import { useTranslation } from '../../../i18n';
import { paths } from '../../../routes';
import { EmptyState, LinkButton, Onward, Row } from '../../../ui';
import { OfferCard } from '../card/offer-card';
import { discoverQuery, merchantsQuery } from '../queries';
import { ShelfFrame } from './frame';
import { Grid } from './grid';
import { More, Unread } from './more';

/** The way to the other side of the counter. */
export function MerchantsRow() {
  const { t } = useTranslation('offers');
  const { data } = useQuery(merchantsQuery);
  const mine = (data?.length ?? 0) > 0;
  return (
    <ul className="mt-auto border-t border-line">
      <Row
        href={paths.merchants()}
        lead={
          <span className="grid size-10 shrink-0 place-items-center rounded-full bg-band-wash text-band">
            <Store aria-hidden="true" size={20} />
          </span>
        }
        title={mine ? t('merchants.yours') : t('merchants.apply')}
        note={mine ? t('merchants.yours_note') : t('merchants.apply_note')}
        trail={<Onward />}
      />
    </ul>
  );
}

/** Everything that can be claimed, the newest first. */
export function Discover() {
  const { t } = useTranslation('offers');
  const list = useInfiniteQuery(discoverQuery);
  const offers = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <ShelfFrame place="discover">
      {list.data && offers.length === 0 ? (
        <EmptyState
          title={t('discover.empty')}
          action={
            <LinkButton href={paths.merchants()} tone="quiet">
              {t('discover.empty_do')}
            </LinkButton>
          }
        >
          {t('discover.empty_text')}
        </EmptyState>
      ) : null}
      <Grid label={t('places.discover')} busy={!list.data && !list.error}>
        {offers.map((shown) => (
          <li key={shown.id} className="grid">
            <OfferCard offer={shown} href={paths.offer(shown.id)} />
          </li>
        ))}
      </Grid>
      {list.error && !list.data ? <Unread error={list.error} onAgain={() => void list.refetch()} /> : null}
      <More list={list} />
      <MerchantsRow />
    </ShelfFrame>
  );
}

import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Keyboard, Pencil, ScanLine } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '../../../i18n';
import { paths } from '../../../routes';
import { Avatar, Figure, IconButton, LinkButton, Onward, Row, Rows, Section } from '../../../ui';
import { Latest } from '../counter/latest';
import { OfferRow } from '../offer/offers';
import { faceOf } from '../parts/face';
import { Frame } from '../parts/frame';
import { Columns } from '../parts/columns';
import { accountQuery, campaignsQuery, keysQuery, staffQuery, type Merchant } from '../queries';
import { EditSheet } from './edit-sheet';

function CounterEntry({ merchant }: { merchant: Merchant }) {
  const { t } = useTranslation('merchant');
  return (
    <section aria-label={t('counter.title')} className="m-4 flex flex-col gap-3 rounded-card border border-line bg-raised p-4 shadow-lift">
      <div className="flex items-center gap-3">
        <Avatar face={faceOf(merchant)} size="large" />
        <div className="min-w-0 flex-1">
          <h2 className="text-lead font-bold text-balance">{t('home.counter')}</h2>
          <p className="text-note text-soft">{t('home.counter_text')}</p>
        </div>
      </div>
      <div className="grid grid-cols-[1fr_auto] gap-2">
        <LinkButton href={`${paths.counter(merchant.id)}?scan=1`} icon={<ScanLine aria-hidden="true" size={22} />}>
          {t('home.scan')}
        </LinkButton>
        <LinkButton tone="quiet" href={paths.counter(merchant.id)} icon={<Keyboard aria-hidden="true" size={20} />}>
          {t('home.type')}
        </LinkButton>
      </div>
    </section>
  );
}

const shownOffers = 4;

function OffersEntry({ merchant }: { merchant: Merchant }) {
  const { t } = useTranslation('merchant');
  const { data } = useInfiniteQuery(campaignsQuery(merchant.id));
  const all = data?.pages.flatMap((page) => page.items) ?? [];
  // What runs comes first; what is over is in the full list.
  const rank = { published: 0, paused: 1, draft: 2, ended: 3 };
  const shown = all.toSorted((one, other) => rank[one.state] - rank[other.state]).slice(0, shownOffers);
  const owner = merchant.role === 'owner';
  return (
    <Section
      title={t('offers.title')}
      {...(data && all.length === 0 ? { note: owner ? t('offers.none_text') : t('offers.none_clerk') } : {})}
      action={
        owner ? (
          <LinkButton tone="link" href={paths.newOffer(merchant.id)}>
            {t('offers.new')}
          </LinkButton>
        ) : null
      }
    >
      <Rows label={t('offers.title')}>
        {shown.map((campaign) => (
          <OfferRow key={campaign.id} campaign={campaign} />
        ))}
      </Rows>
      {all.length > shown.length ? (
        <div className="px-2">
          <LinkButton tone="link" href={paths.merchantOffers(merchant.id)}>
            {t('home.all_offers')}
          </LinkButton>
        </div>
      ) : null}
    </Section>
  );
}

function OwnersEntries({ merchant }: { merchant: Merchant }) {
  const { t } = useTranslation('merchant');
  const { data: account } = useQuery(accountQuery(merchant.id));
  const { data: staff } = useQuery(staffQuery(merchant.id));
  const { data: keys } = useQuery(keysQuery(merchant.id));
  return (
    <Section title={t('home.behind')}>
      <Rows label={t('home.behind')}>
        <Row
          href={paths.merchantMoney(merchant.id)}
          title={t('money.title')}
          note={t('money.available')}
          trail={
            <span className="flex items-center gap-2">
              {account ? <Figure money={account.available} size="lead" /> : null}
              <Onward />
            </span>
          }
        />
        <Row
          href={paths.merchantStaff(merchant.id)}
          title={t('staff.page')}
          note={staff && keys ? `${t('home.staff', { count: staff.length })} · ${t('home.keys', { count: keys.length })}` : '…'}
          trail={<Onward />}
        />
      </Rows>
    </Section>
  );
}

/** A merchant's first page: the counter, then what runs, then what stands behind it. */
export function Home({ merchantId }: { merchantId: string }) {
  const { t } = useTranslation('merchant');
  const [editing, setEditing] = useState(false);
  return (
    <Frame
      merchantId={merchantId}
      place="home"
      actions={
        <IconButton label={t('edit.title')} onPress={() => setEditing(true)}>
          <Pencil aria-hidden="true" size={20} />
        </IconButton>
      }
    >
      {(merchant) => (
        <>
          <Columns
            main={
              <>
                {merchant.state === 'active' ? <CounterEntry merchant={merchant} /> : null}
                <OffersEntry merchant={merchant} />
              </>
            }
            side={
              <>
                {merchant.role === 'owner' ? <OwnersEntries merchant={merchant} /> : null}
                <Latest merchantId={merchant.id} />
              </>
            }
          />
          {editing ? <EditSheet merchant={merchant} onClose={() => setEditing(false)} /> : null}
        </>
      )}
    </Frame>
  );
}

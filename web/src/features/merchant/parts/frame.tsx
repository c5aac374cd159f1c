import { useQuery, useQueryClient } from '@tanstack/react-query';
import { House, QrCode, Tag, UsersRound, Wallet, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-aria-components';
import { Problem } from '../../../api';
import { useTranslation } from '../../../i18n';
import { paths } from '../../../routes';
import { classes, EmptyState, ErrorState, PageHeader } from '../../../ui';
import { useMerchantProblem } from '../faults';
import { useMerchantLive } from '../live';
import { merchantQuery, merchantsQuery, type Merchant } from '../queries';

export type Place = 'home' | 'counter' | 'offers' | 'money' | 'staff';

const places: { id: Place; icon: LucideIcon; href: (id: string) => string; owners: boolean }[] = [
  { id: 'home', icon: House, href: paths.merchant, owners: false },
  { id: 'counter', icon: QrCode, href: paths.counter, owners: false },
  { id: 'offers', icon: Tag, href: paths.merchantOffers, owners: false },
  { id: 'money', icon: Wallet, href: paths.merchantMoney, owners: true },
  { id: 'staff', icon: UsersRound, href: paths.merchantStaff, owners: true },
];

function Places({ merchant, place }: { merchant: Merchant; place: Place }) {
  const { t } = useTranslation('merchant');
  const shown = places.filter((one) => merchant.role === 'owner' || !one.owners);
  return (
    <nav aria-label={t('places.label')} className="sticky top-16 z-10 overflow-x-auto border-b border-line bg-sheet">
      <ul className="flex min-w-max px-1 md:px-2">
        {shown.map(({ id, icon: Icon, href }) => (
          <li key={id}>
            <Link
              href={href(merchant.id)}
              aria-current={id === place ? 'page' : undefined}
              className={classes(
                'relative flex min-h-12 cursor-pointer items-center gap-1.5 px-2.5 text-note font-semibold whitespace-nowrap transition-colors after:absolute after:inset-x-2.5 after:bottom-0 after:h-0.5 after:rounded-full data-focus-visible:-outline-offset-2 sm:px-3.5',
                id === place ? 'text-felt after:bg-felt' : 'text-soft hover:text-ink',
              )}
            >
              <Icon aria-hidden="true" size={18} className="max-sm:hidden" />
              {t(`places.${id}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Says what a merchant that is not active can and cannot do. */
function Standing({ merchant }: { merchant: Merchant }) {
  const { t } = useTranslation('merchant');
  if (merchant.state === 'active') return null;
  return (
    <p role="status" className={classes('px-4 py-2.5 text-note font-semibold', merchant.state === 'applied' ? 'bg-band-wash text-band' : 'bg-brick-wash text-brick')}>
      {t(`standing.${merchant.state}`)}
    </p>
  );
}

export interface FrameProps {
  merchantId: string;
  place: Place;
  /** The page's own title; the merchant's name otherwise. */
  title?: string;
  back?: string;
  /** After the title; owners alone have them. */
  actions?: ReactNode;
  /** Only owners may see what stands here. */
  owners?: boolean;
  children: (merchant: Merchant) => ReactNode;
}

/** What stands around every page of one merchant: its name, its places, its state; and what of it the reader may see. */
export function Frame({ merchantId, place, title, back, actions, owners = false, children }: FrameProps) {
  const { t } = useTranslation('merchant');
  const read = useMerchantProblem();
  useMerchantLive(merchantId);
  const client = useQueryClient();
  // Whoever comes from the list knows its name already.
  const listed = () => client.getQueryData(merchantsQuery.queryKey)?.find((one) => one.id === merchantId);
  const { data: merchant, error, refetch } = useQuery({ ...merchantQuery(merchantId), placeholderData: listed });
  // An administrator sees that it is there, and no more.
  const stranger = merchant !== undefined && !merchant.role;
  const refused = merchant && owners && merchant.role !== 'owner';
  return (
    <div className="flex min-h-full flex-1 flex-col">
      <PageHeader
        title={title ?? merchant?.name ?? t('title')}
        note={title ? merchant?.name : merchant?.place}
        back={back ?? (place === 'home' ? paths.merchants() : paths.merchant(merchantId))}
        actions={merchant?.role === 'owner' ? actions : null}
      />
      {merchant ? (
        <>
          {stranger ? null : <Places merchant={merchant} place={place} />}
          <Standing merchant={merchant} />
          {stranger ? (
            <p className="p-4 text-note text-pretty text-soft">{t('stranger')}</p>
          ) : refused ? <EmptyState title={t('owners.title')}>{t('owners.text')}</EmptyState> : children(merchant)}
        </>
      ) : error ? (
        <ErrorState onAgain={() => void refetch()}>{read(Problem.from(error))}</ErrorState>
      ) : (
        <div aria-busy="true" className="h-64" />
      )}
    </div>
  );
}

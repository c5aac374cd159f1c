import { useInfiniteQuery } from '@tanstack/react-query';
import { Plus, Tag } from 'lucide-react';
import { Problem } from '../../../api';
import { useLocale, useTranslation } from '../../../i18n';
import { paths } from '../../../routes';
import { Chip, EmptyState, ErrorState, LinkButton, Onward, Row, Rows } from '../../../ui';
import { worthWords } from '../counter/check-words';
import { useMerchantProblem } from '../faults';
import { funnelLine } from '../figures/funnel';
import { Frame } from '../parts/frame';
import { More } from '../parts/more';
import { campaignsQuery, type Campaign, type Merchant } from '../queries';

export const stateTones = { draft: 'plain', published: 'felt', paused: 'band', ended: 'plain' } as const;

function OfferPicture({ campaign }: { campaign: Campaign }) {
  const { picture_id: id } = campaign.draft;
  return id ? (
    <img src={paths.picture(id)} alt="" loading="lazy" className="size-12 shrink-0 rounded-box object-cover" />
  ) : (
    <span className="grid size-12 shrink-0 place-items-center rounded-box bg-felt-wash text-felt">
      <Tag aria-hidden="true" size={22} />
    </span>
  );
}

/** One offer in a list: what it is, how it stands, how far it got. */
export function OfferRow({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation('merchant');
  const locale = useLocale();
  const { draft, state } = campaign;
  return (
    <Row
      href={paths.merchantOffer(campaign.merchant_id, campaign.id)}
      lead={<OfferPicture campaign={campaign} />}
      title={draft.title}
      note={<span className="figures">{state === 'draft' ? worthWords(draft.kind, draft.terms, t, locale) : funnelLine(campaign, t)}</span>}
      trail={
        <span className="flex items-center gap-2">
          {campaign.alerted > 0 && state === 'published' ? (
            <Chip tone="brick">{t(campaign.alerted === 100 ? 'budget.gone_short' : 'budget.low_short')}</Chip>
          ) : (
            <Chip tone={stateTones[state]}>{t(`offer_state.${state}`)}</Chip>
          )}
          <Onward />
        </span>
      }
    />
  );
}

function List({ merchant }: { merchant: Merchant }) {
  const { t } = useTranslation('merchant');
  const read = useMerchantProblem();
  const list = useInfiniteQuery(campaignsQuery(merchant.id));
  const all = list.data?.pages.flatMap((page) => page.items) ?? [];
  const owner = merchant.role === 'owner';
  const make = (
    <LinkButton href={paths.newOffer(merchant.id)} icon={<Plus aria-hidden="true" size={20} />}>
      {t('offers.new')}
    </LinkButton>
  );
  if (list.error && !list.data) return <ErrorState onAgain={() => void list.refetch()}>{read(Problem.from(list.error))}</ErrorState>;
  if (!list.data) return <div aria-busy="true" className="h-64" />;
  if (all.length === 0) {
    return (
      <EmptyState title={t('offers.none')} icon={<Tag aria-hidden="true" size={56} strokeWidth={1.5} />} action={owner ? make : null}>
        {owner ? t('offers.none_text') : t('offers.none_clerk')}
      </EmptyState>
    );
  }
  return (
    <>
      {owner ? <div className="flex justify-end px-4 pt-4 max-sm:grid">{make}</div> : null}
      <div className="pt-2">
        <Rows label={t('offers.title')}>
          {all.map((campaign) => (
            <OfferRow key={campaign.id} campaign={campaign} />
          ))}
        </Rows>
      </div>
      <More list={list} />
    </>
  );
}

/** A merchant's offers, the newest first. */
export function Offers({ merchantId }: { merchantId: string }) {
  const { t } = useTranslation('merchant');
  return (
    <Frame merchantId={merchantId} place="offers" title={t('offers.title')}>
      {(merchant) => <List merchant={merchant} />}
    </Frame>
  );
}

import { useQuery } from '@tanstack/react-query';
import { CirclePause, CirclePlay, CircleStop, Copy, Pencil, Rocket } from 'lucide-react';
import { useState } from 'react';
import { Problem } from '../../../api';
import { useLocale, useTranslation } from '../../../i18n';
import { paths } from '../../../routes';
import { Button, Chip, ErrorState, LinkButton, Menu, type MenuChoice, Section } from '../../../ui';
import { worthWords } from '../counter/check-words';
import { useMerchantProblem } from '../faults';
import { Costs, Hands, Reasons } from '../figures/counts';
import { DayCharts } from '../figures/day-charts';
import { wholeCost } from '../figures/funnel';
import { Funnel } from '../figures/funnel-bars';
import { Frame } from '../parts/frame';
import { Columns } from '../parts/columns';
import { campaignQuery, figuresQuery, type Campaign, type Merchant } from '../queries';
import { BudgetCard } from './budget';
import { deeds, type Deed } from './life';
import { LifeSheet } from './life-sheet';
import { stateTones } from './offers';
import { Redemptions } from './redemptions';

const icons = { publish: Rocket, resume: CirclePlay, pause: CirclePause, end: CircleStop };

function Head({ campaign, merchant, onDeed }: { campaign: Campaign; merchant: Merchant; onDeed: (deed: Deed) => void }) {
  const { t } = useTranslation('merchant');
  const locale = useLocale();
  const { draft, state } = campaign;
  const owner = merchant.role === 'owner';
  const [first, ...others] = deeds[state];
  const FirstIcon = first ? icons[first] : null;
  const more: MenuChoice[] = others.map((deed) => {
    const Icon = icons[deed];
    return { id: deed, label: t(`life.${deed}.do`), tone: deed === 'end' ? 'brick' : 'plain', icon: <Icon aria-hidden="true" size={18} />, onAction: () => onDeed(deed) };
  });
  more.unshift({ id: 'copy', label: t('offer.copy'), icon: <Copy aria-hidden="true" size={18} />, href: `${paths.newOffer(merchant.id)}?copy=${encodeURIComponent(campaign.id)}` });
  return (
    <div className="flex flex-col gap-3 p-4">
      <div className="flex items-start gap-3">
        {draft.picture_id ? <img src={paths.picture(draft.picture_id)} alt="" className="size-20 shrink-0 rounded-box object-cover" /> : null}
        <div className="min-w-0 flex-1">
          <h2 className="text-title font-bold text-balance">{draft.title}</h2>
          <p className="figures text-note text-soft">
            {t(`kind.${draft.kind}`)} · {worthWords(draft.kind, draft.terms, t, locale)}
          </p>
        </div>
        <Chip tone={stateTones[state]}>{t(`offer_state.${state}`)}</Chip>
      </div>
      {owner ? (
        <div className="flex items-center gap-2">
          <div className="flex flex-1 flex-wrap gap-2 max-sm:grid max-sm:grid-cols-1">
            {first && FirstIcon ? (
              <Button tone={first === 'pause' ? 'quiet' : 'primary'} icon={<FirstIcon aria-hidden="true" size={20} />} onPress={() => onDeed(first)}>
                {t(`life.${first}.do`)}
              </Button>
            ) : null}
            {state === 'draft' ? (
              <LinkButton tone="quiet" href={paths.editOffer(merchant.id, campaign.id)} icon={<Pencil aria-hidden="true" size={19} />}>
                {t('offer.edit')}
              </LinkButton>
            ) : null}
          </div>
          <Menu label={t('offer.more')} choices={more} />
        </div>
      ) : null}
      {owner && state !== 'draft' ? <p className="text-fine text-soft">{t('offer.frozen')}</p> : null}
    </div>
  );
}

function Opened({ campaign, merchant }: { campaign: Campaign; merchant: Merchant }) {
  const { t } = useTranslation('merchant');
  const [deed, setDeed] = useState<Deed | null>(null);
  const { data: figures } = useQuery({ ...figuresQuery(merchant.id, campaign.id), enabled: campaign.state !== 'draft' });
  const started = campaign.state !== 'draft';
  return (
    <>
      <Columns
        main={
          <>
            <Head campaign={campaign} merchant={merchant} onDeed={setDeed} />
            {started && figures ? (
              <>
                <Section title={t('figures.title')}>
                  <Funnel figures={figures} />
                </Section>
                {figures.days.length > 0 ? (
                  <Section title={t('figures.days')} note={t('figures.days_note')}>
                    <DayCharts figures={figures} />
                  </Section>
                ) : null}
              </>
            ) : started ? (
              <div aria-busy="true" className="h-96" />
            ) : (
              <p className="px-4 pb-4 text-note text-pretty text-soft">{t('offer.draft_note')}</p>
            )}
          </>
        }
        side={
          <div className="py-4">
            <BudgetCard campaign={campaign} budget={figures?.budget ?? campaign.budget} owner={merchant.role === 'owner'} />
            {started && figures ? (
              <>
                {wholeCost(figures).amount > 0 ? (
                  <Section title={t('cost.title')}>
                    <Costs figures={figures} />
                  </Section>
                ) : null}
                {figures.hands.length > 0 ? (
                  <Section title={t('hands.title')} note={t('hands.note')}>
                    <Hands hands={figures.hands} />
                  </Section>
                ) : null}
                {figures.left_out.length > 0 ? (
                  <Section title={t('counts.left_out')} note={t('counts.left_out_note')}>
                    <Reasons kind="left_out" counts={figures.left_out} />
                  </Section>
                ) : null}
                {figures.no_reward.length > 0 ? (
                  <Section title={t('counts.no_reward')} note={t('counts.no_reward_note')}>
                    <Reasons kind="no_reward" counts={figures.no_reward} />
                  </Section>
                ) : null}
              </>
            ) : null}
          </div>
        }
        rest={started ? <Redemptions merchantId={merchant.id} offerId={campaign.id} /> : null}
      />
      {deed ? <LifeSheet campaign={campaign} deed={deed} onClose={() => setDeed(null)} /> : null}
    </>
  );
}

function Found({ merchant, offerId }: { merchant: Merchant; offerId: string }) {
  const read = useMerchantProblem();
  const { data: campaign, error, refetch } = useQuery(campaignQuery(merchant.id, offerId));
  if (campaign) return <Opened campaign={campaign} merchant={merchant} />;
  if (error) return <ErrorState onAgain={() => void refetch()}>{read(Problem.from(error))}</ErrorState>;
  return <div aria-busy="true" className="h-96" />;
}

/** One offer: what can be done with it, its money, how it goes, what was redeemed. */
export function OfferPage({ merchantId, offerId }: { merchantId: string; offerId: string }) {
  const { t } = useTranslation('merchant');
  return (
    <Frame merchantId={merchantId} place="offers" title={t('offer.title')} back={paths.merchantOffers(merchantId)}>
      {(merchant) => <Found merchant={merchant} offerId={offerId} />}
    </Frame>
  );
}

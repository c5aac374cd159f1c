import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, body, keyed, Problem, useAction, useMe } from '../../../api';
import { useTranslation } from '../../../i18n';
import { paths } from '../../../routes';
import { Button, EmptyState, ErrorState, LinkButton, toast } from '../../../ui';
import { useMerchantProblem } from '../faults';
import { Frame } from '../parts/frame';
import { campaignQuery, merchantKey, type Campaign, type CampaignDraft, type Merchant } from '../queries';
import { forgetSketch, keepSketch, keptSketch } from './kept';
import { OfferForm } from './offer-form';
import type { OfferPreview } from './preview';
import { blank, copyOf, sketchOf } from './sketch';

const draftIn = ({ draft, rules }: Campaign): CampaignDraft => ({ ...draft, rules });

interface Making {
  merchantId: string;
  draft: CampaignDraft;
}

async function make({ merchantId, draft }: Making, key: string): Promise<Campaign> {
  return body(api.POST('/api/v1/merchants/{merchant_id}/offers', { params: { path: { merchant_id: merchantId } }, headers: keyed(key), body: draft }));
}

interface Changing extends Making {
  offerId: string;
  version: number;
}

async function change({ merchantId, offerId, version, draft }: Changing, key: string): Promise<Campaign> {
  return body(
    api.PUT('/api/v1/merchants/{merchant_id}/offers/{offer_id}', { params: { path: { merchant_id: merchantId, offer_id: offerId }, query: { version } }, headers: keyed(key), body: draft }),
  );
}

function useSaved() {
  const { t } = useTranslation('merchant');
  const client = useQueryClient();
  const navigate = useNavigate();
  return async (after: Campaign) => {
    client.setQueryData(campaignQuery(after.merchant_id, after.id).queryKey, after);
    await client.invalidateQueries({ queryKey: merchantKey(after.merchant_id) });
    toast(t('form.saved'));
    await navigate({ href: paths.merchantOffer(after.merchant_id, after.id), replace: true });
  };
}

function Writing({ merchant, from, preview }: { merchant: Merchant; from: Campaign | null; preview: OfferPreview }) {
  const { t } = useTranslation('merchant');
  const { id: meId } = useMe();
  const saved = useSaved();
  const { run, pending, problem, forget } = useAction(make);
  const [start] = useState(() => (from ? copyOf(draftIn(from), merchant.currency) : (keptSketch(meId, merchant.id) ?? blank(merchant.currency, merchant.place ?? ''))));
  const save = async (draft: CampaignDraft) => {
    const after = await run({ merchantId: merchant.id, draft });
    if (!after) return;
    forgetSketch(meId, merchant.id);
    await saved(after);
  };
  return (
    <OfferForm
      merchant={merchant}
      start={start}
      action={t('form.save')}
      pending={pending}
      problem={problem}
      onForget={forget}
      onSketch={(sketch) => keepSketch(meId, merchant.id, sketch)}
      onSave={(draft) => void save(draft)}
      preview={preview}
    />
  );
}

function Copying({ merchant, offerId, preview }: { merchant: Merchant; offerId: string; preview: OfferPreview }) {
  const read = useMerchantProblem();
  const { data, error, refetch } = useQuery(campaignQuery(merchant.id, offerId));
  if (data) return <Writing merchant={merchant} from={data} preview={preview} />;
  return error ? <ErrorState onAgain={() => void refetch()}>{read(Problem.from(error))}</ErrorState> : <div aria-busy="true" className="h-96" />;
}

/** A new offer; or one that begins as a copy of another. */
export function NewOffer({ merchantId, copy, preview }: { merchantId: string; copy: string | null; preview: OfferPreview }) {
  const { t } = useTranslation('merchant');
  return (
    <Frame merchantId={merchantId} place="offers" title={copy ? t('form.copy_title') : t('offers.new')} back={paths.merchantOffers(merchantId)} owners>
      {(merchant) => (copy ? <Copying merchant={merchant} offerId={copy} preview={preview} /> : <Writing merchant={merchant} from={null} preview={preview} />)}
    </Frame>
  );
}

function Editing({ merchant, campaign, onReload, preview }: { merchant: Merchant; campaign: Campaign; onReload: () => void; preview: OfferPreview }) {
  const { t } = useTranslation('merchant');
  const saved = useSaved();
  const { run, pending, problem, forget } = useAction(change);
  const [start] = useState(() => sketchOf(draftIn(campaign), merchant.currency));
  // What somebody else saves meanwhile must not be taken for what this form was opened with.
  const [version] = useState(campaign.version);
  const save = async (draft: CampaignDraft) => {
    const after = await run({ merchantId: merchant.id, offerId: campaign.id, version, draft });
    if (after) await saved(after);
  };
  return (
    <>
      {problem?.code === 'offer_changed' ? (
        <div className="flex flex-wrap items-center gap-2 bg-band-wash px-4 py-2 text-note">
          <p role="alert" className="min-w-48 flex-1 font-semibold text-band">
            {t('problem.offer_changed')}
          </p>
          <Button tone="quiet" onPress={onReload}>
            {t('form.reload')}
          </Button>
        </div>
      ) : null}
      <OfferForm
        merchant={merchant}
        start={start}
        action={t('form.save_changes')}
        pending={pending}
        problem={problem?.code === 'offer_changed' ? null : problem}
        onForget={forget}
        onSave={(draft) => void save(draft)}
        preview={preview}
      />
    </>
  );
}

function Opening({ merchant, offerId, preview }: { merchant: Merchant; offerId: string; preview: OfferPreview }) {
  const { t } = useTranslation('merchant');
  const read = useMerchantProblem();
  const { data, error, refetch } = useQuery(campaignQuery(merchant.id, offerId));
  const [turn, setTurn] = useState(0);
  if (!data) return error ? <ErrorState onAgain={() => void refetch()}>{read(Problem.from(error))}</ErrorState> : <div aria-busy="true" className="h-96" />;
  if (data.state !== 'draft') {
    return (
      <EmptyState
        title={t('offer.frozen_title')}
        action={<LinkButton href={`${paths.newOffer(merchant.id)}?copy=${encodeURIComponent(offerId)}`}>{t('offer.copy')}</LinkButton>}
      >
        {t('offer.frozen')}
      </EmptyState>
    );
  }
  const reload = async () => {
    await refetch();
    setTurn(turn + 1);
  };
  return <Editing key={turn} merchant={merchant} campaign={data} onReload={() => void reload()} preview={preview} />;
}

/** A draft, opened again. */
export function EditOffer({ merchantId, offerId, preview }: { merchantId: string; offerId: string; preview: OfferPreview }) {
  const { t } = useTranslation('merchant');
  return (
    <Frame merchantId={merchantId} place="offers" title={t('offer.edit')} back={paths.merchantOffer(merchantId, offerId)} owners>
      {(merchant) => <Opening key={offerId} merchant={merchant} offerId={offerId} preview={preview} />}
    </Frame>
  );
}

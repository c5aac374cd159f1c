import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { api, body, Problem } from '../../../api';
import { useTranslation } from '../../../i18n';
import { classes, useRested } from '../../../ui';
import type { CampaignDraft, Shown } from '../queries';

/** How an offer is drawn for users. Another feature knows that; the app brings it here. */
export type OfferPreview = ComponentType<{ offer: Shown }>;

/** What users would see, asked again shortly after the last change; what was seen before stays meanwhile. Null asks nothing. */
export function usePreview(merchantId: string, draft: CampaignDraft | null): { shown: Shown | null; problem: Problem | null } {
  const asked = useRested(draft ? JSON.stringify(draft) : '', 400);
  const { data, error } = useQuery({
    queryKey: ['offer-preview', merchantId, asked],
    enabled: asked !== '',
    queryFn: () => body(api.POST('/api/v1/merchants/{merchant_id}/offers/preview', { params: { path: { merchant_id: merchantId } }, body: JSON.parse(asked) as CampaignDraft })),
    placeholderData: keepPreviousData,
    staleTime: 10_000,
    gcTime: 60_000,
    retry: false,
  });
  return { shown: data ?? null, problem: error && asked !== '' ? Problem.from(error) : null };
}

/** The offer as users will see it, as it grows. */
export function PreviewPane({ shown, stale, Preview }: { shown: Shown | null; stale: boolean; Preview: OfferPreview }) {
  const { t } = useTranslation('merchant');
  return (
    <section aria-label={t('preview.title')} className="flex flex-col gap-2 p-4">
      <h2 className="text-fine font-semibold text-soft">{t('preview.title')}</h2>
      {shown ? (
        // To look at: its buttons would do nothing here.
        <div inert className={classes('transition-opacity', stale && 'opacity-60')}>
          <Preview offer={shown} />
        </div>
      ) : (
        <p className="grid min-h-40 place-items-center rounded-card border border-dashed border-edge p-6 text-center text-note text-pretty text-soft">{t('preview.empty')}</p>
      )}
    </section>
  );
}

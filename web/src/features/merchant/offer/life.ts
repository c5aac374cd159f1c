import { useQueryClient } from '@tanstack/react-query';
import { api, body, keyed, useAction } from '../../../api';
import { campaignQuery, merchantKey, type Campaign } from '../queries';

/** What can be done with an offer as a whole. */
export type Deed = 'publish' | 'resume' | 'pause' | 'end';

/** What can be done with it in each state, the likeliest first. */
export const deeds: Record<Campaign['state'], readonly Deed[]> = {
  draft: ['publish'],
  published: ['pause', 'end'],
  paused: ['resume', 'end'],
  ended: [],
};

interface Wish {
  merchant_id: string;
  offer_id: string;
  deed: Deed;
}

async function perform({ deed, ...path }: Wish, key: string): Promise<Campaign> {
  const how = { params: { path }, headers: keyed(key) };
  if (deed === 'pause') return body(api.POST('/api/v1/merchants/{merchant_id}/offers/{offer_id}/pause', how));
  if (deed === 'end') return body(api.POST('/api/v1/merchants/{merchant_id}/offers/{offer_id}/end', how));
  // Publishing also takes up again what was paused.
  return body(api.POST('/api/v1/merchants/{merchant_id}/offers/{offer_id}/publish', how));
}

/** Does one of them, and shows what became of the offer. */
export function useDeed(campaign: Campaign) {
  const client = useQueryClient();
  const action = useAction(perform);
  const run = async (deed: Deed): Promise<Campaign | null> => {
    const after = await action.run({ merchant_id: campaign.merchant_id, offer_id: campaign.id, deed });
    if (!after) return null;
    client.setQueryData(campaignQuery(campaign.merchant_id, campaign.id).queryKey, after);
    await client.invalidateQueries({ queryKey: merchantKey(campaign.merchant_id) });
    return after;
  };
  return { ...action, run };
}

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, body } from '../../../api';
import type { Checked } from '../queries';
import { useRested } from '../../../ui';

export type Subject = 'recommendation' | 'reward';

/** What is known of a condition: nothing yet, that it can be read, or that it cannot. */
export type Verdict = 'pending' | 'good' | 'bad';

/** What the server says of a condition, shortly after the last letter; the answer before while a new one is on its way. */
export function useChecked(merchantId: string, subject: Subject, expression: string): { checked: Checked | null; current: boolean; verdict: Verdict } {
  const asked = useRested(expression, 350);
  const { data, isPlaceholderData, isError } = useQuery({
    queryKey: ['expression', merchantId, subject, asked],
    queryFn: () => body(api.POST('/api/v1/merchants/{merchant_id}/expressions', { params: { path: { merchant_id: merchantId } }, body: { expression: asked, for: subject } })),
    placeholderData: keepPreviousData,
    staleTime: 5 * 60_000,
    retry: false,
  });
  const current = data !== undefined && !isPlaceholderData && asked === expression;
  // Whoever could not be asked is asked again by saving: that must not stand in the way.
  const verdict = current ? (data.ok || expression.trim() === '' ? 'good' : 'bad') : isError && asked === expression ? 'good' : 'pending';
  return { checked: data ?? null, current, verdict };
}

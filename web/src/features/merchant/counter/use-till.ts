import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, body, keyed, Problem, useAction } from '../../../api';
import { merchantKey, type Merchant, type Purchase, type Redeemed, type VoucherCheck } from '../queries';
import { nothingEntered, purchaseOf, ready, samePurchase, type Entered } from './spend';
import { useRested } from '../../../ui';

/** Not under the merchant's own key: a live event is no reason to ask about a voucher again. */
const checkKey = (id: string) => ['till-check', id] as const;

interface Found {
  purchase: Purchase;
  check: VoucherCheck;
}

export interface Till {
  check: VoucherCheck | null;
  entered: Entered;
  enter: (entered: Entered) => void;
  /** Why the code or the purchase was not taken. */
  problem: Problem | null;
  /** A code is being looked up, or figures are being worked out anew. */
  asking: boolean;
  canRedeem: boolean;
  /** What was sent may have gone through: only the same may be sent again. */
  unsure: boolean;
  redeeming: boolean;
  redeem: () => Promise<Redeemed | null>;
}

async function redeem({ id, purchase }: { id: string; purchase: Purchase }, key: string): Promise<Redeemed> {
  return body(api.POST('/api/v1/merchants/{merchant_id}/till/redemptions', { params: { path: { merchant_id: id } }, headers: keyed(key), body: purchase }));
}

/** One voucher at the counter: checked, again with each change of the purchase, and redeemed. A new code is a new till: give it a `key`. */
export function useTill(merchant: Merchant, code: string): Till {
  const client = useQueryClient();
  const [entered, setEntered] = useState(nothingEntered);
  const [kind, setKind] = useState<VoucherCheck['kind'] | null>(null);
  const purchase = purchaseOf(code, entered, kind ? { kind } : null, merchant.currency);
  const asked = useRested(JSON.stringify(purchase), 250);
  const action = useAction(redeem);
  const unsure = action.problem?.passing === true && action.problem.code !== 'too_many_requests';

  const { data, error, isFetching } = useQuery({
    queryKey: [...checkKey(merchant.id), asked],
    queryFn: async (): Promise<Found> => {
      const wanted = JSON.parse(asked) as Purchase;
      return { purchase: wanted, check: await body(api.POST('/api/v1/merchants/{merchant_id}/till/check', { params: { path: { merchant_id: merchant.id } }, body: wanted })) };
    },
    placeholderData: keepPreviousData,
    enabled: code !== '' && !unsure && !action.pending,
    // Whoever comes back with the same code wants to know how it stands now.
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });

  const check = data?.check ?? null;
  if (check && check.kind !== kind) setKind(check.kind);
  const fresh = data !== undefined && !error && samePurchase(data.purchase, purchase);

  return {
    check,
    entered,
    enter: (next) => {
      action.forget();
      setEntered(next);
    },
    problem: action.problem ?? (error ? Problem.from(error) : null),
    asking: isFetching || !fresh,
    canRedeem: unsure || ready(check, fresh, entered),
    unsure,
    redeeming: action.pending,
    redeem: async () => {
      const done = await action.run({ id: merchant.id, purchase });
      if (done) await client.invalidateQueries({ queryKey: merchantKey(merchant.id) });
      // A refusal speaks of a voucher that has changed since it was checked.
      else void client.invalidateQueries({ queryKey: checkKey(merchant.id) });
      return done;
    },
  };
}

import type { QueryClient } from '@tanstack/react-query';
import { offersKey, voucherKey } from './queries';
import type { Held } from './wire';

/** Something about offers and vouchers is another now: whatever of it is on screen is read again. */
export function staleOffers(client: QueryClient, voucherId?: string): void {
  void client.invalidateQueries({ queryKey: offersKey });
  void client.invalidateQueries({ queryKey: ['vouchers'] });
  if (voucherId) void client.invalidateQueries({ queryKey: voucherKey(voucherId) });
}

/** A voucher as the server has just told it. An answer that leaves its code out does not take it from the screen. */
export function takeVoucher(client: QueryClient, held: Held): void {
  client.setQueryData<Held>(voucherKey(held.id), (known) => ({ ...held, ...(held.code || !known?.code ? {} : { code: known.code }) }));
  staleOffers(client, held.code ? undefined : held.id);
}

export function staleRewards(client: QueryClient): void {
  for (const kind of ['rewards', 'points', 'reward', 'reward-why']) void client.invalidateQueries({ queryKey: [kind] });
}

import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { onEvent, onGap } from '../../api';
import { merchantKey } from './queries';

interface MerchantEvent {
  merchant_id: string;
  offer_id?: string;
}

/** Runs what is asked for at once, and then at most once in a while: the last asking is never lost. */
export function throttled(run: () => void, ms: number): { ask: () => void; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let again = false;
  const ask = () => {
    if (timer) {
      again = true;
      return;
    }
    run();
    timer = setTimeout(() => {
      timer = null;
      if (again) {
        again = false;
        ask();
      }
    }, ms);
  };
  const stop = () => {
    if (timer) clearTimeout(timer);
    timer = null;
  };
  return { ask, stop };
}

/** Keeps a merchant's figures fresh while a page of it is on screen; at a busy counter, once a second is enough. */
export function useMerchantLive(merchantId: string): void {
  const client = useQueryClient();
  useEffect(() => {
    const queryKey = merchantKey(merchantId);
    const { ask, stop } = throttled(() => void client.invalidateQueries({ queryKey }), 1000);
    // Nothing told of what happened while no page of it was open. What is being asked just now need not be asked twice.
    void client.invalidateQueries({ queryKey, predicate: ({ state }) => state.fetchStatus === 'idle' });
    const stops = [
      onEvent<MerchantEvent>('merchant', (event) => (event.merchant_id === merchantId ? ask() : undefined)),
      onGap((channel) => (channel === null ? undefined : ask())),
      stop,
    ];
    return () => stops.forEach((end) => end());
  }, [client, merchantId]);
}

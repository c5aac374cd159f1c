import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { api, body, Problem } from '../../../api';
import { toast } from '../../../ui';
import { useOfferProblem } from '../problems';
import { settingsQuery } from '../queries';
import type { Quiet, Settings, SettingsChange } from '../wire';

/** Whether quiet hours are hours at all: the same time for both ends means none. */
export function isQuiet(quiet: Quiet | undefined): quiet is Quiet {
  return quiet !== undefined && quiet.from !== quiet.until;
}

function changed(settings: Settings, { quiet, ...change }: SettingsChange): Settings {
  const { quiet: before, ...rest } = { ...settings, ...change };
  const now = quiet ?? before;
  return isQuiet(now) ? { ...rest, quiet: now } : rest;
}

/**
 * Changes settings one after the other, each shown as chosen before the server has answered. What it refuses goes back,
 * to what the server says.
 */
export function useChange(): (change: SettingsChange) => void {
  const client = useQueryClient();
  const read = useOfferProblem();
  const line = useRef<Promise<void>>(Promise.resolve());
  const under = useRef(0);
  return (change) => {
    void client.cancelQueries({ queryKey: settingsQuery.queryKey });
    client.setQueryData(settingsQuery.queryKey, (known) => known && changed(known, change));
    under.current += 1;
    line.current = line.current.then(async () => {
      try {
        const settings = await body(api.PATCH('/api/v1/offer-settings', { body: change }));
        // A later choice that is still on its way must not flicker back.
        if (under.current === 1) client.setQueryData(settingsQuery.queryKey, settings);
      } catch (thrown) {
        toast(read(Problem.from(thrown)));
        void client.invalidateQueries({ queryKey: settingsQuery.queryKey });
      }
      under.current -= 1;
    });
  };
}

import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { connect, disconnect, leave, meQuery, openOutbox, signedOut, useMe, useStore } from '../api';
import { onEvent, onGap } from '../api';
import { patterns } from '../routes';

/** Keeps this terminal in touch while somebody is signed in: the live connection, the outbox, the way out. */
export function useTerminal(): void {
  const { id } = useMe();
  const client = useQueryClient();
  const navigate = useNavigate();
  const out = useStore(signedOut);

  useEffect(() => {
    connect(() => void client.invalidateQueries(meQuery));
    return disconnect;
  }, [id, client]);

  useEffect(() => {
    const opened = openOutbox(id);
    return () => void opened.then((close) => close());
  }, [id]);

  useEffect(() => {
    const stops = [
      onEvent('me', (me) => client.setQueryData(meQuery.queryKey, me as never)),
      // Whatever could not be recovered is looked up again, on screen first.
      onGap((channel) => (channel === null ? client.invalidateQueries() : undefined)),
    ];
    return () => stops.forEach((stop) => stop());
  }, [client]);

  useEffect(() => {
    if (!out) return;
    leave(client);
    void navigate({ to: patterns.signIn });
  }, [out, client, navigate]);
}

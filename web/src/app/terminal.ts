import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { connect, disconnect, leave, meQuery, onEvent, onGap, openOutbox, signedOut, useMe, useStore, type Me } from '../api';
import { rememberDestination } from '../features/people/destination';
import { chooseLanguage, languageOf } from '../i18n';
import { patterns } from '../routes';

/** Keeps this terminal in touch while somebody is signed in: the live connection, the outbox, the way out. */
export function useTerminal(): void {
  const { id, locale } = useMe();
  const client = useQueryClient();
  const navigate = useNavigate();
  const router = useRouter();
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
    if (locale) void chooseLanguage(languageOf(locale));
  }, [locale]);

  useEffect(() => {
    const stops = [
      // The event goes to all terminals of a user, so it cannot say which one this is.
      onEvent<Me>('me', (me) => client.setQueryData(meQuery.queryKey, (before) => ({ ...before, ...me }))),
      // Whatever could not be recovered is looked up again, on screen first.
      onGap((channel) => (channel === null ? client.invalidateQueries() : undefined)),
    ];
    return () => stops.forEach((stop) => stop());
  }, [client]);

  useEffect(() => {
    if (!out) return;
    leave(out);
    if (out === 'ended') rememberDestination(router.latestLocation.href);
    // Only when the pages are gone: those still drawn would ask for what is forgotten.
    void navigate({ to: patterns.signIn }).then(() => client.clear());
  }, [out, client, navigate, router]);
}

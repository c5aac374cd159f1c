import { useQuery } from '@tanstack/react-query';
import { KeyRound } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { api, body, serverQuery, signedOut, useAction, useStore } from '../../../api';
import { useTranslation } from '../../../i18n';
import { paths } from '../../../routes';
import { Button, TextField, TextLink } from '../../../ui';
import { foldHandle } from '../handle';
import { callOff, CalledOff, passkeysPossible, signInByPasskey } from '../passkey';
import { PasswordField } from '../password-field';
import { Refused, useWait } from '../refused';
import { useArrive } from './arrive';
import { Door, Or } from './door';

// A passkey offered among the suggestions of the handle's field. It is asked for when the field is first used:
// each offer costs the server a challenge.
function useSuggestion(arrive: () => Promise<void>) {
  const offered = useRef(false);
  const take = useAction(async () => {
    await signInByPasskey(true);
    await arrive();
  });
  useEffect(() => callOff, []);
  return {
    offer: () => {
      if (offered.current || !passkeysPossible()) return;
      offered.current = true;
      void take.run(undefined);
    },
    // Who does not take the offer types their password: nothing went wrong. Only a passkey that was refused is news.
    problem: take.problem?.code === 'passkey_refused' ? take.problem : null,
    forget: take.forget,
  };
}

function Parted() {
  const { t } = useTranslation('people');
  const parting = useStore(signedOut);
  if (!parting) return null;
  return (
    <p role="status" className="mb-4 rounded-box bg-band-wash px-4 py-3 text-note">
      {parting === 'ended' ? t('signIn.ended') : t('signIn.left')}
    </p>
  );
}

/** The door for those who have been here before. */
export function SignIn() {
  const { t } = useTranslation('people');
  const arrive = useArrive();
  const open = useQuery(serverQuery).data?.sign_up === 'open';
  const suggestion = useSuggestion(arrive);
  const [missing, setMissing] = useState<'username' | 'password' | null>(null);

  const byPassword = useAction(async (who: { handle: string; password: string }) => {
    callOff();
    await body(api.POST('/api/v1/sign-in', { body: who }));
    await arrive();
  });
  const byPasskey = useAction(async () => {
    try {
      await signInByPasskey();
    } catch (thrown) {
      if (thrown instanceof CalledOff) return;
      throw thrown;
    }
    await arrive();
  });
  const problem = byPassword.problem ?? byPasskey.problem ?? suggestion.problem;
  const wait = useWait(problem);
  const forget = () => {
    byPassword.forget();
    byPasskey.forget();
    suggestion.forget();
  };

  return (
    <Door title={t('signIn.title')} other={open ? <p>{t('signIn.new')} <TextLink href={paths.signUp()}>{t('signIn.signUp')}</TextLink></p> : <p>{t('signIn.byInvitation')}</p>}>
      <Parted />
      {passkeysPossible() ? (
        <>
          <Button
            wide
            icon={<KeyRound aria-hidden="true" size={20} />}
            isPending={byPasskey.pending}
            isDisabled={wait !== null}
            onPress={() => {
              forget();
              void byPasskey.run(undefined);
            }}
          >
            {t('signIn.passkey')}
          </Button>
          <Or />
        </>
      ) : null}
      <form
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          forget();
          // Read from the form itself: a password manager may have filled it without a word.
          const said = new FormData(event.currentTarget);
          const handle = foldHandle(String(said.get('username')));
          const password = String(said.get('password'));
          const lacks = handle === '' ? 'username' : password === '' ? 'password' : null;
          setMissing(lacks);
          if (!lacks && wait === null) void byPassword.run({ handle, password });
        }}
      >
        <TextField
          label={t('handle.label')}
          name="username"
          autoComplete="username webauthn"
          autoCorrect="off"
          spellCheck="false"
          error={missing === 'username' ? t('signIn.whichHandle') : null}
          onFocus={suggestion.offer}
        />
        <PasswordField label={t('password.label')} name="password" autoComplete="current-password" error={missing === 'password' ? t('signIn.whichPassword') : null} />
        <Refused problem={problem} wait={wait} />
        <Button type="submit" tone={passkeysPossible() ? 'quiet' : 'primary'} wide isPending={byPassword.pending} isDisabled={wait !== null}>
          {t('signIn.do')}
        </Button>
      </form>
    </Door>
  );
}

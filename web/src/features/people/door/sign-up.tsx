import { useQuery } from '@tanstack/react-query';
import { serverQuery } from '../../../api';
import { useTranslation } from '../../../i18n';
import { paths } from '../../../routes';
import { LinkButton, TextLink } from '../../../ui';
import { Door } from './door';
import { SignUpForm } from './sign-up-form';

/** Below a way to sign up: for those who have been here before. */
export function KnownHere() {
  const { t } = useTranslation('people');
  return (
    <p>
      {t('signUp.known')} <TextLink href={paths.signIn()}>{t('signIn.title')}</TextLink>
    </p>
  );
}

/** The door for newcomers, where anybody may come in. */
export function SignUp() {
  const { t } = useTranslation('people');
  const { data: server, isPending } = useQuery(serverQuery);
  // Nobody begins to fill in what they may not send.
  if (isPending) return <Door title={t('signUp.title')}>{null}</Door>;
  if (server?.sign_up === 'invitation') {
    return (
      <Door title={t('signUp.closedTitle')}>
        <p className="mb-5 text-note text-soft">{t('signUp.closed')}</p>
        <LinkButton href={paths.signIn()} wide>
          {t('signIn.title')}
        </LinkButton>
      </Door>
    );
  }
  return (
    <Door title={t('signUp.title')} other={<KnownHere />}>
      <SignUpForm invitation="" />
    </Door>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import { meQuery, Problem, serverQuery } from '../../../api';
import { useTranslation } from '../../../i18n';
import { paths } from '../../../routes';
import { Avatar, Button, LinkButton } from '../../../ui';
import { lookQuery, type User } from '../queries';
import { Refused, useWait } from '../refused';
import { Door } from './door';
import { KnownHere } from './sign-up';
import { SignUpForm } from './sign-up-form';

/** The token in the fragment of the address that was opened; it stays while somebody types. */
export function useToken(): string {
  const [token] = useState(() => window.location.hash.slice(1));
  return token;
}

/** A link that does nothing (any more), and what to do instead. */
export function DeadLink({ children }: { children: ReactNode }) {
  const { t } = useTranslation('people');
  return (
    <Door title={t('link.deadTitle')}>
      <p className="mb-5 text-note text-soft">{children}</p>
      <LinkButton href={paths.signIn()} wide>
        {t('signIn.title')}
      </LinkButton>
    </Door>
  );
}

/** The link could not be looked at: no connection, or too often. */
export function UnreadLink({ error, onAgain }: { error: unknown; onAgain: () => void }) {
  const { t } = useTranslation('people');
  const problem = useMemo(() => Problem.from(error), [error]);
  const wait = useWait(problem);
  return (
    <Door title={t('link.unreadTitle')}>
      <div className="flex flex-col gap-4">
        <Refused problem={problem} wait={wait} />
        <Button wide isDisabled={wait !== null} onPress={onAgain}>
          {t('link.again')}
        </Button>
      </div>
    </Door>
  );
}

function Inviter({ user }: { user: User }) {
  const { t } = useTranslation('people');
  return (
    <div className="mb-3 flex items-center gap-3">
      <Avatar size="large" face={{ id: user.id, name: user.name }} />
      <p className="text-note text-soft">{t('join.invites', { name: user.name })}</p>
    </div>
  );
}

/** Where an invitation link leads: signing up, with who invited in sight. */
export function Join() {
  const { t } = useTranslation('people');
  const token = useToken();
  const look = useQuery(lookQuery(token));
  const me = useQuery({ ...meQuery, retry: false }).data;
  const server = useQuery(serverQuery).data;

  if (token === '') return <DeadLink>{t('link.cut')}</DeadLink>;
  if (look.isError) return <UnreadLink error={look.error} onAgain={() => void look.refetch()} />;
  if (!look.data) return <Door title={t('link.looking')}>{null}</Door>;
  if (me) {
    return (
      <Door title={t('join.already', { name: me.name })}>
        <p className="mb-5 text-note text-soft">{t('join.alreadyText')}</p>
        <LinkButton href={paths.chats()} wide>
          {t('door.goOn')}
        </LinkButton>
      </Door>
    );
  }
  const { valid, kind, invited_by: by } = look.data;
  if (!valid || kind === 'sign_in') return <DeadLink>{t('link.dead')}</DeadLink>;
  if (kind === 'administrator') {
    return (
      <Door title={by ? t('join.administrator') : t('join.first')} lead={by ? <Inviter user={by} /> : null} other={by ? <KnownHere /> : null}>
        <p className="mb-4 text-note text-soft">{t('join.administratorText')}</p>
        <SignUpForm invitation={token} />
      </Door>
    );
  }
  return (
    <Door title={t('join.title', { server: server?.name ?? 'Trilby' })} lead={by ? <Inviter user={by} /> : null} other={<KnownHere />}>
      <SignUpForm invitation={token} />
    </Door>
  );
}

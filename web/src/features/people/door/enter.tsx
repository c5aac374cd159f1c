import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { api, body, meQuery, useAction } from '../../../api';
import { useTranslation } from '../../../i18n';
import { paths, patterns } from '../../../routes';
import { Avatar, Button, LinkButton } from '../../../ui';
import { lookQuery, type User } from '../queries';
import { Refused, useWait } from '../refused';
import { useArrive } from './arrive';
import { Door } from './door';
import { DeadLink, UnreadLink, useToken } from './join';

function Entering({ token, user, atOnce }: { token: string; user: User; atOnce: boolean }) {
  const { t } = useTranslation('people');
  const arrive = useArrive();
  const { run, pending, problem } = useAction(async (link: { token: string }) => {
    await body(api.POST('/api/v1/sign-in/link', { body: link }));
    await arrive();
  });
  const wait = useWait(problem);
  useEffect(() => {
    if (atOnce) void run({ token });
    // Once: the link may be good for one use only.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  if (problem?.code === 'invitation_invalid') return <DeadLink>{t('link.dead')}</DeadLink>;
  return (
    <Door title={t('enter.title', { name: user.name })}>
      <div className="flex flex-col items-center gap-4">
        <Avatar size="huge" face={{ id: user.id, name: user.name }} />
        {atOnce ? null : <p className="text-center text-note text-soft">{t('enter.other', { name: user.name })}</p>}
        <Refused problem={problem} wait={wait} />
        {atOnce && !problem ? (
          <p role="status" className="text-note text-soft">
            {t('enter.coming')}
          </p>
        ) : (
          <Button wide isPending={pending} isDisabled={wait !== null} onPress={() => void run({ token })}>
            {t('enter.do', { name: user.name })}
          </Button>
        )}
      </div>
    </Door>
  );
}

/** Where a sign-in link leads: in, at once; unless somebody else is signed in here, who is asked first. */
export function Enter() {
  const { t } = useTranslation('people');
  const token = useToken();
  const look = useQuery(lookQuery(token));
  const me = useQuery({ ...meQuery, retry: false });

  if (token === '') return <DeadLink>{t('link.cut')}</DeadLink>;
  if (look.isError) return <UnreadLink error={look.error} onAgain={() => void look.refetch()} />;
  if (!look.data || me.isLoading) return <Door title={t('link.looking')}>{null}</Door>;
  const user = look.data.user;
  // Signed in already: the link is left for another terminal.
  if (me.data && user?.id === me.data.id) return <Navigate to={patterns.chats} replace />;
  if (me.data && !user) {
    return (
      <Door title={t('join.already', { name: me.data.name })}>
        <LinkButton href={paths.chats()} wide>
          {t('door.goOn')}
        </LinkButton>
      </Door>
    );
  }
  if (!look.data.valid || look.data.kind !== 'sign_in' || !user) return <DeadLink>{t('link.dead')}</DeadLink>;
  return <Entering token={token} user={user} atOnce={!me.data} />;
}

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { api, body, keyed, Problem, useAction } from '../../../api';
import { useTranslation } from '../../../i18n';
import { paths } from '../../../routes';
import { Avatar, Button, EmptyState, ErrorState, LinkButton, PageHeader, useProblemText } from '../../../ui';
import { faceOf } from '../faces';
import { inviteLookQuery, keepConversation } from '../queries';

/** Where a link leads: which group it is and who invites, before one joins. */
export function JoinGroup({ token }: { token: string }) {
  const { t } = useTranslation('chat');
  const read = useProblemText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const look = useQuery(inviteLookQuery(token));
  const perform = useCallback(
    async (secret: string, key: string) => body(api.POST('/api/v1/conversation-invites/{token}/join', { params: { path: { token: secret } }, headers: keyed(key) })),
    [],
  );
  const joining = useAction(perform);
  const join = async () => {
    const joined = await joining.run(token);
    if (!joined) return;
    keepConversation(client, joined);
    await navigate({ to: paths.conversation(joined.id), replace: true });
  };

  const refused = look.isError ? Problem.from(look.error) : joining.problem;
  if (token === '' || refused?.status === 404) {
    return (
      <>
        <PageHeader title={t('join.title')} back={paths.chats()} />
        <EmptyState title={t('join.closedTitle')} action={<LinkButton href={paths.chats()}>{t('join.back')}</LinkButton>}>
          {t('join.closedText')}
        </EmptyState>
      </>
    );
  }
  return (
    <div className="flex flex-col items-center gap-3 px-6 py-16 text-center">
      {refused ? <ErrorState onAgain={() => void look.refetch()}>{read(refused)}</ErrorState> : null}
      {look.data ? (
        <>
          <Avatar face={faceOf(look.data.invited_by)} size="huge" />
          <p className="mt-2 text-note text-soft">{t('join.invites', { who: look.data.invited_by.name })}</p>
          <h1 className="text-title font-bold text-balance">{look.data.conversation_name}</h1>
          <p className="text-note text-soft">{t('join.people', { count: look.data.members })}</p>
          <div className="mt-6 w-full max-w-xs">
            <Button wide isPending={joining.pending} onPress={() => void join()}>
              {t('join.do')}
            </Button>
          </div>
        </>
      ) : null}
    </div>
  );
}

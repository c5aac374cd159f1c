import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Camera, LogOut } from 'lucide-react';
import { useCallback, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { api, body, keyed, Problem, useAction, useMe } from '../../../api';
import { useTranslation } from '../../../i18n';
import { paths } from '../../../routes';
import { Avatar, Button, Confirm, ErrorState, IconButton, LinkButton, Sheet, Switch, TextField, useProblemText } from '../../../ui';
import { uploadPicture } from '../composer/picture-draft';
import { ConversationFace, faceOf } from '../faces';
import { dropConversation, keepConversation, membersQuery } from '../queries';
import type { Conversation } from '../wire';
import { AddPeople } from './add-people';
import { InviteLinks } from './invite-links';
import { Members } from './members';

interface Change {
  name?: string;
  picture_id?: string;
  muted?: boolean;
}

function useChange(id: string) {
  const client = useQueryClient();
  const perform = useCallback(
    async (change: Change, key: string) => {
      const now = await body(api.PATCH('/api/v1/conversations/{id}', { params: { path: { id } }, body: change, headers: keyed(key) }));
      keepConversation(client, now);
      return now;
    },
    [client, id],
  );
  return useAction(perform);
}

type Changing = ReturnType<typeof useChange>;

function Identity({ conversation, change }: { conversation: Conversation; change: Changing }) {
  const { t } = useTranslation('chat');
  const read = useProblemText();
  const [name, setName] = useState(conversation.name);
  const [refused, setRefused] = useState<Problem | null>(null);
  const paint = async (file: File) => {
    setRefused(null);
    try {
      await change.run({ picture_id: await uploadPicture(file) });
    } catch (thrown) {
      setRefused(Problem.from(thrown));
    }
  };
  const wrong = change.problem?.at('/name') ?? null;
  return (
    <div className="flex flex-col gap-3 pb-2">
      <div className="flex items-end gap-3">
        <FileTrigger acceptedFileTypes={['image/*']} onSelect={(files) => files?.[0] && void paint(files[0])}>
          <IconButton label={t('info.picture')} tone="band">
            <Camera aria-hidden="true" size={22} />
          </IconButton>
        </FileTrigger>
        <form
          className="flex min-w-0 flex-1 items-end gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            void change.run({ name: name.trim() });
          }}
        >
          <div className="min-w-0 flex-1">
            <TextField label={t('info.name')} value={name} onChange={setName} error={wrong} maxLength={80} />
          </div>
          {name.trim() && name.trim() !== conversation.name ? (
            <Button type="submit" isPending={change.pending}>
              {t('info.save')}
            </Button>
          ) : null}
        </form>
      </div>
      {refused ? <ErrorState>{read(refused)}</ErrorState> : null}
    </div>
  );
}

function Leave({ conversation, onLeft }: { conversation: Conversation; onLeft: () => void }) {
  const { t } = useTranslation('chat');
  const read = useProblemText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const me = useMe().id;
  const [asking, setAsking] = useState(false);
  const perform = useCallback(
    async (id: string, key: string) => {
      await api.DELETE('/api/v1/conversations/{id}/members/{user_id}', { params: { path: { id, user_id: me } }, headers: keyed(key) });
      return true;
    },
    [me],
  );
  const leave = useAction(perform);
  const go = async () => {
    const left = await leave.run(conversation.id);
    setAsking(false);
    if (!left) return;
    onLeft();
    await navigate({ to: paths.chats() });
    dropConversation(client, conversation.id);
  };
  return (
    <>
      {leave.problem ? <ErrorState>{read(leave.problem)}</ErrorState> : null}
      <Button tone="danger" wide icon={<LogOut aria-hidden="true" size={19} className="rtl:-scale-x-100" />} onPress={() => setAsking(true)}>
        {t('info.leave')}
      </Button>
      <Confirm open={asking} onOpenChange={setAsking} title={t('info.leaveTitle', { name: conversation.name })} action={t('info.leave')} tone="danger" pending={leave.pending} onConfirm={() => void go()}>
        {t('info.leaveText')}
      </Confirm>
    </>
  );
}

function About({ conversation, onClose }: { conversation: Conversation; onClose: () => void }) {
  const { t } = useTranslation('chat');
  const read = useProblemText();
  const { id, peer, role } = conversation;
  const group = conversation.kind === 'group';
  const manages = group && role !== 'member';
  const change = useChange(id);
  const { data: members = [] } = useQuery({ ...membersQuery(id), enabled: group });
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-col items-center gap-1 pt-2 text-center">
        {peer ? <Avatar face={faceOf(peer)} size="huge" /> : <ConversationFace conversation={conversation} size="huge" />}
        <p className="mt-2 text-lead font-semibold">{conversation.name}</p>
        <p className="text-fine text-soft">{peer ? `@${peer.handle}` : t('head.people', { count: conversation.members })}</p>
        {peer?.about ? <p className="max-w-sm pt-1 text-note text-pretty">{peer.about}</p> : null}
      </div>
      {change.problem && !change.problem.at('/name') ? <ErrorState>{read(change.problem)}</ErrorState> : null}
      {manages ? <Identity key={conversation.name} conversation={conversation} change={change} /> : null}
      <Switch label={t('info.mute')} hint={t('info.muteHint')} isSelected={conversation.muted} onChange={(muted) => void change.run({ muted })} />
      {peer ? (
        <LinkButton tone="quiet" wide href={paths.person(peer.id)}>
          {t('info.profile')}
        </LinkButton>
      ) : null}
      {group ? (
        <>
          <Members conversation={conversation} members={members} />
          {manages ? <AddPeople conversation={conversation} members={members} /> : null}
          {manages ? <InviteLinks conversationId={id} /> : null}
          <Leave conversation={conversation} onLeft={onClose} />
        </>
      ) : null}
    </div>
  );
}

/** What there is to know about a conversation, and what one may change in it. */
export function Info({ conversation, open, onOpenChange }: { conversation: Conversation; open: boolean; onOpenChange: (open: boolean) => void }) {
  const { t } = useTranslation('chat');
  const title = conversation.kind === 'group' ? t('info.group') : t('info.direct', { name: conversation.name });
  return (
    <Sheet open={open} onOpenChange={onOpenChange} title={title}>
      <About conversation={conversation} onClose={() => onOpenChange(false)} />
    </Sheet>
  );
}

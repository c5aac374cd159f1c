import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { UsersRound } from 'lucide-react';
import { useCallback, useState } from 'react';
import { Button as Press } from 'react-aria-components';
import { api, body, keyed, useAction } from '../../../api';
import { useTranslation } from '../../../i18n';
import { paths } from '../../../routes';
import { Avatar, Button, ErrorState, LinkButton, Onward, PeoplePicker, Sheet, TextField, useProblemText } from '../../../ui';
import { faceOf } from '../faces';
import { friendsQuery, keepConversation } from '../queries';
import type { Conversation, User } from '../wire';

type Start = { kind: 'direct'; user_id: string } | { kind: 'group'; name: string; user_ids: string[] };

function useStart(done: () => void) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const perform = useCallback(async (wish: Start, key: string): Promise<Conversation> => {
    return body(api.POST('/api/v1/conversations', { body: wish, headers: keyed(key) }));
  }, []);
  const action = useAction(perform);
  const run = async (wish: Start) => {
    const made = await action.run(wish);
    if (!made) return;
    keepConversation(client, made);
    done();
    await navigate({ to: paths.conversation(made.id) });
  };
  return { ...action, run };
}

const rowClass =
  'flex min-h-16 w-full cursor-pointer items-center gap-3 rounded-box px-2 py-2 text-start transition-colors hover:bg-line/30 pressed:bg-line/50 data-focus-visible:-outline-offset-2';

function Friends({ friends, onGroup, onFriend }: { friends: readonly User[]; onGroup: () => void; onFriend: (user: User) => void }) {
  const { t } = useTranslation('chat');
  return (
    <>
      <Press className={rowClass} onPress={onGroup}>
        <span className="grid size-10 shrink-0 place-items-center rounded-full bg-felt-wash text-felt">
          <UsersRound aria-hidden="true" size={20} />
        </span>
        <span className="min-w-0 flex-1">
          <span className="block font-semibold">{t('create.group')}</span>
          <span className="block text-fine text-soft">{t('create.groupHint')}</span>
        </span>
        <Onward />
      </Press>
      {friends.length > 0 ? <h3 className="px-2 pt-4 pb-1 text-fine font-semibold text-soft">{t('create.friends')}</h3> : null}
      <ul className="flex flex-col">
        {friends.map((friend) => (
          <li key={friend.id}>
            <Press className={rowClass} onPress={() => onFriend(friend)}>
              <Avatar face={faceOf(friend)} />
              <span className="min-w-0 flex-1">
                <span className="block truncate">{friend.name}</span>
                <span className="block truncate text-fine text-soft">@{friend.handle}</span>
              </span>
            </Press>
          </li>
        ))}
      </ul>
      {friends.length === 0 ? (
        <div className="mt-3 flex flex-col items-start gap-3 px-2">
          <p className="text-note text-soft">{t('create.noFriends')}</p>
          <LinkButton tone="quiet" href={paths.people()}>
            {t('create.find')}
          </LinkButton>
        </div>
      ) : null}
    </>
  );
}

/** Starts a conversation with a friend, or a group of several. */
export function NewConversation({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const { t } = useTranslation('chat');
  const read = useProblemText();
  const friends = useQuery({ ...friendsQuery, enabled: open });
  const [step, setStep] = useState<'friends' | 'group'>('friends');
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<string[]>([]);
  const close = () => {
    onOpenChange(false);
    setStep('friends');
    setName('');
    setChosen([]);
  };
  const start = useStart(close);
  const group = step === 'group';
  const make = () => void start.run({ kind: 'group', name: name.trim(), user_ids: chosen });
  const wrongName = start.problem?.at('/name') ?? null;

  return (
    <Sheet
      open={open}
      onOpenChange={(next) => (next ? onOpenChange(true) : close())}
      title={group ? t('create.group') : t('create.title')}
      actions={
        group ? (
          <div className="flex gap-2">
            <Button tone="quiet" onPress={() => setStep('friends')}>
              {t('create.back')}
            </Button>
            <Button wide isDisabled={!name.trim()} isPending={start.pending} onPress={make}>
              {t('create.do')}
            </Button>
          </div>
        ) : null
      }
    >
      {start.problem && !wrongName ? <ErrorState>{read(start.problem)}</ErrorState> : null}
      {group ? (
        <div className="flex flex-col gap-5">
          <TextField label={t('create.name')} placeholder={t('create.namePlaceholder')} value={name} onChange={setName} error={wrongName} maxLength={80} />
          {friends.data?.length ? (
            <PeoplePicker label={t('create.people')} people={friends.data.map((friend) => ({ ...faceOf(friend), note: `@${friend.handle}` }))} chosen={chosen} onChange={setChosen} />
          ) : null}
        </div>
      ) : (
        <Friends friends={friends.data ?? []} onGroup={() => setStep('group')} onFriend={(friend) => void start.run({ kind: 'direct', user_id: friend.id })} />
      )}
    </Sheet>
  );
}

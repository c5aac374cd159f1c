import { useQuery } from '@tanstack/react-query';
import { Ban, Check, MessageCircle, UserMinus, UserPlus, X } from 'lucide-react';
import { useState } from 'react';
import { Problem, useAction, useMe } from '../../../api';
import { useTranslation } from '../../../i18n';
import { paths } from '../../../routes';
import { Avatar, Button, Chip, ErrorState, LinkButton, Sheet } from '../../../ui';
import { profileQuery, type Profile } from '../queries';
import { Refused } from '../refused';
import { useWords } from '../wording';
import { ConfirmDeed } from './confirm-deed';
import { faceOf } from './person-row';
import { useRelate } from './relate';

export type OpenConversation = (userId: string) => Promise<unknown>;

// How we stand, said in place: it changes under the finger, and is spoken when it does.
function Standing({ user: { relation, name } }: { user: Profile }) {
  const { t } = useTranslation('people');
  if (relation === 'none') return null;
  if (relation !== 'friend') return <p className="mt-2">{t(`user.${relation}`, { name })}</p>;
  return (
    <Chip tone="felt" icon={<Check aria-hidden="true" size={14} />}>
      {t('user.friend')}
    </Chip>
  );
}

function Face({ user }: { user: Profile }) {
  return (
    <div className="flex flex-col items-center gap-1 pt-2 pb-5 text-center">
      <Avatar size="huge" face={faceOf(user)} />
      <p className="mt-2 text-title font-bold text-balance">
        <bdi>{user.name}</bdi>
      </p>
      <p className="text-note text-soft">
        <bdi>@{user.handle}</bdi>
      </p>
      <div role="status" className="text-note text-pretty">
        <Standing user={user} />
      </div>
      {user.about ? <p dir="auto" className="mt-2 max-w-prose text-note text-pretty whitespace-pre-line">{user.about}</p> : null}
    </div>
  );
}

// What the relation asks for first: answering them, taking back, or asking.
function Friendship({ user }: { user: Profile }) {
  const { t } = useTranslation('people');
  const { run, pending, problem } = useRelate(user.id);
  const plus = <UserPlus aria-hidden="true" size={20} />;
  return (
    <>
      {user.relation === 'asked' ? (
        <div className="grid grid-cols-2 gap-2">
          <Button isPending={pending} onPress={() => void run('befriend')}>
            {t('requests.accept')}
          </Button>
          <Button tone="danger" isPending={pending} onPress={() => void run('unfriend')}>
            {t('requests.decline')}
          </Button>
        </div>
      ) : null}
      {user.relation === 'requested' ? (
        <Button tone="quiet" wide isPending={pending} icon={<X aria-hidden="true" size={20} />} onPress={() => void run('unfriend')}>
          {t('requests.cancelLong')}
        </Button>
      ) : null}
      {user.relation === 'none' ? (
        <Button wide isPending={pending} icon={plus} onPress={() => void run('befriend')}>
          {t('user.add')}
        </Button>
      ) : null}
      <Refused problem={problem} />
    </>
  );
}

function Deeds({ user, onMessage }: { user: Profile; onMessage: OpenConversation }) {
  const { t } = useTranslation('people');
  const [asking, setAsking] = useState<'unfriend' | 'block' | 'unblock' | null>(null);
  const write = useAction((to: string) => onMessage(to));
  const friend = user.relation === 'friend';
  return (
    <div className="flex flex-col gap-3">
      <Friendship user={user} />
      {user.relation === 'blocked' ? (
        <Button wide tone="quiet" onPress={() => setAsking('unblock')}>
          {t('user.unblock')}
        </Button>
      ) : (
        <Button wide tone={friend ? 'primary' : 'quiet'} isPending={write.pending} icon={<MessageCircle aria-hidden="true" size={20} />} onPress={() => void write.run(user.id)}>
          {t('user.message')}
        </Button>
      )}
      <Refused problem={write.problem} />
      {user.relation === 'blocked' ? null : (
        <div className="mt-2 flex flex-wrap justify-center gap-2 border-t border-line pt-3">
          {friend ? (
            <Button tone="link" icon={<UserMinus aria-hidden="true" size={18} />} onPress={() => setAsking('unfriend')}>
              {t('user.unfriend')}
            </Button>
          ) : null}
          <Button tone="link" icon={<Ban aria-hidden="true" size={18} />} onPress={() => setAsking('block')}>
            {t('user.block')}
          </Button>
        </div>
      )}
      {asking ? <ConfirmDeed deed={asking} user={user} onClose={() => setAsking(null)} /> : null}
    </div>
  );
}

/** Who somebody is, how we stand, and what can be done about it. */
export function UserSheet({ userId, onClose, onMessage }: { userId: string; onClose: () => void; onMessage: OpenConversation }) {
  const { t } = useTranslation('people');
  const words = useWords();
  const me = useMe();
  const { data: user, error, refetch } = useQuery(profileQuery(userId));
  return (
    <Sheet open onOpenChange={(open) => (open ? undefined : onClose())} title={t('user.title')}>
      {user ? <Face user={user} /> : null}
      {user && user.id !== me.id ? <Deeds user={user} onMessage={onMessage} /> : null}
      {user?.id === me.id ? (
        <LinkButton href={paths.you()} wide tone="quiet">
          {t('user.self')}
        </LinkButton>
      ) : null}
      {error && !user ? <ErrorState onAgain={() => void refetch()}>{words(Problem.from(error))}</ErrorState> : null}
    </Sheet>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { Crown, ShieldCheck, Tag, UserMinus, UserRound } from 'lucide-react';
import { useCallback, useState } from 'react';
import { api, body, keyed, useAction, useMe } from '../../../api';
import { useTranslation } from '../../../i18n';
import { paths } from '../../../routes';
import { Avatar, Chip, Confirm, ErrorState, Menu, Row, Rows, useProblemText, type MenuChoice } from '../../../ui';
import { faceOf } from '../faces';
import { membersQuery } from '../queries';
import type { Conversation, Member, Role } from '../wire';
import { TagEditor } from './tag-editor';

interface MemberChange {
  user_id: string;
  role?: Role;
  tags?: string[];
}

/** Whether somebody of one role may put somebody of another out of the group. */
export const mayRemove = (mine: Role, theirs: Role): boolean => mine === 'owner' || (mine === 'admin' && theirs === 'member');

function useMemberChanges(id: string) {
  const client = useQueryClient();
  const key = membersQuery(id).queryKey;
  const perform = useCallback(
    async ({ user_id, ...change }: MemberChange, idempotency: string): Promise<Member> =>
      body(api.PATCH('/api/v1/conversations/{id}/members/{user_id}', { params: { path: { id, user_id } }, body: change, headers: keyed(idempotency) })),
    [id],
  );
  const performRemoval = useCallback(
    async (user_id: string, idempotency: string) => {
      await api.DELETE('/api/v1/conversations/{id}/members/{user_id}', { params: { path: { id, user_id } }, headers: keyed(idempotency) });
      return user_id;
    },
    [id],
  );
  const change = useAction(perform);
  const removal = useAction(performRemoval);
  return {
    problem: change.problem ?? removal.problem,
    pending: change.pending || removal.pending,
    change: async (wish: MemberChange) => {
      const now = await change.run(wish);
      if (now) client.setQueryData(key, (all) => all?.map((one) => (one.user.id === now.user.id ? now : one)));
      return now !== null;
    },
    remove: async (user: string) => {
      const gone = await removal.run(user);
      if (gone) client.setQueryData(key, (all) => all?.filter((one) => one.user.id !== gone));
    },
  };
}

/** Who is in a group, with what they may do and the tags they bear; and for who looks after it, the means to change that. */
export function Members({ conversation, members }: { conversation: Conversation; members: readonly Member[] }) {
  const { t } = useTranslation('chat');
  const read = useProblemText();
  const me = useMe().id;
  const { role } = conversation;
  const { change, remove, problem, pending } = useMemberChanges(conversation.id);
  const [tagged, setTagged] = useState<string | null>(null);
  const [leaving, setLeaving] = useState<Member | null>(null);

  const choicesFor = (member: Member): MenuChoice[] => {
    const { id } = member.user;
    const lastOwner = member.role === 'owner' && members.every((one) => one === member || one.role !== 'owner');
    const become = (next: Role, label: string, icon: MenuChoice['icon']): MenuChoice[] =>
      role === 'owner' && member.role !== next && !lastOwner ? [{ id: next, label, icon, onAction: () => void change({ user_id: id, role: next }) }] : [];
    return [
      ...(id === me ? [] : [{ id: 'profile', label: t('info.profile'), icon: <UserRound aria-hidden="true" size={18} />, href: paths.person(id) }]),
      { id: 'tags', label: t('info.tags'), icon: <Tag aria-hidden="true" size={18} />, onAction: () => setTagged(id) },
      ...become('owner', t('info.makeOwner'), <Crown aria-hidden="true" size={18} />),
      ...become('admin', t('info.makeAdmin'), <ShieldCheck aria-hidden="true" size={18} />),
      ...become('member', t('info.makeMember'), <UserRound aria-hidden="true" size={18} />),
      ...(id !== me && mayRemove(role, member.role)
        ? [{ id: 'remove', label: t('info.remove'), tone: 'brick' as const, icon: <UserMinus aria-hidden="true" size={18} />, onAction: () => setLeaving(member) }]
        : []),
    ];
  };

  const tags = (member: Member) => (
    <span className="flex flex-wrap items-center gap-1 pt-0.5">
      <span className="text-fine text-soft">@{member.user.handle}</span>
      {member.tags.map((tag) => (
        <Chip key={tag}>{tag}</Chip>
      ))}
    </span>
  );
  const edited = members.find((member) => member.user.id === tagged);
  return (
    <section aria-label={t('info.members')}>
      <h3 className="pb-1 text-note font-semibold">{t('info.members')}</h3>
      {problem ? <ErrorState>{read(problem)}</ErrorState> : null}
      <div className="-mx-4">
        <Rows label={t('info.members')}>
          {members.map((member) => {
            const name = member.user.name;
            const chip = member.role === 'member' ? null : <Chip tone={member.role === 'owner' ? 'band' : 'felt'}>{t(`role.${member.role}`)}</Chip>;
            const line = { lead: <Avatar face={faceOf(member.user)} />, title: member.user.id === me ? t('info.you', { name }) : name, note: tags(member), trail: chip };
            return role === 'member' ? (
              <Row key={member.user.id} {...line} {...(member.user.id === me ? {} : { href: paths.person(member.user.id) })} />
            ) : (
              <Row key={member.user.id} {...line} actions={<Menu label={t('info.options', { name })} choices={choicesFor(member)} />} />
            );
          })}
        </Rows>
      </div>
      {edited ? <TagEditor member={edited} pending={pending} onClose={() => setTagged(null)} onChange={(next) => change({ user_id: edited.user.id, tags: next })} /> : null}
      <Confirm
        open={leaving !== null}
        onOpenChange={(open) => (open ? undefined : setLeaving(null))}
        title={t('info.removeTitle', { name: leaving?.user.name ?? '' })}
        action={t('info.remove')}
        tone="danger"
        pending={pending}
        onConfirm={() => {
          if (leaving) void remove(leaving.user.id);
          setLeaving(null);
        }}
      >
        {t('info.removeText')}
      </Confirm>
    </section>
  );
}

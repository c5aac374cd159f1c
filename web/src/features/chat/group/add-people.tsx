import { useQuery, useQueryClient } from '@tanstack/react-query';
import { UserPlus } from 'lucide-react';
import { useCallback, useState } from 'react';
import { api, body, keyed, useAction } from '../../../api';
import { useTranslation } from '../../../i18n';
import { Button, ErrorState, PeoplePicker, Sheet, useProblemText } from '../../../ui';
import { faceOf } from '../faces';
import { friendsQuery, membersQuery } from '../queries';
import type { Conversation, Member } from '../wire';

/** Brings friends into a group. */
export function AddPeople({ conversation, members }: { conversation: Conversation; members: readonly Member[] }) {
  const { t } = useTranslation('chat');
  const read = useProblemText();
  const client = useQueryClient();
  const { id } = conversation;
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<string[]>([]);
  const { data: friends = [] } = useQuery({ ...friendsQuery, enabled: open });
  const perform = useCallback(
    async (user_ids: string[], key: string) => body(api.POST('/api/v1/conversations/{id}/members', { params: { path: { id } }, body: { user_ids }, headers: keyed(key) })),
    [id],
  );
  const adding = useAction(perform);
  const present = new Set(members.map((member) => member.user.id));
  const others = friends.filter((friend) => !present.has(friend.id));
  const add = async () => {
    const now = await adding.run(chosen);
    if (!now) return;
    client.setQueryData(membersQuery(id).queryKey, now.items);
    setOpen(false);
    setChosen([]);
  };
  return (
    <>
      <Button tone="quiet" wide icon={<UserPlus aria-hidden="true" size={19} />} onPress={() => setOpen(true)}>
        {t('info.add')}
      </Button>
      <Sheet
        open={open}
        onOpenChange={setOpen}
        title={t('info.add')}
        actions={
          <Button wide isDisabled={chosen.length === 0} isPending={adding.pending} onPress={() => void add()}>
            {t('info.addDo', { count: chosen.length })}
          </Button>
        }
      >
        {adding.problem ? <ErrorState>{read(adding.problem)}</ErrorState> : null}
        {others.length > 0 ? (
          <PeoplePicker label={t('create.friends')} people={others.map((friend) => ({ ...faceOf(friend), note: `@${friend.handle}` }))} chosen={chosen} onChange={setChosen} />
        ) : (
          <p className="text-note text-soft">{t('info.addNobody')}</p>
        )}
      </Sheet>
    </>
  );
}

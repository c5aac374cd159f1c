import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Copy, Link as LinkIcon, Share2 } from 'lucide-react';
import { useCallback, useState } from 'react';
import { api, body, keyed, useAction } from '../../../api';
import { useLocale, useTranslation } from '../../../i18n';
import { Button, Confirm, ErrorState, Row, Rows, toast, useProblemText } from '../../../ui';
import { copyText } from '../copy';
import { invitesQuery } from '../queries';
import type { Invite, NewInvite } from '../wire';

function Fresh({ invite }: { invite: NewInvite }) {
  const { t } = useTranslation('chat');
  const copy = () => void copyText(invite.url).then((copied) => (copied ? toast(t('links.copied')) : undefined));
  // Whoever closes the system's share sheet has changed their mind; nothing failed.
  const share = () => void navigator.share({ url: invite.url }).catch(() => undefined);
  return (
    <div className="flex flex-col gap-2 rounded-box bg-felt-wash p-3">
      <p className="text-note break-all select-all" dir="ltr">
        {invite.url}
      </p>
      <p className="text-fine text-soft">{t('links.once')}</p>
      <div className="flex flex-wrap gap-2">
        <Button icon={<Copy aria-hidden="true" size={18} />} onPress={copy}>
          {t('links.copy')}
        </Button>
        {'share' in navigator ? (
          <Button tone="quiet" icon={<Share2 aria-hidden="true" size={18} />} onPress={share}>
            {t('links.share')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

/** The links by which people join a group: made, copied, shared, withdrawn. */
export function InviteLinks({ conversationId }: { conversationId: string }) {
  const { t } = useTranslation('chat');
  const locale = useLocale();
  const read = useProblemText();
  const client = useQueryClient();
  const known = invitesQuery(conversationId);
  const { data: invites = [] } = useQuery(known);
  const [fresh, setFresh] = useState<NewInvite | null>(null);
  const [doomed, setDoomed] = useState<Invite | null>(null);
  const make = useAction(
    useCallback(async (id: string, key: string) => body(api.POST('/api/v1/conversations/{id}/invites', { params: { path: { id } }, headers: keyed(key) })), []),
  );
  const withdraw = useAction(
    useCallback(
      async (invite_id: string, key: string) => {
        await api.DELETE('/api/v1/conversations/{id}/invites/{invite_id}', { params: { path: { id: conversationId, invite_id } }, headers: keyed(key) });
        return invite_id;
      },
      [conversationId],
    ),
  );
  const problem = make.problem ?? withdraw.problem;
  const create = async () => {
    const made = await make.run(conversationId);
    if (!made) return;
    setFresh(made);
    client.setQueryData(known.queryKey, (all = []) => [made, ...all]);
  };
  const end = async (invite: Invite) => {
    setDoomed(null);
    if ((await withdraw.run(invite.id)) === null) return;
    if (fresh?.id === invite.id) setFresh(null);
    client.setQueryData(known.queryKey, (all = []) => all.filter((one) => one.id !== invite.id));
  };
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  return (
    <section aria-label={t('links.title')} className="flex flex-col gap-2">
      <h3 className="text-note font-semibold">{t('links.title')}</h3>
      <p className="text-fine text-soft">{t('links.text')}</p>
      {problem ? <ErrorState>{read(problem)}</ErrorState> : null}
      {fresh ? <Fresh invite={fresh} /> : null}
      {invites.length > 0 ? (
        <div className="-mx-4">
          <Rows label={t('links.title')}>
            {invites.map((invite) => (
              <Row
                key={invite.id}
                title={t('links.by', { who: invite.created_by.name })}
                note={t('links.good', { count: invite.uses_left, date: date.format(new Date(invite.expires_at)) })}
                actions={
                  <Button tone="link" aria-label={t('links.withdraw', { who: invite.created_by.name })} onPress={() => setDoomed(invite)}>
                    {t('links.withdrawDo')}
                  </Button>
                }
              />
            ))}
          </Rows>
        </div>
      ) : null}
      <Button tone="quiet" wide icon={<LinkIcon aria-hidden="true" size={19} />} isPending={make.pending} onPress={() => void create()}>
        {t('links.make')}
      </Button>
      <Confirm
        open={doomed !== null}
        onOpenChange={(open) => (open ? undefined : setDoomed(null))}
        title={t('links.withdrawTitle')}
        action={t('links.withdrawDo')}
        tone="danger"
        pending={withdraw.pending}
        onConfirm={() => doomed && void end(doomed)}
      >
        {t('links.withdrawText')}
      </Confirm>
    </section>
  );
}

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Copy, MailPlus, Share2, Ticket, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { api, body, keyed, Problem, serverQuery, useAction, type Me } from '../../../api';
import { useLocale, useTranslation } from '../../../i18n';
import { Button, Confirm, IconButton, Row, Rows, Section, Sheet, TextField, TimeLeft, toast } from '../../../ui';
import { invitationsQuery, type Invitation } from '../queries';
import { Refused } from '../refused';

const longestNote = 100;

/** A link that is shown this once: to copy, or to hand to another app. */
function Link({ url, until }: { url: string; until: string }) {
  const { t } = useTranslation('people');
  const locale = useLocale();
  const server = useQuery(serverQuery).data;
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(Date.parse(until));
  const copy = async () => {
    await navigator.clipboard.writeText(url);
    toast(t('invitation.copied'));
  };
  // Whoever closes the share dialog has changed their mind: no error.
  const share = () => void navigator.share({ title: server?.name ?? 'Trilby', url }).catch(() => undefined);
  return (
    <div className="flex flex-col gap-4">
      <p className="text-note text-soft">{t('invitation.once', { day })}</p>
      <p className="rounded-box border border-line bg-felt-wash px-4 py-3 text-note break-all select-all">{url}</p>
      <Button wide icon={<Copy aria-hidden="true" size={20} />} onPress={() => void copy()}>
        {t('invitation.copy')}
      </Button>
      {'share' in navigator ? (
        <Button tone="quiet" wide icon={<Share2 aria-hidden="true" size={20} />} onPress={share}>
          {t('invitation.share')}
        </Button>
      ) : null}
    </div>
  );
}

function InviteForm() {
  const { t } = useTranslation('people');
  const client = useQueryClient();
  const [note, setNote] = useState('');
  const [made, setMade] = useState<{ url: string; expires_at: string } | null>(null);
  const make = useAction(async (wish: { note?: string }, key: string) => body(api.POST('/api/v1/invitations', { headers: keyed(key), body: wish })));
  const long = [...note].length > longestNote;
  if (made) return <Link url={made.url} until={made.expires_at} />;
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={async (event) => {
        event.preventDefault();
        if (long) return;
        const answer = await make.run(note.trim() ? { note: note.trim() } : {});
        if (!answer) return;
        setMade(answer);
        await client.invalidateQueries(invitationsQuery);
      }}
    >
      <p className="text-note text-soft">{t('invitation.what')}</p>
      <TextField label={t('invitation.note')} hint={t('invitation.noteHint')} value={note} onChange={setNote} error={long ? t('problem.invitation_terms_invalid') : null} />
      <Refused problem={make.problem} />
      <Button type="submit" wide isPending={make.pending} isDisabled={long}>
        {t('invitation.make')}
      </Button>
    </form>
  );
}

function useWithdraw() {
  const client = useQueryClient();
  return useAction(async (id: string) => {
    await api.DELETE('/api/v1/invitations/{invitation}', { params: { path: { invitation: id } } });
    await client.invalidateQueries(invitationsQuery);
    return true;
  });
}

/** Links by which others sign up; for administrators, and for everybody where sign-up is open. */
export function Invitations({ me }: { me: Me }) {
  const { t } = useTranslation('people');
  const server = useQuery(serverQuery).data;
  const allowed = me.administrator || server?.sign_up === 'open';
  const list = useQuery({ ...invitationsQuery, enabled: allowed });
  const [making, setMaking] = useState(false);
  const [withdrawing, setWithdrawing] = useState<Invitation | null>(null);
  const withdraw = useWithdraw();
  if (!allowed) return null;
  return (
    <Section ruled title={t('invitation.title')} note={t('invitation.about')}>
      {list.isError ? (
        <div className="px-4 py-2">
          <Refused problem={Problem.from(list.error)} />
        </div>
      ) : null}
      {list.data && list.data.items.length > 0 ? (
        <Rows label={t('invitation.title')}>
          {list.data.items.map((one) => (
            <Row
              key={one.id}
              lead={<Ticket aria-hidden="true" size={22} className="text-band" />}
              title={one.note || t('invitation.unnamed')}
              note={<TimeLeft until={one.expires_at} />}
              actions={
                <IconButton
                  tone="brick"
                  label={t('invitation.withdrawNamed', { name: one.note || t('invitation.unnamed') })}
                  onPress={() => {
                    withdraw.forget();
                    setWithdrawing(one);
                  }}
                >
                  <Trash2 aria-hidden="true" size={20} />
                </IconButton>
              }
            />
          ))}
        </Rows>
      ) : null}
      <div className="px-4 pt-2">
        <Button tone="quiet" wide icon={<MailPlus aria-hidden="true" size={20} />} onPress={() => setMaking(true)}>
          {t('invitation.new')}
        </Button>
      </div>
      <Sheet open={making} onOpenChange={setMaking} title={t('invitation.new')}>
        <InviteForm />
      </Sheet>
      <Confirm
        open={withdrawing !== null}
        onOpenChange={() => setWithdrawing(null)}
        title={t('invitation.withdrawTitle')}
        action={t('invitation.withdraw')}
        tone="danger"
        pending={withdraw.pending}
        onConfirm={async () => {
          if (withdrawing && (await withdraw.run(withdrawing.id))) setWithdrawing(null);
        }}
      >
        <p>{t('invitation.withdrawText')}</p>
        {withdraw.problem ? (
          <div className="mt-3 text-ink">
            <Refused problem={withdraw.problem} />
          </div>
        ) : null}
      </Confirm>
    </Section>
  );
}

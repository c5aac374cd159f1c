import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Clock } from 'lucide-react';
import { useState } from 'react';
import { useLocale, useTranslation } from '../../../i18n';
import { paths } from '../../../routes';
import { Avatar, Button, LinkButton, PeoplePicker, RadioCards, Sheet, TextArea, toast } from '../../../ui';
import { useShare } from '../deeds';
import { FriendsView } from '../offer/claim-sheet';
import { useOfferProblem } from '../problems';
import { passingGain } from '../prospect';
import { conversationsQuery, friendsQuery, offerQuery } from '../queries';
import { faceOf, type Held, type ShareWish } from '../wire';

type To = 'friends' | 'conversation';

const longestNote = 500;

function Friends({ chosen, onChange }: { chosen: string[]; onChange: (ids: string[]) => void }) {
  const { t } = useTranslation('offers');
  const { data } = useQuery(friendsQuery);
  if (!data) return <div aria-busy="true" className="h-48" />;
  if (data.length === 0) {
    return (
      <div className="flex flex-col items-start gap-3 rounded-box bg-paper p-4">
        <p className="text-note text-soft">{t('share.no_friends')}</p>
        <LinkButton tone="quiet" href={paths.people()}>
          {t('share.find')}
        </LinkButton>
      </div>
    );
  }
  return <PeoplePicker label={t('share.whom')} people={data.map((user) => ({ ...faceOf(user), note: `@${user.handle}` }))} chosen={chosen} onChange={onChange} />;
}

function Conversations({ chosen, onChange }: { chosen: string; onChange: (id: string) => void }) {
  const { t } = useTranslation('offers');
  const { data } = useQuery(conversationsQuery);
  if (!data) return <div aria-busy="true" className="h-48" />;
  if (data.length === 0) return <p className="rounded-box bg-paper p-4 text-note text-soft">{t('share.no_conversations')}</p>;
  return (
    <RadioCards
      label={t('share.where')}
      value={chosen}
      onChange={onChange}
      options={data.map((one) => ({ id: one.id, label: one.name, icon: <Avatar face={faceOf(one.peer ?? one)} size="small" /> }))}
    />
  );
}

/** Passes a voucher's offer on: to friends, on whose shelf it appears, or into a conversation. The voucher stays mine. */
export function ShareSheet({ held, onClose }: { held: Held; onClose: () => void }) {
  const { t } = useTranslation('offers');
  const locale = useLocale();
  const navigate = useNavigate();
  const read = useOfferProblem();
  const { sharing } = held;
  const [to, setTo] = useState<To>(sharing.friends ? 'friends' : 'conversation');
  const [friends, setFriends] = useState<string[]>([]);
  const [conversation, setConversation] = useState('');
  const [note, setNote] = useState('');
  const offer = useQuery(offerQuery(held.offer.id));
  const share = useShare(held.id);
  const over = to === 'friends' && friends.length > held.shares_left;
  const ready = to === 'friends' ? friends.length > 0 && !over : conversation !== '';

  const go = async () => {
    const wish: ShareWish = to === 'friends' ? { user_ids: friends } : { conversation_id: conversation, ...(note.trim() ? { note: note.trim() } : {}) };
    if (!(await share.run(wish))) return;
    if (to === 'conversation') toast(t('share.posted'), { label: t('share.go'), run: () => void navigate({ href: paths.conversation(conversation) }) });
    else toast(t('share.done', { count: friends.length }));
    onClose();
  };

  return (
    <Sheet
      open
      onOpenChange={onClose}
      title={t('share.title')}
      actions={
        share.waiting ? (
          <Button wide tone="quiet" onPress={onClose}>
            {t('claim.waiting_ok')}
          </Button>
        ) : (
          <Button wide isDisabled={!ready} isPending={share.pending} onPress={() => void go()}>
            {to === 'friends' ? t('share.do', { count: friends.length }) : t('share.post')}
          </Button>
        )
      }
    >
      <div className="flex flex-col gap-4">
        {share.problem ? (
          <p role="alert" className="rounded-box bg-brick-wash px-3.5 py-2.5 text-note">
            {read(share.problem)}
          </p>
        ) : null}
        {share.waiting ? (
          <p role="status" className="flex items-center gap-2 rounded-box bg-band-wash p-3.5 text-note font-semibold text-band">
            <Clock aria-hidden="true" size={18} className="shrink-0" />
            {t('share.waiting')}
          </p>
        ) : (
          <>
            <p className="text-note text-pretty text-soft">
              {held.first_user_gets ? `${passingGain(held.first_user_gets, { on: held.on, spendAbove: held.spend_above }, t, locale)} ` : ''}
              {t('share.stays')}
            </p>
            {sharing.friends && sharing.conversations ? (
              <RadioCards<To>
                label={t('share.to')}
                hideLabel
                columns={2}
                value={to}
                onChange={(next) => {
                  setTo(next);
                  share.forget();
                }}
                options={[
                  { id: 'friends', label: t('share.friends') },
                  { id: 'conversation', label: t('share.conversation') },
                ]}
              />
            ) : null}
            {to === 'friends' ? (
              <Friends
                chosen={friends}
                onChange={(ids) => {
                  setFriends(ids);
                  share.forget();
                }}
              />
            ) : (
              <>
                <Conversations chosen={conversation} onChange={setConversation} />
                <TextArea label={t('share.note')} placeholder={t('share.note_example')} maxLength={longestNote} value={note} onChange={setNote} />
              </>
            )}
            {over ? (
              <p role="alert" className="text-fine font-semibold text-brick">
                {t('share.over', { count: held.shares_left })}
              </p>
            ) : null}
            {to === 'friends' && offer.data ? <FriendsView offer={offer.data} /> : null}
          </>
        )}
      </div>
    </Sheet>
  );
}

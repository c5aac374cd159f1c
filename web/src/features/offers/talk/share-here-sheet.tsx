import { useInfiniteQuery } from '@tanstack/react-query';
import { Clock } from 'lucide-react';
import { useState } from 'react';
import { useLocale, useTranslation } from '../../../i18n';
import { paths } from '../../../routes';
import { Avatar, Button, EmptyState, LinkButton, RadioCards, Sheet, TextArea } from '../../../ui';
import { useShare } from '../deeds';
import { useOfferProblem } from '../problems';
import { passingGain } from '../prospect';
import { vouchersQuery } from '../queries';
import { Unread } from '../shelf/more';
import { byEnd } from '../shelf/vouchers';
import { faceOf, type Held } from '../wire';
import { worthOf } from '../worth';

const longestNote = 500;

interface ChosenProps {
  conversationId: string;
  vouchers: readonly Held[];
  onClose: () => void;
}

function Choosing({ conversationId, vouchers, onClose }: ChosenProps) {
  const { t } = useTranslation('offers');
  const locale = useLocale();
  const read = useOfferProblem();
  const [id, setId] = useState(vouchers[0]?.id ?? '');
  const [note, setNote] = useState('');
  const held = vouchers.find((one) => one.id === id);
  const share = useShare(id);
  const go = async () => {
    const shared = await share.run({ conversation_id: conversationId, ...(note.trim() ? { note: note.trim() } : {}) });
    if (shared) onClose();
  };
  return (
    <Sheet
      open
      onOpenChange={onClose}
      title={t('here.title')}
      actions={
        share.waiting ? (
          <Button wide tone="quiet" onPress={onClose}>
            {t('claim.waiting_ok')}
          </Button>
        ) : (
          <Button wide isDisabled={!held} isPending={share.pending} onPress={() => void go()}>
            {t('share.post')}
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
            <RadioCards
              label={t('here.which')}
              value={id}
              onChange={(next) => {
                setId(next);
                share.forget();
              }}
              options={vouchers.map((one) => ({ id: one.id, label: one.offer.title, hint: `${one.offer.merchant.name} · ${worthOf(one.offer, t, locale)}`, icon: <Avatar face={faceOf(one.offer.merchant)} size="small" /> }))}
            />
            <TextArea label={t('share.note')} placeholder={t('share.note_example')} maxLength={longestNote} value={note} onChange={setNote} />
            <p className="text-note text-pretty text-soft">
              {held?.first_user_gets ? `${passingGain(held.first_user_gets, { on: held.on, spendAbove: held.spend_above }, t, locale)} ` : ''}
              {t('here.text')}
            </p>
          </>
        )}
      </div>
    </Sheet>
  );
}

/** Chooses one of my vouchers whose offer may be shared into conversations. */
export function ShareHereSheet({ conversationId, onClose }: { conversationId: string; onClose: () => void }) {
  const { t } = useTranslation('offers');
  const list = useInfiniteQuery(vouchersQuery(true));
  const vouchers = byEnd(list.data?.pages.flatMap((page) => page.items) ?? []).filter((held) => held.can_share && held.sharing.conversations);
  if (vouchers.length > 0) return <Choosing conversationId={conversationId} vouchers={vouchers} onClose={onClose} />;
  return (
    <Sheet open onOpenChange={onClose} title={t('here.title')}>
      {list.data ? (
        <EmptyState title={t('here.empty')} action={<LinkButton href={paths.offers()}>{t('vouchers.empty_do')}</LinkButton>}>
          {t('here.empty_text')}
        </EmptyState>
      ) : list.error ? (
        <Unread error={list.error} onAgain={() => void list.refetch()} />
      ) : (
        <div aria-busy="true" className="h-72" />
      )}
    </Sheet>
  );
}

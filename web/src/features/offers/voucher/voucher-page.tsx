import { useQuery } from '@tanstack/react-query';
import { Eye, Send } from 'lucide-react';
import { useState } from 'react';
import { useLocale, useTranslation } from '../../../i18n';
import { paths } from '../../../routes';
import { Avatar, Button, Chip, Figure, PageHeader, TextLink, TimeLeft } from '../../../ui';
import { endsSoon, validWords } from '../card/when';
import { TermsList } from '../offer/terms-list';
import { passingGain, prospectWords } from '../prospect';
import { voucherQuery } from '../queries';
import { Unread } from '../shelf/more';
import { faceOf, type Held } from '../wire';
import { worthOf } from '../worth';
import { CodePlate } from './code-plate';
import { PastFace, UsedFace } from './faces';
import { useJustUsed } from './just-used';
import { LetSeeSheet } from './let-see-sheet';
import { ShareSheet } from './share-sheet';
import { Uses } from './uses';

/** What it is, until when, and how much of it is left. */
function Standing({ held }: { held: Held }) {
  const { t } = useTranslation('offers');
  const locale = useLocale();
  const { offer } = held;
  const active = held.state === 'active';
  return (
    <div className="flex flex-col gap-2">
      <div className="flex items-start gap-3">
        <Avatar face={faceOf(offer.merchant)} />
        <div className="min-w-0 flex-1">
          <h2 className="leading-snug font-bold text-pretty">{offer.title}</h2>
          <p className="figures text-note text-soft">{worthOf(offer, t, locale)}</p>
        </div>
        {held.balance && active ? (
          <span className="shrink-0 text-end leading-tight">
            <Figure money={held.balance} size="title" />
            <span className="block text-fine text-soft">{t('voucher.left')}</span>
          </span>
        ) : null}
      </div>
      {active ? (
        <p className="flex flex-wrap gap-1.5">
          {endsSoon(held.valid_until) && held.valid_until ? (
            <Chip tone="band">
              <TimeLeft until={held.valid_until} />
            </Chip>
          ) : null}
          <Chip>{validWords(held, t, locale)}</Chip>
          {held.balance || held.uses_left < 2 ? null : <Chip>{t('voucher.uses', { count: held.uses_left })}</Chip>}
        </p>
      ) : null}
    </div>
  );
}

/** What is promised to me for using it, because somebody passed it on. */
function Promise({ held }: { held: Held }) {
  const { t } = useTranslation('offers');
  const locale = useLocale();
  if (!held.promise || held.state !== 'active') return null;
  const what = prospectWords(held.promise, t, locale);
  return (
    <section aria-label={t('gain.title')} className={held.promised ? 'rounded-box bg-felt-wash p-3.5' : 'rounded-box bg-band-wash p-3.5'}>
      <p className="figures font-semibold text-pretty">{held.promised ? t('promise.sure', { what }) : t('promise.unsure', { what })}</p>
      <p className="text-fine text-pretty text-soft">{held.promised ? (held.from ? t('promise.sure_text', { name: held.from.name }) : t('promise.sure_alone')) : t('promise.unsure_text')}</p>
    </section>
  );
}

function PassingOn({ held, onShare, onLetSee }: { held: Held; onShare: () => void; onLetSee: () => void }) {
  const { t } = useTranslation('offers');
  const locale = useLocale();
  const mayLetSee = held.recommends && !held.recommended && held.state !== 'void';
  if (!held.can_share && !mayLetSee && !held.recommended) return null;
  return (
    <section aria-label={t('passing.title')} className="flex flex-col gap-2 border-t border-line pt-4">
      <h3 className="text-fine font-semibold text-soft">{t('passing.title')}</h3>
      {held.first_user_gets ? <p className="figures text-note text-pretty">{passingGain(held.first_user_gets, { on: held.on, spendAbove: held.spend_above }, t, locale)}</p> : null}
      {held.can_share ? (
        <>
          <Button wide icon={<Send aria-hidden="true" size={18} />} onPress={onShare}>
            {t('passing.share')}
          </Button>
          <p className="text-fine text-soft">{t('passing.left', { count: held.shares_left })}</p>
        </>
      ) : null}
      {mayLetSee ? (
        <Button wide tone="quiet" icon={<Eye aria-hidden="true" size={18} />} onPress={onLetSee}>
          {t('let_see.title')}
        </Button>
      ) : null}
      {held.recommended ? (
        <p className="flex items-center gap-2 text-note text-soft">
          <Eye aria-hidden="true" size={16} className="shrink-0 text-felt" />
          {t('passing.seen')}
        </p>
      ) : null}
    </section>
  );
}

export function VoucherView({ held }: { held: Held }) {
  const { t } = useTranslation('offers');
  const [open, setOpen] = useState<'share' | 'let-see' | null>(null);
  const { use, goOn } = useJustUsed(held);
  return (
    <div className="flex flex-col gap-5 px-4 pt-4 pb-8">
      {use ? (
        <UsedFace held={held} use={use} onAgain={goOn} />
      ) : held.state === 'active' && held.code ? (
        <CodePlate code={held.code} />
      ) : held.state === 'active' ? (
        <div aria-busy="true" className="h-96" />
      ) : (
        <PastFace held={held} />
      )}
      <Standing held={held} />
      <Promise held={held} />
      <PassingOn held={held} onShare={() => setOpen('share')} onLetSee={() => setOpen('let-see')} />
      <Uses uses={held.used} />
      <TermsList offer={held.offer} claimed />
      <p className="text-note">
        <TextLink href={paths.offer(held.offer.id)}>{t('voucher.to_offer')}</TextLink>
      </p>
      {open === 'share' ? <ShareSheet held={held} onClose={() => setOpen(null)} /> : null}
      {open === 'let-see' ? <LetSeeSheet held={held} onClose={() => setOpen(null)} /> : null}
    </div>
  );
}

/** One of my vouchers: its code to be scanned or typed, and what becomes of it. */
export function VoucherPage({ voucherId }: { voucherId: string }) {
  const { t } = useTranslation('offers');
  const { data, error, refetch } = useQuery(voucherQuery(voucherId));
  return (
    <>
      <PageHeader title={t('voucher.title')} note={data?.offer.merchant.name} back={paths.vouchers()} />
      {data ? <VoucherView key={data.id} held={data} /> : error ? <Unread error={error} onAgain={() => void refetch()} /> : <div aria-busy="true" className="h-96" />}
    </>
  );
}

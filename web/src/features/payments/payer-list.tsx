import { Check, Clock } from 'lucide-react';
import { useState } from 'react';
import { useLocale, useTranslation } from '../../i18n';
import { formatMoney } from '../../money';
import { paths } from '../../routes';
import { Avatar, Button, Figure } from '../../ui';
import { amountsKnown, limitBites, type Card, type Line, type User } from './card';
import { FigureButton } from './figure-button';
import type { AskWhy } from './request-card';
import { stateWords } from './words';

// A long table hides its tail, so that the buttons stay in reach of a thumb.
const shownAtFirst = 7;

function face(user: User) {
  return { id: user.id, name: user.name, pictureUrl: user.picture_id ? paths.picture(user.picture_id) : null };
}

function Standing({ card, line, ask }: { card: Card; line: Line; ask: AskWhy }) {
  const { t } = useTranslation('payments');
  const label = t('share_of', { name: line.user.name });
  if (line.state === 'paid' && line.share) {
    return (
      <span className="flex items-center gap-1.5 font-semibold text-felt">
        <Check aria-hidden="true" size={16} strokeWidth={2.6} />
        <span className="sr-only">{t('state.paid')}</span>
        <FigureButton money={line.share} label={label} tone="felt" onPress={() => ask(line.user, 'share')} />
      </span>
    );
  }
  if (line.state === 'accepted') {
    return (
      <span className="font-semibold">
        <FigureButton money={line.now} label={label} tone="felt" onPress={() => ask(line.user, 'now')} />
      </span>
    );
  }
  if (line.state === 'asked') {
    return (
      <span className="flex items-center gap-1.5 text-soft">
        <Clock aria-hidden="true" size={14} />
        {stateWords(line, t)}
        {amountsKnown(card) && card.terms.split.kind !== 'open' ? <Figure money={line.now} tone="soft" className="ps-1" /> : null}
      </span>
    );
  }
  return <span className={line.state === 'declined' ? 'text-brick' : 'text-soft'}>{stateWords(line, t)}</span>;
}

function PayerRow({ card, line, meId, ask }: { card: Card; line: Line; meId: string; ask: AskWhy }) {
  const { t } = useTranslation('payments');
  const locale = useLocale();
  const notes = [
    card.terms.split.kind === 'shares' && line.weight !== 1 ? t('counts_as', { count: line.weight }) : null,
    line.own_cap && line.cap && line.state === 'accepted' ? t('limit', { limit: formatMoney(line.cap, locale) }) : null,
  ].filter(Boolean);
  return (
    <li className="flex min-h-12 items-center gap-3 border-t border-line py-1.5 first:border-0">
      <Avatar face={face(line.user)} size="small" />
      <span className="min-w-0 flex-1 leading-tight">
        <span className="block truncate">{line.user.id === meId ? t('name_you', { name: line.user.name }) : line.user.name}</span>
        {notes.length > 0 ? <span className={limitBites(line) ? 'figures block text-fine text-band' : 'figures block text-fine text-soft'}>{notes.join(' · ')}</span> : null}
      </span>
      <span className="figures shrink-0 text-note">
        <Standing card={card} line={line} ask={ask} />
      </span>
    </li>
  );
}

function RequesterRow({ card, meId, ask }: { card: Card; meId: string; ask: AskWhy }) {
  const { t } = useTranslation('payments');
  const { requester, requester_share: share } = card;
  if (!share || (card.state !== 'open' && card.state !== 'settled')) return null;
  return (
    <li className="flex min-h-12 items-center gap-3 border-t border-line py-1.5 first:border-0">
      <Avatar face={face(requester)} size="small" />
      <span className="min-w-0 flex-1 leading-tight">
        <span className="block truncate">{requester.id === meId ? t('name_you', { name: requester.name }) : requester.name}</span>
        <span className="block text-fine text-soft">{t('own_part')}</span>
      </span>
      <span className="shrink-0 text-note font-semibold">
        <FigureButton money={share} label={t('share_of', { name: requester.name })} onPress={() => ask(requester, card.state === 'open' ? 'now' : 'share')} />
      </span>
    </li>
  );
}

/** Everyone who was asked, with their answer and their share as it stands. */
export function PayerList({ card, meId, ask }: { card: Card; meId: string; ask: AskWhy }) {
  const { t } = useTranslation('payments');
  const [all, setAll] = useState(false);
  const folds = card.lines.length > shownAtFirst + 1 && !all;
  const shown = folds ? card.lines.slice(0, shownAtFirst) : card.lines;
  return (
    <>
      <ul aria-label={t('who')} className="flex flex-col px-4">
        {shown.map((line) => (
          <PayerRow key={line.user.id} card={card} line={line} meId={meId} ask={ask} />
        ))}
        <RequesterRow card={card} meId={meId} ask={ask} />
      </ul>
      {folds ? (
        <div className="px-2">
          <Button tone="link" onPress={() => setAll(true)}>
            {t('show_all', { count: card.lines.length })}
          </Button>
        </div>
      ) : null}
    </>
  );
}

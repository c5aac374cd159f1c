import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button as RowButton } from 'react-aria-components';
import { useLocale, useTranslation } from '../../i18n';
import { formatMoney } from '../../money';
import { Chip, PayerBar, TimeAgo } from '../../ui';
import { lineOf, partOf, piecesOf, type Card } from './card';
import { Hero } from './card-head';
import { cardQuery } from './cards';

const chips = { asked: 'band', accepted: 'felt', paid: 'felt', declined: 'plain', released: 'plain' } as const;

/** A request that is open, in brief. */
export function OpenRow({ card: known, meId, onOpen }: { card: Card; meId: string; onOpen: () => void }) {
  const { t } = useTranslation('payments');
  const card = useQuery(cardQuery(useQueryClient(), known.id)).data ?? known;
  const mine = lineOf(card, meId);
  return (
    <RowButton onPress={onOpen} className="w-full cursor-pointer rounded-card border border-line bg-sheet px-4 py-3 text-start hover:bg-line/20">
      <span className="flex items-start gap-3">
        <span className="min-w-0 flex-1 font-semibold text-pretty">{card.purpose}</span>
        {mine ? <Chip tone={chips[mine.state]}>{t(`state.${mine.state}`)}</Chip> : null}
      </span>
      <Hero card={card} small />
      <span className="mt-2 block">
        <PayerBar pieces={piecesOf(card)} />
      </span>
    </RowButton>
  );
}

/** What a request came to for the reader, at the end of its row. */
function Meant({ card, meId }: { card: Card; meId: string }) {
  const { t } = useTranslation('payments');
  const locale = useLocale();
  const part = partOf(card, meId);
  const share = lineOf(card, meId)?.share;
  if (part === 'requester' && card.collected.amount > 0) return <span className="figures font-semibold text-felt">{formatMoney(card.collected, locale, { signed: true })}</span>;
  if (share) return <span className="figures font-semibold">{formatMoney({ ...share, amount: -share.amount }, locale, { signed: true })}</span>;
  return <Chip>{t(card.state === 'open' ? 'state.asked' : `ended.${card.state}`)}</Chip>;
}

/** A request that has ended, and what it came to for the reader. */
export function PastRow({ card, meId, onOpen }: { card: Card; meId: string; onOpen: () => void }) {
  const { t } = useTranslation('payments');
  return (
    <li className="border-t border-line first:border-0">
      <RowButton onPress={onOpen} className="flex min-h-16 w-full cursor-pointer items-center gap-3 px-4 py-2.5 text-start hover:bg-line/30 data-focus-visible:-outline-offset-2">
        <span className="min-w-0 flex-1">
          <span className="block truncate font-semibold">{card.purpose}</span>
          <span className="block truncate text-fine text-soft">
            {card.requester.id === meId ? t('You') : card.requester.name} · <TimeAgo at={card.closed_at ?? card.created_at} />
          </span>
        </span>
        <span className="shrink-0">
          <Meant card={card} meId={meId} />
        </span>
      </RowButton>
    </li>
  );
}

import { Clock, LockKeyhole } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '../../i18n';
import { PayerBar } from '../../ui';
import { BillPicture } from './bill-picture';
import { partOf, piecesOf, type Card, type Figure } from './card';
import { CardHead, Hero, useTipping } from './card-head';
import { Onlooking } from './onlooker-box';
import { PayerBox } from './payer-box';
import { PayerList } from './payer-list';
import { RequesterBox } from './requester-box';
import { settleWords } from './words';
import { WhySheet, type Why } from './why-sheet';

export interface RequestCardProps {
  card: Card;
  meId: string;
}

/** Opens the sum behind a figure of somebody on the card. */
export type AskWhy = (user: { id: string; name: string }, figure: Figure) => void;

/** When the money moves, and who may know of it at all. */
function Foot({ card, mine }: { card: Card; mine: boolean }) {
  const { t } = useTranslation('payments');
  const hidden = card.terms.visibility === 'payers';
  if (!hidden && card.state !== 'open') return null;
  const Icon = hidden ? LockKeyhole : Clock;
  return (
    <p className="flex gap-2 border-t border-line px-4 py-2.5 text-fine text-pretty text-soft">
      <Icon aria-hidden="true" size={14} className="mt-0.5 shrink-0" />
      <span>
        {card.state === 'open' ? settleWords(card, mine, t) : null} {hidden ? t('private') : null}
      </span>
    </p>
  );
}

/**
 * A payment request: what is asked, who is in, and what it means for the reader. The same figures for everybody who may
 * see it; the last box and its buttons are the reader's own.
 */
export function RequestCard({ card, meId }: RequestCardProps) {
  const { t } = useTranslation('payments');
  const [why, setWhy] = useState<Why | null>(null);
  const tipping = useTipping(card.state);
  const part = partOf(card, meId);
  const ask: AskWhy = (user, figure) => setWhy({ userId: user.id, name: user.name, figure });
  // A group, not a landmark: on a broad screen the same request stands in the talk and beside it.
  return (
    <section role="group" aria-label={t('card', { purpose: card.purpose })} className="w-full max-w-md overflow-hidden rounded-card border border-line bg-sheet text-ink shadow-lift">
      <CardHead card={card} meId={meId} tipping={tipping} />
      <div className="flex items-end gap-3 px-4 pt-2.5">
        <Hero card={card} />
        {card.picture_id ? <BillPicture id={card.picture_id} purpose={card.purpose} /> : null}
      </div>
      <div className="px-4 pt-2.5 pb-1.5">
        <PayerBar pieces={piecesOf(card)} settled={card.state === 'settled'} />
      </div>
      <PayerList card={card} meId={meId} ask={ask} />
      {part === 'payer' ? <PayerBox card={card} meId={meId} ask={ask} /> : null}
      {part === 'requester' ? <RequesterBox card={card} ask={ask} /> : null}
      {part === 'onlooker' ? <Onlooking card={card} /> : null}
      <Foot card={card} mine={part === 'requester'} />
      <WhySheet card={card} why={why} meId={meId} onClose={() => setWhy(null)} />
    </section>
  );
}

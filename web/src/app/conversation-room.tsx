import { WalletCards } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import { Link } from 'react-aria-components';
import { useMe } from '../api';
import { Conversation, type ConversationSlots, type Message } from '../features/chat';
import { ShareHere, ShareMessage, useTakeShares } from '../features/offers';
import { ConversationMoney, MoneyMessage, PassTheHat, useTakeCards } from '../features/payments';
import { useTranslation } from '../i18n';
import { paths } from '../routes';

function MoneyLink({ conversationId }: { conversationId: string }) {
  const { t } = useTranslation('payments');
  return (
    <Link href={paths.money(conversationId)} aria-label={t('title')} className="grid size-12 place-items-center rounded-full text-soft hover:bg-line/50 hover:text-ink">
      <WalletCards aria-hidden="true" size={22} />
    </Link>
  );
}

/** A conversation with its requests and shared offers in it. Here the features meet; they do not know each other. */
export function Talk({ conversationId, moneyBeside }: { conversationId: string; moneyBeside: boolean }) {
  const meId = useMe().id;
  const takeCards = useTakeCards();
  const takeShares = useTakeShares();
  const onCards = useCallback<ConversationSlots['onCards']>(
    ({ requests, shares }) => {
      takeCards(requests);
      takeShares(shares);
    },
    [takeCards, takeShares],
  );
  const drawMoney = useCallback((message: Message) => <MoneyMessage message={message} meId={meId} />, [meId]);
  const drawOffer = useCallback((message: Message) => <ShareMessage message={message} meId={meId} />, [meId]);
  const slots = useMemo<ConversationSlots>(
    () => ({
      money: drawMoney,
      offer: drawOffer,
      onCards,
      composer: (
        <>
          <PassTheHat conversationId={conversationId} meId={meId} />
          <ShareHere conversationId={conversationId} />
        </>
      ),
      header: moneyBeside ? null : <MoneyLink conversationId={conversationId} />,
    }),
    [conversationId, meId, drawMoney, drawOffer, onCards, moneyBeside],
  );
  return <Conversation conversationId={conversationId} slots={slots} />;
}

/** What a conversation's requests came to, and its ways of asking. */
export function Money({ conversationId, talkBeside }: { conversationId: string; talkBeside: boolean }) {
  return <ConversationMoney conversationId={conversationId} meId={useMe().id} beside={talkBeside} />;
}

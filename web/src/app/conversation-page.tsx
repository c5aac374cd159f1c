import { WalletCards } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import { Link } from 'react-aria-components';
import { useMe } from '../api';
import { Conversation, ConversationList, type ConversationSlots, type Message } from '../features/chat';
import { ConversationMoney, MoneyMessage, PassTheHat, useTakeCards } from '../features/payments';
import { useTranslation } from '../i18n';
import { paths } from '../routes';
import { EmptyState, useBroad, useWide } from '../ui';

function MoneyLink({ conversationId }: { conversationId: string }) {
  const { t } = useTranslation('payments');
  return (
    <Link href={paths.money(conversationId)} aria-label={t('title')} className="grid size-12 place-items-center rounded-full text-soft hover:bg-line/50 hover:text-ink">
      <WalletCards aria-hidden="true" size={22} />
    </Link>
  );
}

const content = { id: 'content', tabIndex: -1 };

/**
 * The list of conversations, one of them, and its money: side by side where there is room,
 * one at a time where there is not. Here the features meet; they do not know each other.
 */
export function ConversationPage({ conversationId, money }: { conversationId: string | undefined; money: boolean }) {
  const { t } = useTranslation('app');
  const { t: say } = useTranslation('payments');
  const meId = useMe().id;
  const broad = useBroad();
  const wide = useWide();
  const showList = broad || !conversationId;
  const showMoney = Boolean(conversationId) && (wide || money);
  const showChat = conversationId ? wide || !money : broad;

  // What fills a phone's screen is its main part; beside others, only the conversation is.
  const ListPane = broad ? 'section' : 'main';
  const MoneyPane = showChat ? 'aside' : 'main';
  const onCards = useTakeCards();
  const drawMoney = useCallback((message: Message) => <MoneyMessage message={message} meId={meId} />, [meId]);
  const slots = useMemo<ConversationSlots>(
    () => ({
      money: drawMoney,
      onCards,
      composer: conversationId ? <PassTheHat key={conversationId} conversationId={conversationId} meId={meId} /> : null,
      header: conversationId && !wide ? <MoneyLink conversationId={conversationId} /> : null,
    }),
    [conversationId, meId, drawMoney, onCards, wide],
  );

  return (
    <div className="flex h-full min-h-0">
      {showList ? (
        <ListPane {...(broad ? { 'aria-label': t('tabs.chats') } : content)} className="pane flex h-full w-full flex-col border-line bg-sheet outline-none md:w-88 md:shrink-0 md:border-e">
          <ConversationList current={conversationId} />
        </ListPane>
      ) : null}
      {showChat ? (
        <main {...content} className="flex h-full min-w-0 flex-1 flex-col outline-none">
          {conversationId ? (
            <Conversation key={conversationId} conversationId={conversationId} slots={slots} />
          ) : (
            <div className="grid flex-1 place-items-center">
              <EmptyState title={t('install.title')}>{t('install.text')}</EmptyState>
            </div>
          )}
        </main>
      ) : null}
      {showMoney && conversationId ? (
        <MoneyPane {...(showChat ? { 'aria-label': say('title') } : content)} className="pane flex h-full w-full min-w-0 flex-1 flex-col border-line bg-sheet outline-none xl:w-96 xl:flex-none xl:border-s">
          <ConversationMoney key={conversationId} conversationId={conversationId} meId={meId} />
        </MoneyPane>
      ) : null}
    </div>
  );
}

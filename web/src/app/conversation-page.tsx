import { lazy, Suspense } from 'react';
import { ConversationList } from '../features/chat/list/conversation-list';
import { useTranslation } from '../i18n';
import { EmptyState, useBroad, useWide } from '../ui';

// The list is there at once; what a conversation needs comes when one is opened.
const Talk = lazy(() => import('./conversation-room').then((room) => ({ default: room.Talk })));
const Money = lazy(() => import('./conversation-room').then((room) => ({ default: room.Money })));

const content = { id: 'content', tabIndex: -1 };

/** The list of conversations, one of them, and its money: side by side where there is room, one at a time where there is not. */
export function ConversationPage({ conversationId, money }: { conversationId: string | undefined; money: boolean }) {
  const { t } = useTranslation('app');
  const { t: say } = useTranslation('payments');
  const broad = useBroad();
  const wide = useWide();
  const showList = broad || !conversationId;
  const showMoney = Boolean(conversationId) && (wide || money);
  const showChat = conversationId ? wide || !money : broad;

  // What fills a phone's screen is its main part; beside others, only the conversation is.
  const ListPane = broad ? 'section' : 'main';
  const MoneyPane = showChat ? 'aside' : 'main';

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
            <Suspense fallback={null}>
              <Talk key={conversationId} conversationId={conversationId} moneyBeside={wide} />
            </Suspense>
          ) : (
            <div className="grid flex-1 place-items-center">
              <EmptyState title={t('install.title')}>{t('install.text')}</EmptyState>
            </div>
          )}
        </main>
      ) : null}
      {showMoney && conversationId ? (
        <MoneyPane {...(showChat ? { 'aria-label': say('title') } : content)} className="pane flex h-full w-full min-w-0 flex-1 flex-col border-line bg-sheet outline-none xl:w-96 xl:flex-none xl:border-s">
          <Suspense fallback={null}>
            <Money key={conversationId} conversationId={conversationId} talkBeside={showChat} />
          </Suspense>
        </MoneyPane>
      ) : null}
    </div>
  );
}

import { WalletCards } from 'lucide-react';
import { Link } from 'react-aria-components';
import { Conversation, ConversationList, type ConversationSlots } from '../features/chat';
import { MoneyPanel } from '../features/payments';
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

/**
 * The list of conversations, one of them, and its money: side by side where there is room,
 * one at a time where there is not. Here the features meet; they do not know each other.
 */
export function ConversationPage({ conversationId, money }: { conversationId: string | undefined; money: boolean }) {
  const { t } = useTranslation('app');
  const broad = useBroad();
  const wide = useWide();
  const showList = broad || !conversationId;
  const showMoney = Boolean(conversationId) && (wide || money);
  const showChat = conversationId ? wide || !money : broad;

  const slots: ConversationSlots = {
    request: () => null,
    composer: null,
    header: conversationId && !wide ? <MoneyLink conversationId={conversationId} /> : null,
  };

  return (
    <div className="flex h-full min-h-0">
      {showList ? (
        <section className="pane flex h-full w-full flex-col border-line bg-sheet md:w-88 md:shrink-0 md:border-e">
          <ConversationList current={conversationId} />
        </section>
      ) : null}
      {showChat ? (
        <main id="content" tabIndex={-1} className="flex h-full min-w-0 flex-1 flex-col outline-none">
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
        <aside className="pane flex h-full w-full min-w-0 flex-1 flex-col border-line bg-sheet xl:w-96 xl:flex-none xl:border-s">
          <MoneyPanel key={conversationId} conversationId={conversationId} />
        </aside>
      ) : null}
    </div>
  );
}

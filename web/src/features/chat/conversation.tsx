import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n';
import { paths } from '../../routes';
import { PageHeader } from '../../ui';

/** What other features put into a conversation; the app fills them in, so that chat knows none of them. */
export interface ConversationSlots {
  /** The card of a payment request, where its message stands. */
  request: (requestId: string) => ReactNode;
  /** Beside the message field: passing the hat. */
  composer: ReactNode;
  /** In the head: the way to the conversation's money. */
  header: ReactNode;
}

export interface ConversationProps {
  conversationId: string;
  slots: ConversationSlots;
}

/** One conversation: its head, its timeline, its message field. */
export function Conversation({ slots }: ConversationProps) {
  const { t } = useTranslation('chat');
  return <PageHeader title={t('title')} back={paths.chats()} backOnDesktop={false} actions={slots.header} />;
}

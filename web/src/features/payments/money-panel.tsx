import { useTranslation } from '../../i18n';
import { paths } from '../../routes';
import { PageHeader } from '../../ui';

/** The money of one conversation: its open requests and how they ended. */
export function MoneyPanel({ conversationId }: { conversationId: string }) {
  const { t } = useTranslation('payments');
  return <PageHeader title={t('title')} back={paths.conversation(conversationId)} />;
}

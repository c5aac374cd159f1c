import { useTranslation } from '../../i18n';
import { paths } from '../../routes';
import { EmptyState, LinkButton, PageHeader } from '../../ui';

export interface ConversationListProps {
  /** The one that is open beside the list. */
  current?: string | undefined;
}

/** Every conversation of mine, the newest first. */
export function ConversationList(_: ConversationListProps) {
  const { t } = useTranslation('chat');
  return (
    <>
      <PageHeader title={t('title')} />
      <EmptyState title={t('empty.title')} action={<LinkButton href={paths.people()}>{t('empty.do')}</LinkButton>}>
        {t('empty.text')}
      </EmptyState>
    </>
  );
}

import { useTranslation } from '../../i18n';
import { PageHeader } from '../../ui';

/** Friends, those who ask, and the way to find others. */
export function People() {
  const { t } = useTranslation('people');
  return <PageHeader title={t('title')} />;
}

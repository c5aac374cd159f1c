import { useTranslation } from '../../i18n';
import { PageHeader } from '../../ui';

/** What I have, what is held, and where it came from and went. */
export function Wallet() {
  const { t } = useTranslation('wallet');
  return <PageHeader title={t('title')} />;
}

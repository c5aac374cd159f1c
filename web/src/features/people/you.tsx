import { useMe } from '../../api';
import { useTranslation } from '../../i18n';
import { PageHeader } from '../../ui';

/** Me: profile, terminals, language. */
export function You() {
  const { t } = useTranslation('people');
  const me = useMe();
  return <PageHeader title={t('you')} note={me.name} />;
}

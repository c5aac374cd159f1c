import { useTranslation } from '../../../i18n';
import { Frame } from '../parts/frame';
import { Columns } from '../parts/columns';
import { KeysSection } from './keys-section';
import { StaffSection } from './staff-section';

/** Who works here, and which tills and shops do; for owners. */
export function StaffPage({ merchantId }: { merchantId: string }) {
  const { t } = useTranslation('merchant');
  return (
    <Frame merchantId={merchantId} place="staff" title={t('staff.page')} owners>
      {() => <Columns main={<StaffSection merchantId={merchantId} />} side={<KeysSection merchantId={merchantId} />} />}
    </Frame>
  );
}

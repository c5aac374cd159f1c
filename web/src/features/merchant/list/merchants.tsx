import { useQuery } from '@tanstack/react-query';
import { Plus, Store } from 'lucide-react';
import { useState } from 'react';
import { Problem, useMe } from '../../../api';
import { useTranslation } from '../../../i18n';
import { paths } from '../../../routes';
import { Avatar, Button, Chip, EmptyState, ErrorState, IconButton, Onward, PageHeader, Row, Rows } from '../../../ui';
import { useMerchantProblem } from '../faults';
import { faceOf } from '../parts/face';
import { merchantsQuery, type Merchant } from '../queries';
import { Applications } from './applications';
import { ApplySheet } from './apply-sheet';

const tones = { active: 'felt', applied: 'band', refused: 'brick', closed: 'plain' } as const;

function MerchantRow({ merchant }: { merchant: Merchant }) {
  const { t } = useTranslation('merchant');
  const note = [merchant.role ? t(`role.${merchant.role}`) : '', merchant.place].filter(Boolean).join(' · ');
  return (
    <Row
      href={paths.merchant(merchant.id)}
      lead={<Avatar face={faceOf(merchant)} />}
      title={merchant.name}
      note={note}
      trail={
        <span className="flex items-center gap-2">
          {merchant.state === 'active' ? null : <Chip tone={tones[merchant.state]}>{t(`state.${merchant.state}`)}</Chip>}
          <Onward />
        </span>
      }
    />
  );
}

/** The merchants I work for, and the way to have one. */
export function Merchants() {
  const { t } = useTranslation('merchant');
  const read = useMerchantProblem();
  const { administrator } = useMe();
  const { data, error, refetch } = useQuery(merchantsQuery);
  const [applying, setApplying] = useState(false);
  const apply = () => setApplying(true);
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          <IconButton label={t('apply.title')} onPress={apply}>
            <Plus aria-hidden="true" size={24} />
          </IconButton>
        }
      />
      {data ? (
        data.length > 0 ? (
          <Rows label={t('title')}>
            {data.map((merchant) => (
              <MerchantRow key={merchant.id} merchant={merchant} />
            ))}
          </Rows>
        ) : (
          <EmptyState title={t('none.title')} icon={<Store aria-hidden="true" size={56} strokeWidth={1.5} />} action={<Button onPress={apply}>{t('apply.title')}</Button>}>
            {t('none.text')}
          </EmptyState>
        )
      ) : error ? (
        <ErrorState onAgain={() => void refetch()}>{read(Problem.from(error))}</ErrorState>
      ) : (
        <div aria-busy="true" className="h-64" />
      )}
      {administrator ? (
        <div className="border-t border-line">
          <Applications />
        </div>
      ) : null}
      {applying ? <ApplySheet onClose={() => setApplying(false)} /> : null}
    </>
  );
}

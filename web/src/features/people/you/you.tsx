import { useQuery } from '@tanstack/react-query';
import { LogOut } from 'lucide-react';
import { useEffect } from 'react';
import { signOut, useAction, useMe } from '../../../api';
import { useTranslation } from '../../../i18n';
import { Button, Chip, PageHeader } from '../../../ui';
import { passkeysQuery, terminalsQuery } from '../queries';
import { Refused } from '../refused';
import { Invitations } from './invitations';
import { WaysIn } from './passkeys';
import { Preferences } from './preferences';
import { ProfileCard } from './profile';
import { Terminals } from './terminals';

/** Me: as others see me, how I sign in, where I am signed in, whom I invite. `at` brings a section into view. */
export function You({ at }: { at?: 'terminals' }) {
  const { t } = useTranslation('people');
  const me = useMe();
  const leave = useAction(() => signOut());
  // The lists above it push it down as they arrive.
  const passkeys = useQuery(passkeysQuery);
  const terminals = useQuery(terminalsQuery);
  const ready = passkeys.isSuccess && terminals.isSuccess;
  useEffect(() => {
    if (at && ready) document.getElementById(at)?.scrollIntoView();
  }, [at, ready]);
  return (
    <>
      <PageHeader title={t('you')} actions={
          me.administrator ? (
            <span className="me-2">
              <Chip tone="band">{t('administrator')}</Chip>
            </span>
          ) : null
        } />
      <ProfileCard me={me} />
      <Preferences me={me} />
      <WaysIn me={me} />
      <Terminals />
      <Invitations me={me} />
      <div className="flex flex-col gap-3 border-t border-line px-4 py-6">
        <Refused problem={leave.problem} />
        <Button tone="danger" wide isPending={leave.pending} icon={<LogOut aria-hidden="true" size={20} className="rtl:-scale-x-100" />} onPress={() => void leave.run(undefined)}>
          {t('signOut')}
        </Button>
      </div>
    </>
  );
}

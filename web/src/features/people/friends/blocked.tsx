import { useQuery } from '@tanstack/react-query';
import { Ban } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '../../../i18n';
import { Avatar, Button, Row, Rows, Sheet } from '../../../ui';
import { blocksQuery, type User } from '../queries';
import { ConfirmDeed } from './confirm-deed';
import { faceOf } from './person-row';

/** Whom I have blocked; behind a button, since one rarely wants to see it. Nothing when there is nobody. */
export function Blocked() {
  const { t } = useTranslation('people');
  const [open, setOpen] = useState(false);
  const [freeing, setFreeing] = useState<User | null>(null);
  const blocked = useQuery(blocksQuery).data?.items ?? [];
  if (blocked.length === 0 && !open) return null;
  return (
    <div className="border-t border-line p-2">
      <Button tone="link" icon={<Ban aria-hidden="true" size={18} />} onPress={() => setOpen(true)}>
        {t('blocked.open', { count: blocked.length })}
      </Button>
      <Sheet open={open} onOpenChange={setOpen} title={t('blocked.title')}>
        <p className="mb-2 text-note text-soft">{blocked.length > 0 ? t('blocked.text') : t('blocked.nobody')}</p>
        <div className="-mx-4">
          <Rows label={t('blocked.title')}>
            {blocked.map((user) => (
              <Row
                key={user.id}
                lead={<Avatar face={faceOf(user)} />}
                title={<bdi>{user.name}</bdi>}
                note={<bdi>@{user.handle}</bdi>}
                actions={
                  <Button tone="link" aria-label={t('user.unblockNamed', { name: user.name })} onPress={() => setFreeing(user)}>
                    {t('user.unblock')}
                  </Button>
                }
              />
            ))}
          </Rows>
        </div>
        {freeing ? <ConfirmDeed deed="unblock" user={freeing} onClose={() => setFreeing(null)} /> : null}
      </Sheet>
    </div>
  );
}

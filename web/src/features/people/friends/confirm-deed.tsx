import { useTranslation } from '../../../i18n';
import { Confirm } from '../../../ui';
import type { User } from '../queries';
import { Refused } from '../refused';
import { useRelate } from './relate';

/** Asks before a friendship ends, and before somebody is blocked or let back. */
export function ConfirmDeed({ deed, user, onClose }: { deed: 'unfriend' | 'block' | 'unblock'; user: User; onClose: () => void }) {
  const { t } = useTranslation('people');
  const { run, pending, problem } = useRelate(user.id);
  const { name } = user;
  return (
    <Confirm
      open
      onOpenChange={onClose}
      title={t(`${deed}.title`, { name })}
      action={t(`user.${deed}`)}
      tone={deed === 'unblock' ? 'primary' : 'danger'}
      pending={pending}
      onConfirm={async () => {
        if (await run(deed)) onClose();
      }}
    >
      <p>{t(`${deed}.text`, { name })}</p>
      {problem ? (
        <div className="mt-3 text-ink">
          <Refused problem={problem} />
        </div>
      ) : null}
    </Confirm>
  );
}

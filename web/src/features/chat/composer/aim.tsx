import { Lock, Pencil, Reply, X } from 'lucide-react';
import { useTranslation } from '../../../i18n';
import { IconButton } from '../../../ui';
import { quoted } from '../preview';
import type { Message } from '../wire';

/** What is being written: something new, an answer to a message, or a change of one's own. */
export type Aim = { kind: 'new' } | { kind: 'reply'; message: Message } | { kind: 'edit'; message: Message };

/** Says above the field what one is answering or changing, and lets one out of it. */
export function Aimed({ aim, me, onStop }: { aim: Aim; me: string; onStop: () => void }) {
  const { t } = useTranslation('chat');
  if (aim.kind === 'new') return null;
  const { message } = aim;
  const own = message.author.id === me;
  const title = aim.kind === 'edit' ? t('composer.editing') : own ? t('composer.replyingSelf') : t('composer.replying', { who: message.author.name });
  const Icon = aim.kind === 'edit' ? Pencil : Reply;
  return (
    <div className="mb-2 flex items-center gap-3 rounded-box border-s-3 border-felt bg-felt-wash ps-3">
      <Icon aria-hidden="true" size={18} className="shrink-0 text-felt rtl:-scale-x-100" />
      <div className="min-w-0 flex-1 py-1.5">
        <p className="text-fine font-semibold text-felt">{title}</p>
        <p className="truncate text-fine text-soft">{quoted(message, t)}</p>
        {message.private && aim.kind === 'reply' ? (
          <p className="flex items-center gap-1 text-fine text-soft">
            <Lock aria-hidden="true" size={12} /> {t('private')}
          </p>
        ) : null}
      </div>
      <IconButton label={t('composer.stop')} onPress={onStop}>
        <X aria-hidden="true" size={20} />
      </IconButton>
    </div>
  );
}

import { BellOff } from 'lucide-react';
import { Link } from 'react-aria-components';
import { useLocale, useTranslation } from '../../../i18n';
import { paths } from '../../../routes';
import { classes } from '../../../ui';
import { ConversationFace } from '../faces';
import { previewOf } from '../preview';
import type { Conversation } from '../wire';
import { shortTime } from './when';

export interface ConversationRowProps {
  conversation: Conversation;
  me: string;
  current: boolean;
  /** Words that were typed here and not sent. */
  draft: string;
}

/** One conversation in the list: who, what was said last and when, how much is unread. */
export function ConversationRow({ conversation, me, current, draft }: ConversationRowProps) {
  const { t } = useTranslation('chat');
  const locale = useLocale();
  const { unread, last, muted } = conversation;
  const words = last ? previewOf(last, t, { me, group: conversation.kind === 'group', locale }) : t('list.nothing');
  return (
    <li>
      <Link
        href={paths.conversation(conversation.id)}
        aria-current={current ? 'page' : undefined}
        className={classes(
          'flex min-h-18 cursor-pointer items-center gap-3 px-4 py-2.5 transition-colors data-focus-visible:-outline-offset-2',
          current ? 'bg-felt-wash' : 'hover:bg-line/30 pressed:bg-line/50',
        )}
      >
        <ConversationFace conversation={conversation} />
        <span className="min-w-0 flex-1">
          <span className="flex items-baseline gap-2">
            <span className="min-w-0 flex-1 truncate font-semibold">{conversation.name}</span>
            {muted ? <BellOff aria-label={t('list.muted')} role="img" size={14} className="shrink-0 self-center text-soft" /> : null}
            <time dateTime={conversation.last_at} className={classes('figures shrink-0 text-fine', unread > 0 ? 'font-semibold text-felt' : 'text-soft')}>
              {shortTime(conversation.last_at, locale)}
            </time>
          </span>
          <span className="flex items-center gap-2">
            <span className={classes('min-w-0 flex-1 truncate text-note', unread > 0 ? 'text-ink' : 'text-soft')}>
              {draft && !current ? <span className="text-band">{t('list.draft', { text: draft })}</span> : words}
            </span>
            {unread > 0 ? (
              <span className={classes('figures grid h-6 min-w-6 shrink-0 place-items-center rounded-full px-2 text-fine font-semibold', muted ? 'bg-line text-ink' : 'bg-felt text-felt-ink')}>
                <span aria-hidden="true">{unread > 999 ? '999+' : unread.toLocaleString(locale)}</span>
                <span className="sr-only">{t('list.unread', { count: unread })}</span>
              </span>
            ) : null}
          </span>
        </span>
      </Link>
    </li>
  );
}

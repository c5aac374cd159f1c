import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as Press, Link } from 'react-aria-components';
import { useTranslation } from '../../i18n';
import { paths } from '../../routes';
import { ConversationFace } from './faces';
import type { Conversation } from './wire';

export interface HeadProps {
  conversation: Conversation;
  /** What happens right now, in place of how many people there are. */
  note: string | null;
  onAbout: () => void;
  actions: ReactNode;
}

/** The head of a conversation: who it is with. It opens what there is to know about it. */
export function Head({ conversation, note, onAbout, actions }: HeadProps) {
  const { t } = useTranslation('chat');
  const { t: ui } = useTranslation('ui');
  const quiet = conversation.kind === 'group' ? t('head.people', { count: conversation.members }) : `@${conversation.peer?.handle ?? ''}`;
  return (
    <header className="z-20 flex min-h-16 shrink-0 items-center gap-1 border-b border-line bg-sheet px-4 py-1">
      <Link href={paths.chats()} aria-label={ui('back')} className="-ms-3 grid size-12 shrink-0 place-items-center rounded-full text-soft hover:bg-line/50 hover:text-ink md:hidden">
        <ArrowLeft aria-hidden="true" size={22} className="rtl:-scale-x-100" />
      </Link>
      <div className="relative -ms-2 flex min-h-14 min-w-0 flex-1 items-center gap-3 rounded-box px-2 transition-colors hover:bg-line/30">
        <ConversationFace conversation={conversation} size="medium" />
        <div className="min-w-0 flex-1">
          <h1 className="truncate text-[1.0625rem] leading-snug font-bold">{conversation.name}</h1>
          <p className="truncate text-fine text-soft">{note ?? quiet}</p>
        </div>
        <Press
          onPress={onAbout}
          aria-haspopup="dialog"
          aria-label={t('head.info', { name: conversation.name })}
          className="absolute inset-0 cursor-pointer rounded-box data-focus-visible:-outline-offset-2"
        />
      </div>
      {actions ? <div className="-me-2 flex items-center">{actions}</div> : null}
    </header>
  );
}

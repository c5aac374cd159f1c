import { ToggleButton } from 'react-aria-components';
import { useLocale, useTranslation } from '../../../i18n';
import { react } from '../send';
import type { Message } from '../wire';

export const quickEmoji = ['👍', '❤️', '😂', '😮', '😢', '🎉'];
export const moreEmoji = [
  '😀', '😅', '😊', '😍', '😘', '🤔', '😎', '😴', '🙄', '😡', '😱', '🥳',
  '🙏', '👏', '🙌', '💪', '👋', '👌', '👎', '🤝', '🤷', '🔥', '✨', '💯',
  '✅', '❌', '❓', '💚', '💔', '☀️', '🎂', '🍻', '🍜', '☕', '🎩', '💸',
];

export interface ReactionsProps {
  message: Message;
  me: string;
  nameOf: (id: string) => string;
}

/** The reactions under a message, and who made them; a tap joins in or takes one's own back. */
export function Reactions({ message, me, nameOf }: ReactionsProps) {
  const { t } = useTranslation('chat');
  const locale = useLocale();
  if (message.reactions.length === 0) return null;
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return (
    <div className="relative z-1 -mt-1.5 flex flex-wrap gap-1 px-2">
      {message.reactions.map(({ emoji, users }) => {
        const own = users.includes(me);
        const count = users.length.toLocaleString(locale);
        const what = users.length > 1 ? `${emoji} ${count}` : emoji;
        const names = list.format(users.map((id) => (id === me ? t('you') : nameOf(id))));
        return (
          <ToggleButton
            key={emoji}
            isSelected={own}
            onChange={(on) => react(message.conversation_id, message.id, emoji, on)}
            aria-label={t('message.reaction', { what, names })}
            className="figures inline-flex h-7 min-w-10 cursor-pointer items-center justify-center gap-1 rounded-full border border-line bg-raised px-2 text-fine transition-colors after:absolute after:-inset-y-2.5 hover:border-edge selected:border-felt selected:bg-felt-wash selected:font-semibold selected:text-felt"
          >
            <span aria-hidden="true">{emoji}</span>
            {users.length > 1 ? <span aria-hidden="true">{count}</span> : null}
          </ToggleButton>
        );
      })}
    </div>
  );
}

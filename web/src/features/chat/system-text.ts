import type { TFunction } from 'i18next';
import type { Happening, Message } from './wire';

const events = ['created', 'joined', 'added', 'removed', 'left', 'renamed', 'role', 'picture'] as const;

/** What happened in a group, in a sentence of the reader's language. */
export function happened(message: Message, t: TFunction<'chat'>, { me, locale }: { me: string; locale: string }): string {
  const { event, user_ids = [], user_names = [], name = '', role = 'member' } = (message.data ?? {}) as Happening;
  if (!events.includes(event)) return t('system.something');
  const own = message.author.id === me;
  const who = message.author.name;
  const names = new Intl.ListFormat(locale, { type: 'conjunction' }).format(user_names);
  const toMe = !own && user_ids.length === 1 && user_ids[0] === me;
  if (event === 'role') {
    const what = t(`roleOf.${role}`);
    // An heir becomes owner by somebody's leaving: then nobody has made them so.
    return user_ids[0] === me ? t('system.role.me', { what }) : t('system.role.other', { names, what });
  }
  if (event === 'added' || event === 'removed') {
    if (toMe) return t(`system.${event}.me`, { who });
    return own ? t(`system.${event}.own`, { names }) : t(`system.${event}.other`, { who, names });
  }
  if (event === 'created' || event === 'renamed') return own ? t(`system.${event}.own`, { name }) : t(`system.${event}.other`, { who, name });
  return own ? t(`system.${event}.own`) : t(`system.${event}.other`, { who });
}

import { useEffect, useRef, useState } from 'react';
import { useLocale, useTranslation } from '../../../i18n';
import { compareMessages } from '../order';
import { previewOf } from '../preview';
import type { Message } from '../wire';

const spokenFor = 1000;

/** The message that has just arrived, for who does not see it come. */
export function useAnnouncement(messages: readonly Message[], atEnd: boolean, me: string): string {
  const { t } = useTranslation('chat');
  const locale = useLocale();
  const last = messages.at(-1);
  const known = useRef(last);
  const [text, setText] = useState('');
  useEffect(() => {
    const before = known.current;
    known.current = last;
    if (!last || !before || !atEnd || last.author.id === me || compareMessages(last, before) <= 0) return undefined;
    const timer = setTimeout(() => setText(previewOf(last, t, { me, group: true, locale })), 0);
    return () => clearTimeout(timer);
  }, [last, atEnd, me, t, locale]);
  // Once spoken it would only be found a second time by who reads on.
  useEffect(() => {
    const timer = text ? setTimeout(() => setText(''), spokenFor) : undefined;
    return () => clearTimeout(timer);
  }, [text]);
  return text;
}

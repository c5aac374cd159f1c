import { Button as Press } from 'react-aria-components';
import { outbox, useMe } from '../../../api';
import { useTranslation } from '../../../i18n';
import { paths } from '../../../routes';
import { useProblemText } from '../../../ui';
import type { Unsent } from '../timeline/pending';
import { Bubble, Clock, DeliveryMark } from './bubble';

const linkClass = 'min-h-8 cursor-pointer font-semibold text-felt hover:underline underline-offset-4';

/** A message of mine that is still on its way, or that was not taken. */
export function UnsentRow({ unsent, onQuote }: { unsent: Unsent; onQuote: (id: string) => void }) {
  const { t } = useTranslation('chat');
  const read = useProblemText();
  const me = useMe();
  const { key, state, problem, replyTo } = unsent;
  const quote = replyTo ? { id: replyTo.id, author: replyTo.author, kind: replyTo.kind, text: replyTo.text } : undefined;
  const picture = unsent.pictureId ? (
    <img src={paths.picture(unsent.pictureId)} alt={t('message.picture', { who: me.name })} className="max-h-72 min-h-24 max-w-full rounded-[0.875rem] object-cover" />
  ) : undefined;
  return (
    <article data-row={key} className="mx-auto max-w-3xl px-3 pt-1 md:px-5">
      <div className="ms-auto w-fit max-w-[85%] md:max-w-[75%]">
        <p className="sr-only">{t('you')}</p>
        <Bubble
          message={{ text: unsent.text, kind: 'text', private: unsent.private, ...(quote ? { reply_to: quote } : {}) }}
          mine
          closes
          onQuote={onQuote}
          foot={<Clock at={unsent.at} />}
          {...(picture ? { picture } : {})}
        />
        <p className={`flex items-center justify-end gap-1 pt-0.5 text-fine ${state === 'failed' ? 'font-semibold text-brick' : 'text-soft'}`}>
          <DeliveryMark delivery={state} />
        </p>
        {state === 'failed' ? (
          <p className="flex flex-wrap items-center justify-end gap-x-4 text-fine">
            <span className="text-soft">{read(problem ?? { code: 'internal', detail: '' })}</span>
            <Press className={linkClass} onPress={() => void outbox.get()?.retry(key)}>
              {t('message.retry')}
            </Press>
            <Press className={linkClass} onPress={() => void outbox.get()?.drop(key)}>
              {t('message.drop')}
            </Press>
          </p>
        ) : null}
      </div>
    </article>
  );
}

import { Check, Undo2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useLocale, useTranslation } from '../../../i18n';
import { Button, classes } from '../../../ui';
import type { Redeemed } from '../queries';
import { deedWords, remainderWords, rewardWords } from './check-words';

export interface DoneCardProps {
  done: Redeemed;
  onUndo: () => void;
  onNext: () => void;
}

/** It is done: what to do at the till now, in letters that are read at arm's length; what it gave; the way back; the next one. */
export function DoneCard({ done, onUndo, onNext }: DoneCardProps) {
  const { t } = useTranslation('merchant');
  const locale = useLocale();
  const top = useRef<HTMLDivElement>(null);
  const reversed = done.state === 'reversed';
  useEffect(() => {
    top.current?.focus();
  }, [reversed]);
  const remains = remainderWords(done, t, locale);
  return (
    <section aria-label={t('done.title')} className="overflow-hidden rounded-card shadow-lift">
      <div ref={top} tabIndex={-1} className={classes('flex flex-col items-center gap-2 px-5 py-8 text-center outline-none', reversed ? 'bg-band-wash text-band' : 'bg-felt text-felt-ink')}>
        <span className={classes('grid size-14 place-items-center rounded-full', reversed ? 'bg-sheet' : 'bg-felt-ink/15')}>
          {reversed ? <Undo2 aria-hidden="true" size={30} /> : <Check aria-hidden="true" size={34} strokeWidth={3} />}
        </span>
        <p role="status" className="flex flex-col gap-1">
          <span className="figures text-title font-bold text-balance">{reversed ? t('done.reversed') : deedWords(done.kind, done.title, done.value, t, locale)}</span>
          {reversed ? (
            <span className="text-note">{t('done.reversed_text')}</span>
          ) : (
            remains.map((line) => (
              <span key={line} className="figures text-lead font-semibold">
                {line}
              </span>
            ))
          )}
        </p>
      </div>
      <div className="flex flex-col gap-3 border border-t-0 border-line bg-raised p-4">
        <p className="text-note">
          <span className="font-semibold">{done.title}</span>
          {done.order_reference ? <span className="text-soft"> · {done.order_reference}</span> : null}
        </p>
        {reversed ? null : (
          <p className="figures text-note text-pretty text-soft">{rewardWords(done.rewards, t, locale).join(' ')}</p>
        )}
        <div className="grid grid-cols-[auto_1fr] gap-2">
          {reversed ? null : (
            <Button tone="quiet" icon={<Undo2 aria-hidden="true" size={19} />} onPress={onUndo}>
              {t('done.undo')}
            </Button>
          )}
          <span className={reversed ? 'col-span-2 grid' : 'grid'}>
            <Button onPress={onNext}>{t('done.next')}</Button>
          </span>
        </div>
      </div>
    </section>
  );
}

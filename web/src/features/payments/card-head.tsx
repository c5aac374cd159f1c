import { useEffect, useRef, useState } from 'react';
import { useLocale, useTranslation } from '../../i18n';
import { formatMoney } from '../../money';
import { Chip, Figure, Hat, TimeLeft } from '../../ui';
import { heroOf, type Card } from './card';
import { splitWords } from './words';

/** True from the moment the request settles before the reader's eyes; not for one that was settled when it came. */
export function useTipping(state: Card['state']): boolean {
  const [tipping, setTipping] = useState(false);
  const before = useRef(state);
  useEffect(() => {
    if (before.current === 'open' && state === 'settled') setTipping(true);
    before.current = state;
  }, [state]);
  return tipping;
}

const chips = { settled: 'felt', cancelled: 'plain', expired: 'plain' } as const;

function StateChip({ card }: { card: Card }) {
  const { t } = useTranslation('payments');
  if (card.state !== 'open') return <Chip tone={chips[card.state]}>{t(`ended.${card.state}`)}</Chip>;
  if (!card.deadline) return null;
  return (
    <Chip tone="band">
      <TimeLeft until={card.deadline} />
    </Chip>
  );
}

/** What for, who passes the hat, how it is divided, how long there is. */
export function CardHead({ card, meId, tipping }: { card: Card; meId: string; tipping: boolean }) {
  const { t } = useTranslation('payments');
  const mine = card.requester.id === meId;
  return (
    <div className="flex items-start gap-3 px-4 pt-4">
      <Hat size={42} tipping={tipping} />
      <div className="min-w-0 flex-1">
        <p className="leading-snug font-semibold text-pretty">{card.purpose}</p>
        <p className="text-fine text-pretty text-soft">
          {mine ? t('passes_mine') : t('passes', { name: card.requester.name })} · {splitWords(card, t)}
        </p>
      </div>
      <StateChip card={card} />
    </div>
  );
}

/** The figure: the largest thing on the card, and how many are in. */
export function Hero({ card, small = false }: { card: Card; small?: boolean }) {
  const { t } = useTranslation('payments');
  const locale = useLocale();
  const { figure, goal, gathers } = heroOf(card);
  const settled = card.state === 'settled';
  return (
    <span className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-2.5 leading-tight">
      <Figure money={figure} className={small ? 'text-[1.5rem] font-bold tracking-tight' : 'text-[2.625rem] font-bold tracking-tight'} tone={settled ? 'felt' : 'plain'} />
      <span className="figures text-note text-soft">
        {gathers ? (goal ? t('of_goal', { goal: formatMoney(goal, locale) }) : t('gathered')) : null}
        {gathers ? ' · ' : null}
        {settled ? t('paid_by', { count: card.accepted }) : t('in', { count: card.accepted, total: card.asked })}
      </span>
    </span>
  );
}

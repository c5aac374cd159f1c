import { Ban, Check, Clock, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLocale, useTranslation } from '../../i18n';
import { formatMoney, type Money } from '../../money';
import { classes, Hat } from '../../ui';
import type { Card, Message } from './card';
import { outcomeWords } from './words';

interface ResponseData {
  answer: 'accepted' | 'paid' | 'declined';
  cap?: Money;
  amount?: Money;
}

interface SummaryData {
  state: Card['state'];
  outcome?: Card['outcome'];
  total: Money;
  paid: { user_id: string; amount: Money }[];
}

export interface MessageLineProps {
  message: Message;
  meId: string;
  /** The request it speaks of, for its purpose and names. */
  card?: Card | undefined;
}

function Quiet({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <p className="mx-auto flex max-w-md items-center justify-center gap-1.5 px-4 py-1 text-center text-fine text-pretty text-soft">
      {icon}
      <span className="figures">{children}</span>
    </p>
  );
}

/** "Bo is in, at most €20.00": an answer, as a quiet line of the conversation. */
export function ResponseLine({ message, meId, card }: MessageLineProps) {
  const { t } = useTranslation('payments');
  const locale = useLocale();
  const data = message.data as ResponseData;
  const who = message.author.id === meId ? 'mine' : 'theirs';
  const amount = data.amount ?? data.cap;
  const say = { name: message.author.name, amount: amount ? formatMoney(amount, locale) : '', purpose: card?.purpose ?? '' };
  if (data.answer === 'declined') {
    return <Quiet icon={<X aria-hidden="true" size={14} className="shrink-0 text-brick" />}>{t(`response.declined_${who}`, say)}</Quiet>;
  }
  const kind = data.answer === 'paid' ? 'paid' : data.amount ? 'amount' : data.cap ? 'limit' : 'accepted';
  return <Quiet icon={<Check aria-hidden="true" size={14} strokeWidth={2.6} className="shrink-0 text-felt" />}>{t(`response.${kind}_${who}`, say)}</Quiet>;
}

/** How a round ended: who paid what, the total; or why nobody paid. */
export function SummaryLine({ message, meId, card }: MessageLineProps) {
  const { t } = useTranslation('payments');
  const locale = useLocale();
  const data = message.data as SummaryData;
  const settled = data.paid.length > 0;
  const nameOf = (id: string) => (id === meId ? t('You') : (card?.lines.find((line) => line.user.id === id)?.user.name ?? t('someone')));
  const purpose = card?.purpose ?? '';
  const title = settled
    ? t('summary.settled', { purpose, amount: formatMoney(data.total, locale), name: message.author.id === meId ? t('you') : message.author.name })
    : t(data.state === 'cancelled' ? 'summary.cancelled' : 'summary.expired', { purpose });
  const Icon = data.state === 'cancelled' ? Ban : Clock;
  return (
    <section aria-label={title} className={classes('mx-auto w-full max-w-md rounded-card border px-4 py-3', settled ? 'border-felt/25 bg-felt-wash' : 'border-line bg-sheet')}>
      <p className="flex items-center gap-2.5 text-note font-semibold">
        {settled ? <Hat size={26} /> : <Icon aria-hidden="true" size={18} className="shrink-0 text-soft" />}
        <span className="figures min-w-0 flex-1">{title}</span>
      </p>
      {settled ? (
        <ul className="figures mt-1 flex flex-wrap gap-x-3 ps-9 text-fine text-soft">
          {data.paid.map((line) => (
            <li key={line.user_id}>
              {nameOf(line.user_id)} <span className="text-ink">{formatMoney(line.amount, locale)}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p className="ps-7 text-fine text-soft">{outcomeWords({ state: data.state, outcome: data.outcome, requester: message.author }, t)}</p>
      )}
    </section>
  );
}

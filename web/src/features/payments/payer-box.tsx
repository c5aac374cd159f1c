import { useRef, useState } from 'react';
import { shortfall } from '../../api';
import { useLocale, useTranslation } from '../../i18n';
import { formatMoney, type Money } from '../../money';
import { AmountField, Button, TextLink, type AmountValue } from '../../ui';
import { useAnswering, type Answering } from './answering';
import { choosesAmount, limitable, lineOf, money, type Card, type Line } from './card';
import { LimitSheet } from './limit-sheet';
import { MyStanding } from './my-standing';
import { useRequestProblem } from './problems';
import type { AskWhy } from './request-card';
import { topUpPath } from './top-up-path';
import { Waiting } from './waiting';
import { outcomeWords } from './words';

interface BoxProps {
  card: Card;
  line: Line;
  answering: Answering;
  ask: AskWhy;
}

/** Why an answer was not taken, and the way on. */
function Refused({ card, line, answering }: { card: Card; line: Line; answering: Answering }) {
  const { t } = useTranslation('payments');
  const locale = useLocale();
  const read = useRequestProblem();
  const { problem } = answering;
  if (!problem) return null;
  const short = problem.code === 'insufficient_funds' ? shortfall(problem) : null;
  const most = formatMoney(line.most, locale);
  return (
    <p role="alert" className="rounded-box bg-brick-wash px-3.5 py-2.5 text-note">
      {problem.code === 'figures_changed' ? t('refused.figures_changed', { most }) : null}
      {problem.code === 'insufficient_funds' ? (
        <>
          {short ? t('refused.short', { short: formatMoney(short, locale) }) : t('refused.funds')}{' '}
          <TextLink href={topUpPath(short ?? money(card, 0))}>{t('refused.top_up')}</TextLink>
        </>
      ) : null}
      {['figures_changed', 'insufficient_funds'].includes(problem.code) ? null : read(problem)}
    </p>
  );
}

/** The amount of an open round: the payer's own choice, at or above its minimum. */
function Choose({ card, line, answering, ask: _ }: BoxProps) {
  const { t } = useTranslation('payments');
  const locale = useLocale();
  const least = Math.max(card.terms.split.minimum ?? 0, 1);
  const again = line.state === 'accepted';
  const [value, setValue] = useState<AmountValue>({ state: 'valid', amount: again ? line.now.amount : least });
  const field = useRef<HTMLInputElement>(null);
  const accept = () => {
    if (value.state !== 'valid') field.current?.focus();
    else void answering.give({ verb: 'accept', yes: { amount: money(card, value.amount) } });
  };
  const chosen: Money | null = value.state === 'valid' ? money(card, value.amount) : null;
  return (
    <>
      <AmountField
        label={t('open.label')}
        currency={card.total.currency}
        initial={again ? line.now.amount : least}
        least={least}
        onChange={setValue}
        inputRef={field}
        hint={card.terms.split.minimum ? t('open.minimum', { minimum: formatMoney(money(card, least), locale) }) : t('open.free')}
      />
      <Actions
        accept={chosen ? t(card.terms.settlement === 'immediate' ? 'do.give' : again ? 'do.change_to' : 'do.promise', { amount: formatMoney(chosen, locale) }) : t('do.choose')}
        answering={answering}
        onAccept={accept}
        declined={line.state === 'declined'}
      />
    </>
  );
}

function Actions({ accept, answering, onAccept, declined }: { accept: string; answering: Answering; onAccept: () => void; declined: boolean }) {
  const { t } = useTranslation('payments');
  return (
    <div className={declined ? 'grid' : 'grid grid-cols-[1fr_auto] gap-2'}>
      <Button isPending={answering.pending} onPress={onAccept}>
        <span className="figures">{accept}</span>
      </Button>
      {declined ? null : (
        <Button tone="danger" isDisabled={answering.pending} onPress={() => void answering.give({ verb: 'decline' })}>
          {t('do.decline')}
        </Button>
      )}
    </div>
  );
}

/** Yes, no, or yes with a limit. */
function Decide({ card, line, answering, ask }: BoxProps) {
  const { t } = useTranslation('payments');
  const locale = useLocale();
  const [limit, setLimit] = useState(false);
  const accept = () => void answering.give({ verb: 'accept', yes: { shown: line.most } });
  const pays = card.terms.settlement === 'immediate';
  const words = answering.problem?.code === 'figures_changed' ? t('do.accept_anew') : pays ? t('do.pay', { amount: formatMoney(line.now, locale) }) : line.state === 'declined' ? t('do.accept_after_all') : t('do.accept');
  return (
    <>
      <MyStanding card={card} line={line} ask={ask} />
      <Refused card={card} line={line} answering={answering} />
      <Actions accept={words} answering={answering} onAccept={accept} declined={line.state === 'declined'} />
      {limitable(card) ? (
        <div className="-my-1.5 grid">
          <Button tone="link" isDisabled={answering.pending} onPress={() => setLimit(true)}>
            {t('do.limit')}
          </Button>
        </div>
      ) : null}
      <LimitSheet open={limit} onOpenChange={setLimit} card={card} line={line} answering={answering} />
    </>
  );
}

/** What was said, and how to say something else. */
function Accepted({ card, line, answering, ask }: BoxProps) {
  const { t } = useTranslation('payments');
  const [limit, setLimit] = useState(false);
  const [choosing, setChoosing] = useState(false);
  const change = choosesAmount(card) ? () => setChoosing(!choosing) : () => setLimit(true);
  return (
    <>
      <MyStanding card={card} line={line} ask={ask} />
      <Refused card={card} line={line} answering={answering} />
      {choosing ? (
        <Choose card={card} line={line} answering={answering} ask={ask} />
      ) : (
        <div className="grid grid-cols-2 gap-2">
          {limitable(card) || choosesAmount(card) ? (
            <Button tone="quiet" isPending={answering.pending} onPress={change}>
              {choosesAmount(card) ? t('do.change_amount') : line.own_cap ? t('do.change_limit') : t('do.set_limit')}
            </Button>
          ) : null}
          <Button tone="danger" isPending={answering.pending} onPress={() => void answering.give({ verb: 'decline' })}>
            {t('do.decline')}
          </Button>
        </div>
      )}
      <LimitSheet open={limit} onOpenChange={setLimit} card={card} line={line} answering={answering} />
    </>
  );
}

function Deciding(props: BoxProps) {
  const { card, line, answering } = props;
  if (!choosesAmount(card)) return <Decide {...props} />;
  return (
    <>
      <MyStanding {...props} />
      <Refused card={card} line={line} answering={answering} />
      <Choose {...props} />
    </>
  );
}

/** What the request means for a payer: their share, the most it can become, their answer, and how to change it. */
export function PayerBox({ card, meId, ask }: { card: Card; meId: string; ask: AskWhy }) {
  const { t } = useTranslation('payments');
  const answering = useAnswering(card);
  const line = lineOf(card, meId);
  if (!line) return null;
  const open = card.state === 'open';
  const box = { card, line, answering, ask };
  return (
    <div className="flex flex-col gap-3 px-4 pt-2 pb-4">
      {answering.waiting ? (
        <Waiting card={card} parcel={answering.waiting} onTakeBack={answering.takeBack} />
      ) : !open || line.state === 'paid' ? (
        <>
          <MyStanding card={card} line={line} ask={ask} />
          {open ? null : <p className="text-fine text-soft">{outcomeWords(card, t)}</p>}
        </>
      ) : line.state === 'accepted' ? (
        <Accepted {...box} />
      ) : (
        <Deciding key={line.state} {...box} />
      )}
    </div>
  );
}

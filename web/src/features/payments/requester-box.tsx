import { useState } from 'react';
import { Problem } from '../../api';
import { useLocale, useTranslation } from '../../i18n';
import { formatMoney } from '../../money';
import { Button, classes, Confirm, Figure } from '../../ui';
import { comesIn, money, type Card } from './card';
import { ConfirmSheet } from './confirm-sheet';
import { useRequesterActions } from './answering';
import { useRequestProblem } from './problems';
import type { AskWhy } from './request-card';
import { FigureButton } from './figure-button';
import { obstacleWords, outcomeWords } from './words';

function useHeldNames(card: Card): string {
  const locale = useLocale();
  const held = card.lines.filter((line) => line.state === 'accepted').map((line) => line.user.name);
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(held);
}

/** How the round stands for who passes the hat: what comes in, what is in the way, what I bear myself. */
function AsItStands({ card, ask }: { card: Card; ask: AskWhy }) {
  const { t } = useTranslation('payments');
  const locale = useLocale();
  const obstacle = obstacleWords(card, locale, t);
  const immediate = card.terms.settlement === 'immediate';
  const comes = money(card, immediate ? card.collected.amount : comesIn(card));
  return (
    <div className={classes('flex flex-col gap-1 rounded-box p-3.5 transition-colors', card.can_settle || immediate ? 'bg-felt-wash' : 'bg-paper')}>
      <p className="text-fine text-soft">{immediate ? t('requester.came_in') : t('requester.comes_in')}</p>
      <p>
        <Figure money={comes} size="title" />
      </p>
      {card.requester_share ? (
        <p className="figures text-fine text-soft">
          {t('requester.own')} <FigureButton money={card.requester_share} label={t('requester.own')} onPress={() => ask(card.requester, 'now')} className="text-ink" />
        </p>
      ) : null}
      {obstacle ? <p className="text-fine font-semibold text-band">{obstacle}</p> : null}
    </div>
  );
}

function Ended({ card }: { card: Card }) {
  const { t } = useTranslation('payments');
  return (
    <div className={classes('flex flex-col gap-1 rounded-box p-3.5', card.collected.amount > 0 ? 'bg-felt-wash' : 'bg-paper')}>
      {card.collected.amount > 0 ? (
        <>
          <p className="text-fine text-soft">{t('requester.received')}</p>
          <p>
            <Figure money={card.collected} size="title" />
          </p>
        </>
      ) : null}
      <p className="text-fine text-soft">{outcomeWords(card, t)}</p>
    </div>
  );
}

/** The requester's box: the distribution as it stands, confirming it, and the way out. */
export function RequesterBox({ card, ask }: { card: Card; ask: AskWhy }) {
  const { t } = useTranslation('payments');
  const locale = useLocale();
  const read = useRequestProblem();
  const { confirm, cancel } = useRequesterActions(card);
  const [seen, setSeen] = useState<Card | null>(null);
  const [cancelling, setCancelling] = useState(false);
  const names = useHeldNames(card);
  const byMe = card.terms.settlement === 'on_confirmation';
  if (card.state !== 'open') {
    return (
      <div className="px-4 pt-2 pb-4">
        <Ended card={card} />
        <ConfirmSheet seen={seen} onSee={setSeen} card={card} confirm={confirm} />
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-3 px-4 pt-2 pb-4">
      <AsItStands card={card} ask={ask} />
      <div className={byMe ? 'grid grid-cols-[1fr_auto] gap-2' : 'grid'}>
        {byMe ? (
          <Button isDisabled={!card.can_settle} onPress={() => setSeen(card)}>
            {t('requester.confirm')}
          </Button>
        ) : null}
        <Button tone="danger" onPress={() => setCancelling(true)}>
          {t('requester.cancel')}
        </Button>
      </div>
      <ConfirmSheet seen={seen} onSee={setSeen} card={card} confirm={confirm} />
      <Confirm
        open={cancelling}
        onOpenChange={(open) => {
          cancel.forget();
          setCancelling(open);
        }}
        title={t('cancel.title', { purpose: card.purpose })}
        action={t('cancel.do')}
        tone="danger"
        pending={cancel.pending}
        onConfirm={() => void cancel.run(null).then((after) => (after ? setCancelling(false) : undefined))}
      >
        {names ? t('cancel.held', { names }) : t('cancel.nobody')}
        {card.collected.amount > 0 ? ` ${t('cancel.stays', { paid: formatMoney(card.collected, locale) })}` : null}
        {cancel.problem ? (
          <span role="alert" className="block pt-2 font-semibold text-brick">
            {read(Problem.from(cancel.problem))}
          </span>
        ) : null}
      </Confirm>
    </div>
  );
}

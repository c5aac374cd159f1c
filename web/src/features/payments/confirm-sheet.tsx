import { ArrowRight } from 'lucide-react';
import type { Action, Problem } from '../../api';
import { useLocale, useTranslation } from '../../i18n';
import { formatMoney } from '../../money';
import { paths } from '../../routes';
import { Avatar, Button, classes, Figure, Sheet } from '../../ui';
import { changesBetween, comesIn, money, type Card, type Change, type Line } from './card';
import type { Answered } from './changes';
import { useRequestProblem } from './problems';
import { stateWords } from './words';

export interface ConfirmSheetProps {
  /** The card as the requester last looked at it; null while the sheet is closed. */
  seen: Card | null;
  onSee: (card: Card | null) => void;
  card: Card;
  confirm: Action<number, Answered>;
}

/** How a line reads in the distribution: a share for who is in, a word for who is not. */
function useTelling(): (line: Line | null) => string {
  const { t } = useTranslation('payments');
  const locale = useLocale();
  return (line) => (line?.state === 'accepted' ? formatMoney(line.now, locale) : line ? stateWords(line, t) : '');
}

function Changed({ changes }: { changes: Change[] }) {
  const { t } = useTranslation('payments');
  const tell = useTelling();
  return (
    <div role="alert" className="mb-3 rounded-box bg-band-wash p-3.5">
      <p className="font-semibold text-band">{t('confirm.changed')}</p>
      <ul className="figures pt-1 text-note">
        {changes.map(({ user, before, after }) => (
          <li key={user.id} className="flex flex-wrap items-center gap-x-1.5">
            <span className="font-semibold">{user.name}</span>
            <span className="text-soft">{tell(before)}</span>
            <ArrowRight role="img" aria-label={t('confirm.now')} size={14} className="text-soft rtl:-scale-x-100" />
            <span>{tell(after)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Distribution({ card, changed }: { card: Card; changed: Set<string> }) {
  const { t } = useTranslation('payments');
  const inIt = card.lines.filter((line) => line.state === 'accepted');
  const out = card.lines.filter((line) => line.state !== 'accepted');
  return (
    <>
      <ul aria-label={t('confirm.shares')} className="flex flex-col">
        {inIt.map((line) => (
          <li key={line.user.id} className={classes('-mx-2 flex min-h-12 items-center gap-3 rounded-lg border-t border-line px-2 py-1.5 first:border-0', changed.has(line.user.id) && 'bg-band-wash')}>
            <Avatar face={{ id: line.user.id, name: line.user.name, pictureUrl: line.user.picture_id ? paths.picture(line.user.picture_id) : null }} size="small" />
            <span className="min-w-0 flex-1 truncate">{line.user.name}</span>
            <Figure money={line.now} className="font-semibold" />
          </li>
        ))}
        {card.requester_share ? (
          <li className="flex min-h-12 items-center gap-3 border-t border-line py-1.5 text-soft">
            <span className="min-w-0 flex-1">{t('confirm.own')}</span>
            <Figure money={card.requester_share} />
          </li>
        ) : null}
        <li className="flex min-h-13 items-center gap-3 border-t-2 border-ink/80 py-1.5 font-semibold">
          <span className="min-w-0 flex-1">{t('confirm.comes_in')}</span>
          <Figure money={money(card, comesIn(card))} size="lead" />
        </li>
      </ul>
      {out.length > 0 ? (
        <p className="pt-2 text-note text-soft">
          {out.map((line) => t('confirm.not_in', { name: line.user.name, state: stateWords(line, t) })).join(' · ')}
        </p>
      ) : null}
    </>
  );
}

/**
 * The distribution before it is confirmed. What is confirmed is the version in view: when an answer comes in meanwhile,
 * the sheet shows what it changed and asks again.
 */
export function ConfirmSheet({ seen, onSee, card, confirm }: ConfirmSheetProps) {
  const { t } = useTranslation('payments');
  const locale = useLocale();
  const read = useRequestProblem();
  const close = () => {
    confirm.forget();
    onSee(null);
  };
  const stale = seen !== null && seen.version !== card.version;
  const changes = changesBetween(seen ?? card, card);
  const refusal: Problem | null = confirm.problem?.code === 'distribution_changed' ? null : confirm.problem;
  const take = () => {
    confirm.forget();
    onSee(card);
  };
  return (
    <Sheet
      open={seen !== null && card.state === 'open'}
      onOpenChange={(next) => (next ? undefined : close())}
      title={t('confirm.title', { purpose: card.purpose })}
      actions={
        stale ? (
          <Button wide onPress={take}>
            {t('confirm.look_again')}
          </Button>
        ) : (
          <Button wide isPending={confirm.pending} isDisabled={!card.can_settle} onPress={() => void confirm.run(seen?.version ?? card.version).then((after) => (after ? close() : undefined))}>
            <span className="figures">{t('confirm.do', { amount: formatMoney(money(card, comesIn(card)), locale) })}</span>
          </Button>
        )
      }
    >
      {stale ? <Changed changes={changes} /> : null}
      {refusal ? (
        <p role="alert" className="mb-3 rounded-box bg-brick-wash p-3.5 text-note">
          {read(refusal)}
        </p>
      ) : null}
      <Distribution card={card} changed={new Set(stale ? changes.map((change) => change.user.id) : [])} />
      <p className="pt-3 text-fine text-soft">{t('confirm.text')}</p>
    </Sheet>
  );
}

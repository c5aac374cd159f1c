import { useRef, useState } from 'react';
import { shortfall } from '../../api';
import { useLocale, useTranslation } from '../../i18n';
import { formatMoney } from '../../money';
import { AmountField, Button, Sheet, TextLink, type AmountValue } from '../../ui';
import type { Answering } from './answering';
import { money, type Card, type Line } from './card';
import { useRequestProblem } from './problems';
import { topUpPath } from './top-up-path';

export interface LimitSheetProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  card: Card;
  line: Line;
  answering: Answering;
}

/** "At most so much": a limit of one's own, which is what is held and never exceeded. */
export function LimitSheet({ open, onOpenChange, card, line, answering }: LimitSheetProps) {
  const { t } = useTranslation('payments');
  const locale = useLocale();
  const read = useRequestProblem();
  const start = line.own_cap ? (line.cap?.amount ?? null) : null;
  const [value, setValue] = useState<AmountValue>(start === null ? { state: 'empty' } : { state: 'valid', amount: start });
  const field = useRef<HTMLInputElement>(null);
  const { problem } = answering;
  const short = problem?.code === 'insufficient_funds' ? shortfall(problem) : null;

  const say = async () => {
    if (value.state !== 'valid') return field.current?.focus();
    const after = await answering.give({ verb: 'accept', yes: { cap: money(card, value.amount) } });
    // Without a connection there is no answer yet, and no refusal either: it waits on the card.
    if (after || !navigator.onLine) onOpenChange(false);
    return undefined;
  };

  return (
    <Sheet
      open={open}
      onOpenChange={(next) => {
        answering.forget();
        onOpenChange(next);
      }}
      title={t('limit_sheet.title')}
      actions={
        <Button wide isPending={answering.pending} onPress={() => void say()}>
          <span className="figures">{value.state === 'valid' ? t('limit_sheet.do', { limit: formatMoney(money(card, value.amount), locale) }) : t('limit_sheet.do_empty')}</span>
        </Button>
      }
    >
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void say();
        }}
      >
        <AmountField
          label={t('limit_sheet.label')}
          currency={card.total.currency}
          size="hero"
          autoFocus
          least={1}
          most={card.total.amount}
          initial={start}
          onChange={setValue}
          inputRef={field}
          hint={t('limit_sheet.hint')}
          error={problem && problem.code !== 'insufficient_funds' ? read(problem) : null}
        />
        {problem?.code === 'insufficient_funds' ? (
          <p role="alert" className="rounded-box bg-brick-wash px-3.5 py-2.5 text-note">
            {short ? t('refused.short', { short: formatMoney(short, locale) }) : t('refused.funds')} <TextLink href={topUpPath(short ?? money(card, 0))}>{t('refused.top_up')}</TextLink>
          </p>
        ) : null}
        <p className="text-note text-soft">{t('limit_sheet.share_now', { now: formatMoney(line.now, locale), all: formatMoney(line.if_all, locale) })}</p>
      </form>
    </Sheet>
  );
}

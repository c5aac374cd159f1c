import { useRef, useState, type ReactNode } from 'react';
import { shortfall, type Problem } from '../../../api';
import type { Money } from '../../../money';
import { useLocale, useTranslation } from '../../../i18n';
import { formatMoney } from '../../../money';
import { AmountField, Button, Sheet, useProblemText, type AmountValue } from '../../../ui';
import { useMerchantProblem } from '../faults';

export interface AmountSheetProps {
  title: string;
  currency: string;
  /** What there is to take from; more cannot be moved. */
  from?: { label: string; money: Money | null };
  action: (amount: string) => string;
  pending: boolean;
  problem: Problem | null;
  onForget: () => void;
  onMove: (amount: Money) => void;
  onClose: () => void;
  children?: ReactNode;
}

/** Moves an amount from one place to another: how much, from how much, and the deed. */
export function AmountSheet({ title, currency, from, action, pending, problem, onForget, onMove, onClose, children }: AmountSheetProps) {
  const { t } = useTranslation('merchant');
  const locale = useLocale();
  const read = useMerchantProblem();
  const own = useProblemText();
  const [value, setValue] = useState<AmountValue>({ state: 'empty' });
  const [asked, setAsked] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const there = from?.money ?? null;
  const move = () => {
    setAsked(true);
    if (value.state !== 'valid') return field.current?.focus();
    return onMove({ amount: value.amount, currency });
  };
  const short = problem ? shortfall(problem) : null;
  return (
    <Sheet
      open
      onOpenChange={onClose}
      title={title}
      actions={
        <Button wide isPending={pending} onPress={move}>
          <span className="figures">{value.state === 'valid' ? action(formatMoney({ amount: value.amount, currency }, locale)) : title}</span>
        </Button>
      }
    >
      <form
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          move();
        }}
      >
        {children}
        <AmountField
          label={t('money.how_much')}
          currency={currency}
          size="hero"
          autoFocus
          least={1}
          {...(there ? { most: Math.max(there.amount, 0) } : {})}
          inputRef={field}
          onChange={(next) => {
            setValue(next);
            onForget();
          }}
          hint={from && there ? `${from.label}: ${formatMoney(there, locale)}` : ''}
          error={problem ? (short ? own(problem, short) : read(problem)) : asked && value.state === 'empty' ? t('money.amount_needed') : null}
        />
      </form>
    </Sheet>
  );
}

import { useRef, useState } from 'react';
import { api, body, keyed, shortfall, useAction } from '../../api';
import { useLocale, useTranslation } from '../../i18n';
import { formatMoney, minorDigits, type Money } from '../../money';
import { AmountField, Button, Chip, Sheet, toast, useProblemText, type AmountValue } from '../../ui';
import { useRefresh, type Balance } from './queries';

async function topUp(amount: Money, key: string) {
  return body(api.POST('/api/v1/wallet/top-ups', { headers: keyed(key), body: { amount } }));
}

async function withdraw(amount: Money, key: string) {
  return body(api.POST('/api/v1/wallet/withdrawals', { headers: keyed(key), body: { amount } }));
}

export interface MoveSheetProps {
  way: 'top_up' | 'withdraw';
  balance: Balance;
  playMoney: boolean;
  /** Minor units to start with: what something else was short of. */
  wish: number | null;
  onClose: () => void;
}

/** Round sums to tap, in the currency's own size. */
function usual(currency: string): number[] {
  return [20, 50, 100].map((whole) => whole * 10 ** minorDigits(currency) * (minorDigits(currency) === 0 ? 100 : 1));
}

/** Money in or out of the wallet. */
export function MoveSheet({ way, balance, playMoney, wish, onClose }: MoveSheetProps) {
  const { t } = useTranslation('wallet');
  const locale = useLocale();
  const read = useProblemText();
  const refresh = useRefresh();
  const { run, pending, problem, forget } = useAction(way === 'top_up' ? topUp : withdraw);
  const [start, setStart] = useState({ amount: wish, turn: 0 });
  const [value, setValue] = useState<AmountValue>(wish === null ? { state: 'empty' } : { state: 'valid', amount: wish });
  const [asked, setAsked] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const { currency } = balance;
  const most = way === 'withdraw' ? balance.available.amount : undefined;
  const write = (amount: number) => formatMoney({ amount, currency }, locale);

  const move = async () => {
    setAsked(true);
    if (value.state !== 'valid' || value.amount === 0) return field.current?.focus();
    const { amount } = value;
    const after = await run({ amount, currency });
    if (!after) return undefined;
    await refresh(currency);
    toast(t(`${way}.done`, { amount: write(amount) }));
    onClose();
    return undefined;
  };
  const choose = (amount: number) => {
    setStart({ amount, turn: start.turn + 1 });
    setValue({ state: 'valid', amount });
    forget();
  };

  return (
    <Sheet
      open
      onOpenChange={onClose}
      title={t(`${way}.title`)}
      actions={
        <Button wide isPending={pending} onPress={() => void move()}>
          <span className="figures">{value.state === 'valid' && value.amount > 0 ? t(`${way}.do`, { amount: write(value.amount) }) : t(`${way}.open`)}</span>
        </Button>
      }
    >
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void move();
        }}
      >
        {playMoney ? (
          <p className="flex items-center gap-2 text-note text-soft">
            <Chip tone="band">{t('play_money')}</Chip> {t('play_money_text')}
          </p>
        ) : null}
        <AmountField
          key={start.turn}
          label={t('amount')}
          currency={currency}
          size="hero"
          autoFocus
          initial={start.amount}
          least={1}
          {...(most === undefined ? {} : { most })}
          onChange={(next) => {
            setValue(next);
            forget();
          }}
          inputRef={field}
          hint={way === 'withdraw' ? t('withdraw.hint', { available: write(balance.available.amount) }) : wish === null ? '' : t('top_up.short', { amount: write(wish) })}
          error={problem ? read(problem, shortfall(problem)) : asked && value.state === 'empty' ? t('amount_needed') : null}
        />
        <div className="grid grid-cols-3 gap-2">
          {usual(currency)
            .filter((amount) => most === undefined || amount <= most)
            .map((amount) => (
              <Button key={amount} tone="quiet" onPress={() => choose(amount)}>
                <span className="figures">{write(amount)}</span>
              </Button>
            ))}
        </div>
      </form>
    </Sheet>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Problem, serverQuery } from '../../api';
import { useLocale, useTranslation } from '../../i18n';
import { currencyName } from '../../money';
import { paths } from '../../routes';
import { Button, ErrorState, PageHeader, Sheet, useProblemText } from '../../ui';
import { BalanceCard } from './balance-card';
import { ExplainSheet } from './explain-sheet';
import { Holds } from './holds';
import { MoveSheet } from './move-sheet';
import { useLiveWallet, walletQuery, type Balance, type WalletView } from './queries';
import { Statement } from './statement';
import { wishOf, type Wish } from './wish';

function nothingIn(currency: string): Balance {
  const none = { amount: 0, currency };
  return { currency, available: none, held: none, posted: none };
}

type Open = 'top_up' | 'withdraw' | 'explain' | 'currencies' | null;

function Currencies({ shown, chosen, onChoose, onMore }: { shown: Balance[]; chosen: string; onChoose: (currency: string) => void; onMore: (() => void) | null }) {
  const { t } = useTranslation('wallet');
  if (shown.length < 2 && !onMore) return null;
  return (
    <div role="group" aria-label={t('currencies')} className="flex flex-wrap gap-2 px-4 pt-4">
      {shown.map(({ currency }) => (
        <button
          key={currency}
          type="button"
          aria-pressed={currency === chosen}
          onClick={() => onChoose(currency)}
          className={`min-h-11 cursor-pointer rounded-full border px-4 text-note font-semibold ${currency === chosen ? 'border-felt bg-felt-wash text-felt' : 'border-line bg-raised hover:border-edge'}`}
        >
          {currency}
        </button>
      ))}
      {onMore ? (
        <button type="button" onClick={onMore} className="min-h-11 cursor-pointer rounded-full px-3 text-note font-semibold text-felt hover:underline">
          {t('other_currency')}
        </button>
      ) : null}
    </div>
  );
}

function ChooseCurrency({ known, onChoose, onClose }: { known: string[]; onChoose: (currency: string) => void; onClose: () => void }) {
  const { t } = useTranslation('wallet');
  const locale = useLocale();
  const { data } = useQuery(serverQuery);
  const others = (data?.currencies ?? []).filter(({ code }) => !known.includes(code));
  return (
    <Sheet open onOpenChange={onClose} title={t('other_currency')}>
      <ul>
        {others.map(({ code }) => (
          <li key={code} className="grid border-t border-line first:border-0">
            <Button tone="link" onPress={() => onChoose(code)}>
              {code} · {currencyName(code, locale)}
            </Button>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

function Opened({ wallet, wish }: { wallet: WalletView; wish: Wish | null }) {
  const { t } = useTranslation('wallet');
  const navigate = useNavigate();
  const { data: server } = useQuery(serverQuery);
  const [chosen, setChosen] = useState(wish?.currency ?? wallet.balances[0]?.currency ?? server?.currency ?? 'EUR');
  const [open, setOpen] = useState<Open>(wish ? 'top_up' : null);
  const found = wallet.balances.find((one) => one.currency === chosen);
  const balance = found ?? nothingIn(chosen);
  const shown = found ? wallet.balances : [...wallet.balances, balance];
  const more = (server?.currencies.length ?? 0) > shown.length;
  const close = () => {
    setOpen(null);
    // The wish was for once: going back must not open the sheet again.
    if (wish) void navigate({ to: paths.wallet(), replace: true });
  };
  return (
    <>
      <Currencies shown={shown} chosen={chosen} onChoose={setChosen} onMore={more ? () => setOpen('currencies') : null} />
      <BalanceCard balance={balance} playMoney={wallet.play_money} onTopUp={() => setOpen('top_up')} onWithdraw={() => setOpen('withdraw')} onExplain={() => setOpen('explain')} />
      <Holds key={`held${chosen}`} currency={chosen} />
      <h2 className="px-4 pt-5 font-semibold">{t('statement')}</h2>
      <Statement key={chosen} currency={chosen} onTopUp={() => setOpen('top_up')} />
      <div className="h-8" />
      {open === 'top_up' || open === 'withdraw' ? (
        <MoveSheet key={`${open}${chosen}`} way={open} balance={balance} playMoney={wallet.play_money} wish={open === 'top_up' && wish && wish.currency === chosen && wish.amount > 0 ? wish.amount : null} onClose={close} />
      ) : null}
      {open === 'explain' ? <ExplainSheet currency={chosen} onClose={close} /> : null}
      {open === 'currencies' ? (
        <ChooseCurrency
          known={shown.map((one) => one.currency)}
          onClose={close}
          onChoose={(currency) => {
            setChosen(currency);
            close();
          }}
        />
      ) : null}
    </>
  );
}

/** What I have, what is held, and where it came from and went. */
export function Wallet() {
  const { t } = useTranslation('wallet');
  const read = useProblemText();
  const wish = wishOf(useSearch({ strict: false }));
  useLiveWallet();
  const { data, error, refetch } = useQuery(walletQuery);
  return (
    <>
      <PageHeader title={t('title')} />
      {data ? <Opened wallet={data} wish={wish} /> : null}
      {error && !data ? <ErrorState onAgain={() => void refetch()}>{read(Problem.from(error))}</ErrorState> : null}
    </>
  );
}

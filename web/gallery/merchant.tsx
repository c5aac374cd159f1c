import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, Outlet, RouterProvider } from '@tanstack/react-router';
import { Suspense, useState, type ReactNode } from 'react';
import { RouterProvider as LinkProvider } from 'react-aria-components';
import { merchantRoutes } from '../src/app/routes/merchants';
import { CheckCard } from '../src/features/merchant/counter/check-card';
import { DoneCard } from '../src/features/merchant/counter/done-card';
import { WorthStrip } from '../src/features/merchant/counter/worth-strip';
import { ReverseSheet } from '../src/features/merchant/counter/reverse-sheet';
import { ExpressionEditor } from '../src/features/merchant/expression/editor';
import { LifeSheet } from '../src/features/merchant/offer/life-sheet';
import { BudgetCard } from '../src/features/merchant/offer/budget';
import { WhySheet } from '../src/features/merchant/offer/why-sheet';
import { ApplySheet } from '../src/features/merchant/list/apply-sheet';
import { MadeKey } from '../src/features/merchant/staff/key-sheet';
import { Button } from '../src/ui';
import { check, coffee, done, eur, keys } from './merchant-fixtures';
import { fakeMerchantServer } from './merchant-server';
import { Section } from './section';

const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });

/** A whole page of the console, as its route draws it: `?merchant=/merchants/mer_1/counter`. */
function Page({ path }: { path: string }) {
  const [router] = useState(() => {
    const root = createRootRoute({ component: Outlet });
    return createRouter({ routeTree: root.addChildren(merchantRoutes(root)), history: createMemoryHistory({ initialEntries: [path] }) });
  });
  return (
    <LinkProvider navigate={(href) => void router.navigate({ href })}>
      <RouterProvider router={router} />
    </LinkProvider>
  );
}

function Expression({ start }: { start: string }) {
  const [text, setText] = useState(start);
  return <ExpressionEditor merchantId="mer_1" subject="recommendation" label="Only if" value={text} onChange={setText} placeholder="friends_since >= 7" hint="What has to hold of the friend." />;
}

const sheets: Record<string, (onClose: () => void) => ReactNode> = {
  apply: (onClose) => <ApplySheet onClose={onClose} />,
  publish: (onClose) => <LifeSheet campaign={{ ...coffee, state: 'draft', budget: { ...coffee.budget, available: eur(0) } }} deed="publish" onClose={onClose} />,
  end: (onClose) => <LifeSheet campaign={coffee} deed="end" onClose={onClose} />,
  why: (onClose) => <WhySheet merchantId="mer_1" rewardId="rwd_1" onClose={onClose} />,
  reverse: (onClose) => <ReverseSheet redemption={done} onClose={onClose} />,
};

function States({ sheet }: { sheet: string | null }) {
  const [open, setOpen] = useState(sheet);
  const card = check({ kind: 'gift_card', title: 'Gift card', terms: { value: eur(2500) }, balance: eur(1260), value: eur(420), to_pay: eur(0) });
  const { value: _, ...asking } = check({ kind: 'percent_off', title: 'Cake week', terms: { percent: 10, most: eur(600) }, redeemable: false, obstacle: 'spend_missing' });
  return (
    <>
      <Section title="check: good">
        <CheckCard check={check()} />
        <WorthStrip check={check()} />
      </Section>
      <Section title="check: asks for the purchase">
        <CheckCard check={asking} />
      </Section>
      <Section title="check: gift card in part">
        <CheckCard check={card} />
        <WorthStrip check={card} />
      </Section>
      <Section title="check: used up">
        <CheckCard check={check({ redeemable: false, obstacle: 'voucher_used', state: 'used', uses_left: 0 })} />
      </Section>
      <Section title="done">
        <DoneCard done={done} onUndo={() => setOpen('reverse')} onNext={() => undefined} />
      </Section>
      <Section title="done, no reward, gift card">
        <DoneCard
          done={{ ...done, kind: 'gift_card', title: 'Gift card', value: eur(420), to_pay: eur(0), balance: eur(840), rewards: [{ reward_id: 'r', side: 'first_user', state: 'none', reason: 'not_passed_on', at: done.at }] }}
          onUndo={() => undefined}
          onNext={() => undefined}
        />
      </Section>
      <Section title="taken back">
        <DoneCard done={{ ...done, state: 'reversed' }} onUndo={() => undefined} onNext={() => undefined} />
      </Section>
      <Section title="budget">
        <div className="-mx-4 flex flex-col gap-4">
          <BudgetCard campaign={coffee} budget={coffee.budget} owner />
          <BudgetCard campaign={{ ...coffee, state: 'draft', alerted: 0 }} budget={{ ...coffee.budget, funded: eur(0) }} owner />
        </div>
      </Section>
      <Section title="a condition">
        <Expression start={'groups_in_common > 0\n&& frends_since >= 7 // 🙂'} />
        <Expression start="friends_since >= 7" />
      </Section>
      <Section title="a key, this once">
        <MadeKey made={{ ...keys[0], id: 'key_9', merchant_id: 'mer_1', name: 'Till 3', scopes: [], created_at: '', token: 'trk_2gA9qYw7fK1mZx0bQ4tV8nL6sH3dJ5cR' }} />
      </Section>
      <Section title="sheets">
        <div className="flex flex-wrap gap-2">
          {Object.keys(sheets).map((name) => (
            <Button key={name} tone="quiet" onPress={() => setOpen(name)}>
              {name}
            </Button>
          ))}
        </div>
      </Section>
      {open ? sheets[open]?.(() => setOpen(null)) : null}
    </>
  );
}

/** The merchant console: its states side by side, or one of its pages. `?merchant&sheet=why` opens a sheet. */
export function MerchantConsole({ path, sheet }: { path: string; sheet: string | null }) {
  const [ready] = useState(() => {
    fakeMerchantServer();
    return true;
  });
  return <QueryClientProvider client={client}>{ready ? <Suspense fallback={null}>{path ? <Page path={path} /> : <States sheet={sheet} />}</Suspense> : null}</QueryClientProvider>;
}

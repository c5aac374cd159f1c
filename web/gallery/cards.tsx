import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { ResponseLine, RequestCard, SummaryLine, type Card, type Message } from '../src/features/payments';
import { accepted, ana, bo, chi, dee, eli, eur, flo, kim, line, paid, posted, settled, underWay } from '../src/features/payments/dinner';
import { Button } from '../src/ui';
import { Section } from './section';

const client = new QueryClient();
const ahead = (hours: number) => new Date(Date.now() + hours * 3_600_000 + 5_000).toISOString();

function Live() {
  const [done, setDone] = useState(false);
  return (
    <>
      <RequestCard card={done ? settled({ deadline: ahead(50) }) : underWay({ deadline: ahead(50) })} meId={eli.id} />
      <Button tone="quiet" onPress={() => setDone(!done)}>
        Settle it
      </Button>
    </>
  );
}

const open: Partial<Card> = {
  purpose: 'A new rope for the hall',
  total: eur(30000),
  terms: { selection: { kind: 'everyone' }, split: { kind: 'open', minimum: 500 }, settlement: 'immediate', visibility: 'everyone' },
};

const scenes: [string, Card, string][] = [
  ['asked, nobody answered', posted({ deadline: ahead(50) }), bo.id],
  ['accepted with a limit', underWay({ deadline: ahead(3) }), chi.id],
  ['accepted', underWay(), bo.id],
  ['declined', underWay(), flo.id],
  ['paid', settled(), bo.id],
  ['requester, can confirm', underWay({ requester_share: eur(0) }), ana.id],
  ['requester takes part', underWay({ requester_share: eur(2500), total: eur(14500) }), ana.id],
  ['requester, too few', posted(), ana.id],
  ['requester, short', underWay({ can_settle: false, obstacle: 'caps_short', short: eur(410) }), ana.id],
  ['settled, requester', settled(), ana.id],
  ['expired', posted({ state: 'expired', outcome: 'too_few', lines: [line(bo, { state: 'released', cap: eur(4000) }), line(chi, { state: 'released' }), line(dee, { state: 'declined' })] }), bo.id],
  ['cancelled', posted({ state: 'cancelled', outcome: 'cancelled', lines: [line(bo, { state: 'released', cap: eur(4000) }), line(chi, { state: 'released' })] }), chi.id],
  ['fixed, paid at once', posted({ purpose: 'Hall fee', total: eur(7500), terms: { selection: { kind: 'everyone' }, split: { kind: 'fixed', each: 1500 }, settlement: 'immediate', visibility: 'everyone' }, lines: [paid(bo, 1500), line(chi, { now: eur(1500), most: eur(1500), if_all: eur(1500) }), line(dee, { state: 'declined' })] }), chi.id],
  ['open, with a goal', posted({ ...open, lines: [paid(bo, 2000), paid(dee, 5000), line(chi, { now: eur(500), most: eur(500) }), line(eli, { now: eur(500), most: eur(500) })] }), chi.id],
  ['onlooker, by shares, yen', posted({ purpose: 'Ferry', total: { amount: 150000, currency: 'JPY' }, terms: { selection: { kind: 'everyone' }, split: { kind: 'shares', weights: { [bo.id]: 2 } }, settlement: 'all_answered', visibility: 'everyone' }, lines: [accepted(bo, 0, 0, { weight: 2, now: { amount: 100000, currency: 'JPY' }, cap: { amount: 100000, currency: 'JPY' } }), line(chi, { now: { amount: 50000, currency: 'JPY' } })] }), kim.id],
  ['many', posted({ lines: Array.from({ length: 23 }, (_, at) => (at % 3 ? line : accepted)({ id: `u_${at}`, handle: `p${at}`, name: `Person ${at + 1}` }, 522 as never)).map((one) => ({ ...one, now: eur(522) })) }), 'u_1'],
];

const message = (author: typeof ana, data: unknown): Message =>
  ({ id: 'm', author, data, kind: 'payment_response', conversation_id: 'c', created_at: '', private: true, reactions: [], seq: 1, stream_id: 's', text: '', version: 1 }) as Message;

/** The request card with every face it can have. */
export function Cards() {
  return (
    <QueryClientProvider client={client}>
      <Section title="open, live">
        <Live />
      </Section>
      {scenes.map(([title, card, me]) => (
        <Section key={title} title={title}>
          <RequestCard card={card} meId={me} />
        </Section>
      ))}
      <Section title="answers and outcomes">
        <ResponseLine message={message(bo, { answer: 'accepted' })} meId={eli.id} />
        <ResponseLine message={message(chi, { answer: 'accepted', cap: eur(2000) })} meId={eli.id} />
        <ResponseLine message={message(eli, { answer: 'declined' })} meId={eli.id} />
        <SummaryLine card={settled()} meId={eli.id} message={message(ana, { state: 'settled', outcome: 'confirmed', total: eur(12000), paid: settled().lines.flatMap((one) => (one.share ? [{ user_id: one.user.id, amount: one.share }] : [])) })} />
        <SummaryLine card={settled()} meId={eli.id} message={message(ana, { state: 'expired', outcome: 'too_few', total: eur(0), paid: [] })} />
      </Section>
    </QueryClientProvider>
  );
}

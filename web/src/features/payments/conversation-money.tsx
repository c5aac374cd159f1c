import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { Problem } from '../../api';
import { useTranslation } from '../../i18n';
import { paths } from '../../routes';
import { Button, EmptyState, ErrorState, Hat, IconButton, PageHeader, Sheet } from '../../ui';
import type { Card } from './card';
import { cardQuery, requestsQuery } from './cards';
import { useRequestProblem } from './problems';
import { RequestCard } from './request-card';
import { OpenRow, PastRow } from './request-row';
import { SchemesSection } from './schemes-section';

const RequestComposer = lazy(() => import('./composer/request-composer').then((file) => ({ default: file.RequestComposer })));

/** The card of a request wherever it is shown, as the newest of what is known of it. */
export function LiveRequestCard({ requestId, meId, known }: { requestId: string; meId: string; known?: Card }) {
  const client = useQueryClient();
  const { t } = useTranslation('payments');
  const read = useRequestProblem();
  const { data, error, refetch } = useQuery(cardQuery(client, requestId));
  const card = data ?? known;
  if (card) return <RequestCard card={card} meId={meId} />;
  if (error) return <ErrorState onAgain={() => void refetch()}>{read(Problem.from(error))}</ErrorState>;
  return <div aria-busy="true" aria-label={t('loading')} role="status" className="h-96 w-full max-w-md rounded-card border border-line bg-sheet" />;
}

export interface ConversationMoneyProps {
  conversationId: string;
  meId: string;
}

/**
 * The money of one conversation: what is open, how the rest ended, and the group's ways of asking. Where the conversation
 * stands beside it, with the cards in it, open requests are told in brief.
 */
export function ConversationMoney({ conversationId, meId, beside }: ConversationMoneyProps & { beside: boolean }) {
  const { t } = useTranslation('payments');
  const client = useQueryClient();
  const read = useRequestProblem();
  const [asking, setAsking] = useState(false);
  const [looking, setLooking] = useState<Card | null>(null);
  const all = useInfiniteQuery(requestsQuery(client, conversationId));
  const cards = all.data?.pages.flatMap((page) => page.items) ?? [];
  const open = cards.filter((card) => card.state === 'open');
  const past = cards.filter((card) => card.state !== 'open');
  const ask = () => setAsking(true);
  return (
    <>
      <PageHeader
        title={t('title')}
        back={paths.conversation(conversationId)}
        backOnDesktop={false}
        actions={
          <span className="me-2">
            <IconButton label={t('compose.title')} tone="band" onPress={ask}>
              <Hat size={30} />
            </IconButton>
          </span>
        }
      />
      {all.error && !all.data ? <ErrorState onAgain={() => void all.refetch()}>{read(Problem.from(all.error))}</ErrorState> : null}
      {all.data && cards.length === 0 ? (
        <EmptyState title={t('panel.empty')} action={<Button onPress={ask}>{t('compose.title')}</Button>}>
          {t('panel.empty_text')}
        </EmptyState>
      ) : null}
      {open.length > 0 ? (
        <section className="flex flex-col gap-3 px-4 pt-4">
          <h2 className="text-fine font-semibold text-soft">{t('panel.open')}</h2>
          {open.map((card) =>
            beside ? (
              <OpenRow key={card.id} card={card} meId={meId} onOpen={() => setLooking(card)} />
            ) : (
              <LiveRequestCard key={card.id} requestId={card.id} meId={meId} known={card} />
            ),
          )}
        </section>
      ) : null}
      {past.length > 0 ? (
        <section className="pt-6">
          <h2 className="px-4 pb-1 text-fine font-semibold text-soft">{t('panel.past')}</h2>
          <ul>
            {past.map((card) => (
              <PastRow key={card.id} card={card} meId={meId} onOpen={() => setLooking(card)} />
            ))}
          </ul>
        </section>
      ) : null}
      {all.hasNextPage ? (
        <div className="grid p-2">
          <Button tone="link" isPending={all.isFetchingNextPage} onPress={() => void all.fetchNextPage()}>
            {t('panel.earlier')}
          </Button>
        </div>
      ) : null}
      <SchemesSection conversationId={conversationId} />
      <div className="h-8 shrink-0" />
      <Sheet open={looking !== null} onOpenChange={() => setLooking(null)} title={looking?.purpose ?? ''}>
        {looking ? (
          <div className="-mx-1 pt-1">
            <LiveRequestCard requestId={looking.id} meId={meId} known={looking} />
          </div>
        ) : null}
      </Sheet>
      <Suspense>{asking ? <RequestComposer conversationId={conversationId} meId={meId} open={asking} onOpenChange={setAsking} /> : null}</Suspense>
    </>
  );
}

/** The hat beside the message field: opens the composer, which is loaded when it is first wanted. */
export function PassTheHat({ conversationId, meId }: ConversationMoneyProps) {
  const { t } = useTranslation('payments');
  const [asking, setAsking] = useState<boolean | null>(null);
  return (
    <>
      <IconButton label={t('compose.title')} tone="band" onPress={() => setAsking(true)}>
        <Hat size={30} />
      </IconButton>
      <Suspense>{asking === null ? null : <RequestComposer conversationId={conversationId} meId={meId} open={asking} onOpenChange={setAsking} />}</Suspense>
    </>
  );
}

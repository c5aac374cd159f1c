import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Message } from './card';
import { cardQuery } from './cards';
import { LiveRequestCard } from './conversation-money';
import { ResponseLine, SummaryLine } from './message-lines';

/** A message about money, where it stands in a conversation: a request, an answer to one, or how one ended. */
export function MoneyMessage({ message, meId }: { message: Message; meId: string }) {
  const client = useQueryClient();
  const requestId = message.subject_id ?? '';
  const speaksOfIt = message.kind === 'payment_response' || message.kind === 'payment_summary';
  const { data: card } = useQuery({ ...cardQuery(client, requestId), enabled: speaksOfIt && requestId !== '' });
  if (message.kind === 'payment_request') {
    return (
      <div className="mx-auto w-full max-w-md py-1">
        <LiveRequestCard requestId={requestId} meId={meId} />
      </div>
    );
  }
  if (message.kind === 'payment_response') return <ResponseLine message={message} meId={meId} card={card} />;
  if (message.kind === 'payment_summary') return <SummaryLine message={message} meId={meId} card={card} />;
  return null;
}

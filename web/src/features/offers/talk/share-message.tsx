import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Problem } from '../../../api';
import { useTranslation } from '../../../i18n';
import { paths } from '../../../routes';
import { ErrorState, toast } from '../../../ui';
import { useOfferProblem } from '../problems';
import { shareQuery } from '../shares';
import type { Message } from '../wire';
import { ShareCardView } from './share-card';

/** A shared offer, where its message stands in a conversation. */
export function ShareMessage({ message, meId }: { message: Message; meId: string }) {
  const { t } = useTranslation('offers');
  const client = useQueryClient();
  const navigate = useNavigate();
  const read = useOfferProblem();
  const { data: card, error, refetch } = useQuery(shareQuery(client, message.subject_id ?? ''));
  if (card) {
    return (
      <ShareCardView
        card={card}
        meId={meId}
        note={message.text}
        onClaimed={(held) => toast(t('claim.done', { offer: held.offer.title }), { label: t('claim.open_short'), run: () => void navigate({ href: paths.voucher(held.id) }) })}
      />
    );
  }
  if (error) return <ErrorState onAgain={() => void refetch()}>{read(Problem.from(error))}</ErrorState>;
  return <div role="status" aria-busy="true" aria-label={t('card.loading')} className="h-96 w-full rounded-card border border-line bg-sheet" />;
}

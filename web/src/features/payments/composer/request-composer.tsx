import { useQuery } from '@tanstack/react-query';
import { serverQuery } from '../../../api';
import { useTranslation } from '../../../i18n';
import { Sheet } from '../../../ui';
import type { Card, Member, Scheme } from '../card';
import { Composing } from './composing';
import { membersQuery, schemesQuery } from './data';
import { lastTerms, savedSketch } from './draft-place';
import { blank, startingTerms, type Sketch } from './sketch';

export interface RequestComposerProps {
  conversationId: string;
  meId: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** The card as it was posted. */
  onPosted?: (card: Card) => void;
}

function start(props: RequestComposerProps, currency: string, schemes: readonly Scheme[], members: readonly Member[]): Sketch {
  const kept = savedSketch(props.meId, props.conversationId);
  if (kept) return kept;
  const { terms, schemeId } = startingTerms(lastTerms(props.meId, props.conversationId), schemes, members);
  return blank(currency, terms, schemeId);
}

/** Passing the hat: one question at a time, the whole request in view as it grows. What was written stays when it is closed. */
export function RequestComposer(props: RequestComposerProps) {
  const { t } = useTranslation('payments');
  const { conversationId, meId, open, onOpenChange } = props;
  const { data: members } = useQuery({ ...membersQuery(conversationId), enabled: open });
  const { data: schemes } = useQuery({ ...schemesQuery(conversationId), enabled: open });
  const { data: server } = useQuery(serverQuery);
  if (!members || !schemes || !server) {
    return (
      <Sheet open={open} onOpenChange={onOpenChange} title={t('compose.title')}>
        <div aria-busy="true" className="h-72" />
      </Sheet>
    );
  }
  return (
    <Composing
      key={conversationId}
      conversationId={conversationId}
      meId={meId}
      members={members}
      schemes={schemes}
      open={open}
      onOpenChange={onOpenChange}
      begin={() => start(props, server.currency, schemes, members)}
      {...(props.onPosted ? { onPosted: props.onPosted } : {})}
    />
  );
}

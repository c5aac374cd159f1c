import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { Problem, useMe, useOutbox, useStore, watch } from '../../api';
import { useLocale, useTranslation } from '../../i18n';
import { paths } from '../../routes';
import { EmptyState, ErrorState, LinkButton, PageHeader, useProblemText } from '../../ui';
import type { Aim } from './composer/aim';
import { Composer } from './composer/composer';
import { useTyping } from './composer/typing';
import { Info } from './group/info';
import { Head } from './head';
import { MessageActions } from './message/actions';
import type { RowSetting } from './message/message-row';
import { conversationQuery, conversationsQuery, listOf, membersQuery } from './queries';
import { answers } from './timeline/answers';
import { overlay } from './timeline/pending';
import { firstUnread } from './timeline/rows';
import { onCards, timelineOf, type HearCards } from './timeline/timelines';
import { TimelineView } from './timeline/timeline-view';
import type { Conversation as ConversationWire, Message } from './wire';

/** What other features put into a conversation; the app fills them in, so that chat knows none of them. */
export interface ConversationSlots {
  /** A message about money, where it stands: a request, an answer to one, how one ended. */
  money: (message: Message) => ReactNode;
  /** An offer that somebody shares, where it stands. */
  offer: (message: Message) => ReactNode;
  /** Takes the cards that come with the messages, before these are drawn. */
  onCards: HearCards;
  /** Beside the message field: passing the hat, sharing an offer. */
  composer: ReactNode;
  /** In the head: the way to the conversation's money. */
  header: ReactNode;
}

export interface ConversationProps {
  conversationId: string;
  slots: ConversationSlots;
}

/** The conversation as the list knows it, which live events keep; or asked for by itself. */
function useConversation(id: string) {
  const client = useQueryClient();
  const { data: list } = useInfiniteQuery(conversationsQuery);
  const alone = useQuery(conversationQuery(client, id));
  return { conversation: listOf(list).find((one) => one.id === id) ?? alone.data, alone };
}

/** One conversation: its head, its timeline, its message field. */
export function Conversation({ conversationId, slots }: ConversationProps) {
  const { t } = useTranslation('chat');
  const { t: app } = useTranslation('app');
  const read = useProblemText();
  const { conversation, alone } = useConversation(conversationId);
  const gone = alone.isError && Problem.from(alone.error).status === 404;
  if (conversation && !gone) return <Open conversation={conversation} slots={slots} />;
  if (gone) {
    return (
      <EmptyState title={app('lost.title')} action={<LinkButton href={paths.chats()}>{app('lost.back')}</LinkButton>}>
        {app('lost.text')}
      </EmptyState>
    );
  }
  return (
    <>
      <PageHeader title={t('title')} back={paths.chats()} backOnDesktop={false} />
      {alone.isError ? <ErrorState onAgain={() => void alone.refetch()}>{read(Problem.from(alone.error))}</ErrorState> : null}
    </>
  );
}

function useNames(conversation: ConversationWire): (id: string) => string {
  const { data: members } = useQuery(membersQuery(conversation.id));
  return useMemo(() => {
    const names = new Map([...conversation.first_members, ...(members ?? []).map((member) => member.user)].map((user) => [user.id, user.name]));
    return (id: string) => names.get(id) ?? '…';
  }, [members, conversation.first_members]);
}

/** The timeline with what waits in the outbox over it; and the first message that was unread when it was opened. */
function useTimeline(conversation: ConversationWire, me: string, hearCards: ConversationSlots['onCards']) {
  const { id, unread } = conversation;
  const timeline = useMemo(() => timelineOf(id, me), [id, me]);
  const state = useStore(timeline.state);
  const parcels = useOutbox(id);
  const known = useStore(answers);
  const [unreadThen] = useState(unread);
  const [unreadFrom, setUnreadFrom] = useState<string | null | undefined>(undefined);

  useEffect(() => onCards(hearCards), [hearCards]);
  useEffect(() => {
    const leave = timeline.enter();
    const stop = watch(`conversation:${id}`);
    void timeline.open(unreadThen);
    return () => {
      leave();
      stop();
    };
  }, [timeline, id, unreadThen]);

  // Where the unread began is kept as it was when the conversation was opened, while what is unread becomes read.
  if (unreadFrom === undefined && state.status === 'ready') setUnreadFrom(firstUnread(state.messages, unreadThen, me));
  const overlaid = useMemo(() => overlay(state.messages, parcels, me, known), [state.messages, parcels, me, known]);
  return { timeline, state, overlaid, unreadFrom: unreadFrom ?? null };
}

const writable = (message: Message, me: string) => message.author.id === me && message.kind === 'text' && !message.deleted_at;

function Open({ conversation, slots }: { conversation: ConversationWire; slots: ConversationSlots }) {
  const { t } = useTranslation('chat');
  const locale = useLocale();
  const read = useProblemText();
  const me = useMe().id;
  const { id } = conversation;
  const { timeline, state, overlaid, unreadFrom } = useTimeline(conversation, me, slots.onCards);
  const nameOf = useNames(conversation);
  const typing = useTyping(id, me);
  const [aim, setAim] = useState<Aim>({ kind: 'new' });
  const [chosen, setChosen] = useState<Message | null>(null);
  const [about, setAbout] = useState(false);
  const anchor = useRef<HTMLElement | null>(null);
  const manages = conversation.kind === 'group' && conversation.role !== 'member';

  const onOptions = useCallback((message: Message, element: HTMLElement) => {
    anchor.current = element;
    setChosen(message);
  }, []);
  const { money, offer } = slots;
  const setting = useMemo<RowSetting>(
    () => ({ me, group: conversation.kind === 'group', nameOf, onQuote: () => undefined, onOptions, money, offer }),
    [me, conversation.kind, nameOf, onOptions, money, offer],
  );
  const rest = useCallback(() => setAim({ kind: 'new' }), []);
  const editLast = () => {
    const last = overlaid.messages.findLast((message) => writable(message, me));
    if (last) setAim({ kind: 'edit', message: last });
  };
  const names = new Intl.ListFormat(locale, { type: 'conjunction' }).format(typing.map(nameOf));
  const note = typing.length === 0 ? null : conversation.kind === 'direct' ? t('head.typing') : t('head.typing', { count: typing.length, names });

  return (
    <>
      <Head conversation={conversation} note={note} onAbout={() => setAbout(true)} actions={slots.header} />
      {state.status === 'ready' ? (
        <TimelineView timeline={timeline} state={state} overlaid={overlaid} conversation={conversation} setting={setting} unreadFrom={unreadFrom} />
      ) : (
        <div className="min-h-0 flex-1">
          {state.problem ? (
            <ErrorState title={t('timeline.failed')} onAgain={() => void timeline.open()}>
              {read(state.problem)}
            </ErrorState>
          ) : null}
        </div>
      )}
      <Composer
        conversationId={id}
        me={me}
        aim={aim}
        onAimed={rest}
        slot={slots.composer}
        onSent={() => void timeline.toNewest()}
        onEditLast={editLast}
      />
      <MessageActions
        message={chosen}
        anchor={anchor}
        me={me}
        manages={manages}
        onClose={() => setChosen(null)}
        onReply={(message) => setAim({ kind: 'reply', message })}
        onEdit={(message) => setAim({ kind: 'edit', message })}
      />
      <Info conversation={conversation} open={about} onOpenChange={setAbout} />
    </>
  );
}

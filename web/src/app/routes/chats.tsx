import { createRoute, useLocation, useParams, type AnyRoute } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { patterns } from '../../routes';

const ConversationPage = lazy(() => import('../conversation-page').then((file) => ({ default: file.ConversationPage })));
const JoinGroup = lazy(() => import('../../features/chat/group/join').then((file) => ({ default: file.JoinGroup })));

function Page({ money }: { money: boolean }) {
  const { conversationId } = useParams({ strict: false });
  return (
    <Suspense fallback={null}>
      <ConversationPage conversationId={conversationId} money={money} />
    </Suspense>
  );
}

function Invited() {
  const hash = useLocation({ select: (location) => location.hash });
  const [token, keep] = useState(hash);
  // Going on takes the fragment away before the page is gone.
  if (hash && hash !== token) keep(hash);
  return (
    <Suspense fallback={null}>
      <JoinGroup key={token} token={token} />
    </Suspense>
  );
}

/** The list, a conversation and its money: one page that shows as many of them as there is room for. */
export function chatRoutes(parent: AnyRoute): AnyRoute[] {
  const at = { getParentRoute: () => parent };
  const chat = () => <Page money={false} />;
  const money = () => <Page money />;
  return [
    createRoute({ ...at, path: patterns.chats, component: chat }),
    createRoute({ ...at, path: patterns.conversation, component: chat }),
    createRoute({ ...at, path: patterns.money, component: money }),
    createRoute({ ...at, path: patterns.groupInvite, component: Invited }),
  ];
}

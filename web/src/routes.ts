/** Every path of the app, in one leaf, so that no feature needs another to link to it. */
export const patterns = {
  chats: '/',
  conversation: '/c/$conversationId',
  money: '/c/$conversationId/money',
  request: '/c/$conversationId/money/$requestId',
  people: '/people',
  person: '/people/$userId',
  wallet: '/wallet',
  you: '/you',
  terminals: '/you/terminals',
  signIn: '/sign-in',
  signUp: '/sign-up',
  join: '/join',
  enter: '/enter',
  groupInvite: '/g',
} as const;

const segment = encodeURIComponent;

/** Paths to link to. Tokens of /join, /enter and /g stand in the fragment: no server log ever has them. */
export const paths = {
  chats: () => '/',
  conversation: (id: string) => `/c/${segment(id)}`,
  money: (conversationId: string) => `/c/${segment(conversationId)}/money`,
  request: (conversationId: string, requestId: string) => `/c/${segment(conversationId)}/money/${segment(requestId)}`,
  people: () => '/people',
  person: (userId: string) => `/people/${segment(userId)}`,
  wallet: () => '/wallet',
  you: () => '/you',
  terminals: () => '/you/terminals',
  signIn: () => '/sign-in',
  signUp: () => '/sign-up',
  picture: (id: string) => `/api/v1/pictures/${segment(id)}`,
};

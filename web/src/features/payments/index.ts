export type { Card, Message } from './card';
export { cardQuery, takeCard, useLiveRequests, useTakeCards } from './cards';
export { ConversationMoney, LiveRequestCard, PassTheHat, type ConversationMoneyProps } from './conversation-money';
export { MoneyMessage } from './money-message';
export { ResponseLine, SummaryLine, type MessageLineProps } from './message-lines';
export { RequestCard, type RequestCardProps } from './request-card';

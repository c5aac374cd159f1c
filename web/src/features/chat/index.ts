export { Conversation, type ConversationProps, type ConversationSlots } from './conversation';
export type { Message } from './wire';

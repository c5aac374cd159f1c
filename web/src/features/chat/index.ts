export { Conversation, type ConversationProps, type ConversationSlots } from './conversation';
export { ConversationList } from './conversation-list';

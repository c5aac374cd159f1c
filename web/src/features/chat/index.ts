export { Conversation, type ConversationProps, type ConversationSlots } from './conversation';
export { JoinGroup } from './group/join';
export { ConversationList } from './list/conversation-list';
export { useChatLive } from './use-chat-live';
export type { Message } from './wire';

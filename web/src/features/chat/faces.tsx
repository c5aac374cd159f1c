import { paths } from '../../routes';
import { Avatar, AvatarStack, type AvatarSize, type Face } from '../../ui';
import type { Conversation, User } from './wire';

/** A person as the components draw them. */
export function faceOf(user: Pick<User, 'id' | 'name' | 'picture_id'>): Face {
  return { id: user.id, name: user.name, pictureUrl: user.picture_id ? paths.picture(user.picture_id) : null };
}

/** What a conversation looks like: its picture, the other person, or the first of its people. */
export function ConversationFace({ conversation, size = 'large' }: { conversation: Conversation; size?: AvatarSize }) {
  if (conversation.peer) return <Avatar face={faceOf(conversation.peer)} size={size} />;
  if (conversation.picture_id || conversation.first_members.length < 2) {
    return <Avatar face={{ id: conversation.id, name: conversation.name, pictureUrl: conversation.picture_id ? paths.picture(conversation.picture_id) : null }} size={size} />;
  }
  const small = size === 'large' ? 'small' : 'tiny';
  return (
    <span aria-hidden="true" className="flex w-14 shrink-0 justify-center">
      <AvatarStack faces={conversation.first_members.map(faceOf)} total={conversation.members} most={2} size={small} />
    </span>
  );
}

import { useMe } from '../../api';
import { paths } from '../../routes';
import { Avatar, type Face } from '../../ui';
import type { Conversation, User } from './wire';

/** A person as the components draw them. */
export function faceOf(user: Pick<User, 'id' | 'name' | 'picture_id'>): Face {
  return { id: user.id, name: user.name, pictureUrl: user.picture_id ? paths.picture(user.picture_id) : null };
}

const sizes = {
  medium: { box: 'size-11', one: 'medium', several: 'tiny', count: 'size-6 text-[0.6875rem]' },
  large: { box: 'size-14', one: 'large', several: 'small', count: 'size-8 text-fine' },
  huge: { box: 'size-24', one: 'huge', several: 'large', count: 'size-14 text-lead' },
} as const;

/** What a conversation looks like: its picture, the other person, or some of its people with how many more there are. */
export function ConversationFace({ conversation, size = 'large' }: { conversation: Conversation; size?: keyof typeof sizes }) {
  const me = useMe().id;
  const { box, one, several, count } = sizes[size];
  const { peer, picture_id, members, first_members: first } = conversation;
  if (peer) return <Avatar face={faceOf(peer)} size={one} />;
  // One knows that one is in it oneself.
  const others = first.filter((user) => user.id !== me);
  const [front, back] = others.length > 0 ? others : first;
  if (picture_id || !front || !back) return <Avatar face={{ id: conversation.id, name: conversation.name, pictureUrl: picture_id ? paths.picture(picture_id) : null }} size={one} />;
  return (
    <span aria-hidden="true" className={`relative inline-block shrink-0 ${box}`}>
      <Avatar face={faceOf(front)} size={several} className="absolute start-0 top-0" />
      {members > 3 ? (
        <span className={`figures absolute end-0 bottom-0 grid place-items-center rounded-full bg-band-wash font-semibold text-band ring-2 ring-sheet ${count}`}>+{members - 2}</span>
      ) : (
        <Avatar face={faceOf(back)} size={several} className="absolute end-0 bottom-0 ring-2 ring-sheet" />
      )}
    </span>
  );
}

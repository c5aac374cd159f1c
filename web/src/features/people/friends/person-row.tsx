import type { ReactNode } from 'react';
import { paths } from '../../../routes';
import { Avatar, Row, type AvatarSize, type Face } from '../../../ui';
import type { User } from '../queries';

export function faceOf(user: User): Face {
  return { id: user.id, name: user.name, pictureUrl: user.picture_id ? paths.picture(user.picture_id) : null };
}

/** Somebody in a list; opens who they are. */
export function PersonRow({ user, trail, size = 'medium' }: { user: User; trail?: ReactNode; size?: AvatarSize }) {
  return <Row href={paths.person(user.id)} lead={<Avatar size={size} face={faceOf(user)} />} title={<bdi>{user.name}</bdi>} note={<bdi>@{user.handle}</bdi>} trail={trail} />;
}

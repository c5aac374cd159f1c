import { paths } from '../../../routes';
import type { Face } from '../../../ui';

/** A merchant or a person as an avatar draws them. */
export function faceOf(one: { id: string; name: string; picture_id?: string }): Face {
  return { id: one.id, name: one.name, pictureUrl: one.picture_id ? paths.picture(one.picture_id) : null };
}

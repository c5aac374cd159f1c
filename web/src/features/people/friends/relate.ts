import { useQueryClient } from '@tanstack/react-query';
import { api, useAction } from '../../../api';
import { peopleKey } from '../queries';

export type Deed = 'befriend' | 'unfriend' | 'block' | 'unblock';

async function perform(deed: Deed, userId: string): Promise<void> {
  const to = { params: { path: { user_id: userId } } };
  if (deed === 'befriend') await api.PUT('/api/v1/friends/{user_id}', to);
  else if (deed === 'unfriend') await api.DELETE('/api/v1/friends/{user_id}', to);
  else if (deed === 'block') await api.PUT('/api/v1/blocks/{user_id}', to);
  else await api.DELETE('/api/v1/blocks/{user_id}', to);
}

/**
 * Changes how I stand to somebody: "befriend" asks or accepts, "unfriend" ends, withdraws or declines.
 * Resolves to true when it is done and every list knows.
 */
export function useRelate(userId: string) {
  const client = useQueryClient();
  return useAction(async (deed: Deed) => {
    await perform(deed, userId);
    await client.invalidateQueries({ queryKey: peopleKey });
    return true;
  });
}

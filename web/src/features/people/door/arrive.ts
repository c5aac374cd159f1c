import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { signedInAs } from '../../../api';
import { takeDestination } from '../destination';

/** Goes on to where somebody wanted to go, once the server has let them in. */
export function useArrive(): () => Promise<void> {
  const client = useQueryClient();
  const navigate = useNavigate();
  return async () => {
    await signedInAs(client);
    // Replaced, so that "back" does not lead to a door that is open already.
    await navigate({ href: takeDestination(), replace: true });
  };
}

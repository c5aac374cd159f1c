import { useNavigate, useParams } from '@tanstack/react-router';
import { api, body } from '../api';
import { People } from '../features/people';
import { paths, patterns } from '../routes';

/** People, and the step from somebody to the conversation with them: here the features meet. */
export function PeoplePage() {
  const { userId } = useParams({ strict: false });
  const navigate = useNavigate();
  const write = async (to: string) => {
    const { id } = await body(api.POST('/api/v1/conversations', { body: { kind: 'direct', user_id: to } }));
    await navigate({ href: paths.conversation(id) });
  };
  return <People userId={userId} onClose={() => void navigate({ to: patterns.people })} onMessage={write} />;
}

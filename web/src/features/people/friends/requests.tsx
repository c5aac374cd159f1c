import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-aria-components';
import { useTranslation } from '../../../i18n';
import { paths } from '../../../routes';
import { Avatar, Button, TimeAgo, toast } from '../../../ui';
import { requestsQuery, type FriendRequest } from '../queries';
import { Refused } from '../refused';
import { Heading } from './heading';
import { faceOf } from './person-row';
import { useRelate } from './relate';

function Asker({ request }: { request: FriendRequest }) {
  const { t } = useTranslation('people');
  const { user } = request;
  return (
    <div className="flex min-w-0 items-center gap-3">
      <Avatar face={faceOf(user)} />
      <span className="min-w-0 flex-1">
        <Link href={paths.person(user.id)} className="block cursor-pointer truncate font-semibold hover:underline">
          <bdi>{user.name}</bdi>
        </Link>
        <span className="block truncate text-note text-soft">
          <bdi>@{user.handle}</bdi> · {t('requests.asked')} <TimeAgo at={request.created_at} />
        </span>
      </span>
    </div>
  );
}

function Incoming({ request }: { request: FriendRequest }) {
  const { t } = useTranslation('people');
  const { run, pending, problem } = useRelate(request.user.id);
  const { name } = request.user;
  const answer = async (yes: boolean) => {
    if (await run(yes ? 'befriend' : 'unfriend')) toast(yes ? t('requests.accepted', { name }) : t('requests.declined', { name }));
  };
  return (
    <li className="flex flex-col gap-2.5 border-t border-line px-4 py-3 first:border-0">
      <Asker request={request} />
      <div className="grid grid-cols-2 gap-2 sm:ps-13">
        <Button aria-label={t('requests.acceptNamed', { name })} isPending={pending} onPress={() => void answer(true)}>
          {t('requests.accept')}
        </Button>
        <Button tone="danger" aria-label={t('requests.declineNamed', { name })} isPending={pending} onPress={() => void answer(false)}>
          {t('requests.decline')}
        </Button>
      </div>
      <Refused problem={problem} />
    </li>
  );
}

function Outgoing({ request }: { request: FriendRequest }) {
  const { t } = useTranslation('people');
  const { run, pending, problem } = useRelate(request.user.id);
  const { name } = request.user;
  return (
    <li className="flex flex-col gap-2 border-t border-line px-4 py-2 first:border-0">
      <div className="flex items-center gap-2">
        <div className="min-w-0 flex-1">
          <Asker request={request} />
        </div>
        <Button tone="link" aria-label={t('requests.cancelNamed', { name })} isPending={pending} onPress={() => void run('unfriend')}>
          {t('requests.cancel')}
        </Button>
      </div>
      <Refused problem={problem} />
    </li>
  );
}

/** Who waits for my answer, and whose answer I wait for. Nothing at all when there is neither. */
export function Requests() {
  const { t } = useTranslation('people');
  const { incoming = [], outgoing = [] } = useQuery(requestsQuery).data ?? {};
  return (
    <>
      {incoming.length > 0 ? (
        <section className="border-b border-line bg-felt-wash/60 pb-2">
          <Heading count={incoming.length}>{t('requests.incoming')}</Heading>
          <ul aria-label={t('requests.incoming')}>
            {incoming.map((request) => (
              <Incoming key={request.user.id} request={request} />
            ))}
          </ul>
        </section>
      ) : null}
      {outgoing.length > 0 ? (
        <section className="border-b border-line pb-2">
          <Heading count={outgoing.length}>{t('requests.outgoing')}</Heading>
          <ul aria-label={t('requests.outgoing')}>
            {outgoing.map((request) => (
              <Outgoing key={request.user.id} request={request} />
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

import type { UseInfiniteQueryResult, InfiniteData } from '@tanstack/react-query';
import { Problem } from '../../../api';
import { useTranslation } from '../../../i18n';
import { Button, ErrorState, Rows } from '../../../ui';
import type { User } from '../queries';
import { useWords } from '../wording';
import { PersonRow } from './person-row';

type Paged = UseInfiniteQueryResult<InfiniteData<{ items: User[]; next_cursor?: string }>>;

/** People of a list that comes page by page. */
export function PeoplePages({ label, list }: { label: string; list: Paged }) {
  const { t } = useTranslation('people');
  const words = useWords();
  const people = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      {people.length > 0 ? (
        <Rows label={label}>
          {people.map((user) => (
            <PersonRow key={user.id} user={user} />
          ))}
        </Rows>
      ) : null}
      {list.isError ? <ErrorState onAgain={() => void list.refetch()}>{words(Problem.from(list.error))}</ErrorState> : null}
      {list.hasNextPage ? (
        <div className="flex justify-center p-2">
          <Button tone="link" isPending={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
            {t('more')}
          </Button>
        </div>
      ) : null}
    </>
  );
}

import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Search, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '../../../i18n';
import { EmptyState, IconButton, PageHeader, TextField, useRested } from '../../../ui';
import { friendsQuery, requestsQuery } from '../queries';
import { Blocked } from './blocked';
import { Heading } from './heading';
import { PeoplePages } from './pages';
import { Requests } from './requests';
import { Found } from './search';
import { UserSheet, type OpenConversation } from './user-sheet';

// Whom one letter would find is no answer; handles have two at least.
const shortestQuery = 2;

function Friends() {
  const { t } = useTranslation('people');
  const list = useInfiniteQuery(friendsQuery);
  const requests = useQuery(requestsQuery).data;
  const count = list.data?.pages.reduce((sum, page) => sum + page.items.length, 0) ?? 0;
  const waiting = (requests?.incoming.length ?? 0) + (requests?.outgoing.length ?? 0);
  if (list.isSuccess && count === 0) {
    return <EmptyState title={t('friends.none')}>{waiting > 0 ? t('friends.noneYet') : t('friends.noneText')}</EmptyState>;
  }
  return (
    <section>
      <Heading {...(list.hasNextPage || !list.isSuccess ? {} : { count })}>{t('friends.title')}</Heading>
      <PeoplePages label={t('friends.title')} list={list} />
    </section>
  );
}

export interface PeopleProps {
  /** Whose sheet is open. */
  userId?: string | undefined;
  /** The sheet was closed: back to the list. */
  onClose: () => void;
  /** Opens the direct conversation with somebody. */
  onMessage: OpenConversation;
}

/** Friends, those who ask, and the way to find others. */
export function People({ userId, onClose, onMessage }: PeopleProps) {
  const { t } = useTranslation('people');
  const [text, setText] = useState('');
  const query = useRested(text.trim(), 250);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (query) top.current?.closest('.pane')?.scrollTo({ top: 0 });
  }, [query]);
  return (
    <>
      <PageHeader title={t('title')} />
      <div ref={top} role="search" className="border-b border-line px-4 py-3">
        <TextField
          label={t('search.label')}
          hideLabel
          placeholder={t('search.label')}
          type="search"
          inputMode="search"
          autoComplete="off"
          autoCorrect="off"
          spellCheck="false"
          value={text}
          onChange={setText}
          onKeyDown={(event) => (event.key === 'Escape' ? setText('') : event.continuePropagation())}
          trail={
            text ? (
              <IconButton label={t('search.clear')} onPress={() => setText('')}>
                <X aria-hidden="true" size={20} />
              </IconButton>
            ) : (
              <span className="grid size-12 place-items-center text-soft">
                <Search aria-hidden="true" size={20} />
              </span>
            )
          }
        />
      </div>
      {text.trim().length >= shortestQuery && query.length >= shortestQuery ? (
        <Found query={query} />
      ) : (
        <>
          <Requests />
          <Friends />
          <Blocked />
        </>
      )}
      {userId ? <UserSheet key={userId} userId={userId} onClose={onClose} onMessage={onMessage} /> : null}
    </>
  );
}

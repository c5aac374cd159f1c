import { useInfiniteQuery } from '@tanstack/react-query';
import { Search, SquarePen } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Problem, useMe } from '../../../api';
import { useTranslation } from '../../../i18n';
import { Button, EmptyState, ErrorState, IconButton, PageHeader, useProblemText } from '../../../ui';
import { useDrafts } from '../composer/drafts';
import { conversationsQuery, listOf } from '../queries';
import { ConversationRow } from './conversation-row';
import { matching } from './list-changes';

const NewConversation = lazy(() => import('./new-conversation').then((file) => ({ default: file.NewConversation })));

export interface ConversationListProps {
  /** The one that is open beside the list. */
  current?: string | undefined;
}

function SearchField({ value, onChange }: { value: string; onChange: (words: string) => void }) {
  const { t } = useTranslation('chat');
  return (
    <label className="mx-4 my-2 flex min-h-11 items-center gap-2 rounded-full border border-edge bg-raised px-4 focus-within:border-felt focus-within:outline-2 focus-within:-outline-offset-1 focus-within:outline-felt">
      <Search aria-hidden="true" size={18} className="shrink-0 text-soft" />
      <span className="sr-only">{t('list.search')}</span>
      <input
        type="search"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        placeholder={t('list.search')}
        className="w-full min-w-0 bg-transparent text-note outline-none placeholder:text-soft"
      />
    </label>
  );
}

// What the list will look like, at its size: nothing jumps when it is there.
function Ghosts() {
  return (
    <div aria-hidden="true" className="flex flex-col">
      {['w-40', 'w-28', 'w-48', 'w-32'].map((width) => (
        <div key={width} className="flex min-h-18 items-center gap-3 px-4">
          <span className="size-14 rounded-full bg-line/60" />
          <span className="flex flex-col gap-2">
            <span className={`h-3.5 rounded-full bg-line ${width}`} />
            <span className="h-3 w-52 rounded-full bg-line/60" />
          </span>
        </div>
      ))}
    </div>
  );
}

/** Every conversation of mine, the newest first. */
export function ConversationList({ current }: ConversationListProps) {
  const { t } = useTranslation('chat');
  const me = useMe().id;
  const read = useProblemText();
  const conversations = useInfiniteQuery(conversationsQuery);
  const drafts = useDrafts(me);
  const [words, setWords] = useState('');
  const [starting, setStarting] = useState<boolean | null>(null);
  const all = listOf(conversations.data);
  const shown = matching(all, words);
  const start = () => setStarting(true);

  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          <IconButton label={t('list.new')} onPress={start}>
            <SquarePen aria-hidden="true" size={22} />
          </IconButton>
        }
      />
      {all.length > 5 ? <SearchField value={words} onChange={setWords} /> : null}
      {conversations.isPending ? <Ghosts /> : null}
      {conversations.isError && !conversations.data ? <ErrorState onAgain={() => void conversations.refetch()}>{read(Problem.from(conversations.error))}</ErrorState> : null}
      {conversations.isSuccess && all.length === 0 ? (
        <EmptyState title={t('empty.title')} action={<Button onPress={start}>{t('empty.do')}</Button>}>
          {t('empty.text')}
        </EmptyState>
      ) : null}
      {all.length > 0 ? (
        <nav aria-label={t('list.label')} className="flex-1 py-1">
          <ul className="flex flex-col">
            {shown.map((one) => (
              <ConversationRow key={one.id} conversation={one} me={me} current={one.id === current} draft={drafts[one.id] ?? ''} />
            ))}
          </ul>
          {shown.length === 0 ? <p className="px-4 py-3 text-note text-soft">{t('list.noMatch')}</p> : null}
          {conversations.hasNextPage ? (
            <div className="grid place-items-center py-2">
              <Button tone="link" isPending={conversations.isFetchingNextPage} onPress={() => void conversations.fetchNextPage()}>
                {t('list.more')}
              </Button>
            </div>
          ) : null}
        </nav>
      ) : null}
      <Suspense>{starting === null ? null : <NewConversation open={starting} onOpenChange={setStarting} />}</Suspense>
    </>
  );
}

import { useEffect, useRef } from 'react';
import { Problem } from '../../../api';
import { useTranslation } from '../../../i18n';
import { Button, ErrorState } from '../../../ui';
import { useOfferProblem } from '../problems';

interface Paged {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => Promise<unknown>;
}

/** Fetches the next page as its end comes near the screen; the button does the same for keyboards. */
export function More({ list }: { list: Paged }) {
  const { t } = useTranslation('offers');
  const end = useRef<HTMLDivElement>(null);
  const more = useRef(() => undefined as void);
  useEffect(() => {
    more.current = () => (list.isFetchingNextPage ? undefined : void list.fetchNextPage());
  });
  const { hasNextPage } = list;
  useEffect(() => {
    const mark = end.current;
    if (!mark || !('IntersectionObserver' in window)) return undefined;
    const watcher = new IntersectionObserver(([seen]) => (seen?.isIntersecting ? more.current() : undefined), { rootMargin: '400px' });
    watcher.observe(mark);
    return () => watcher.disconnect();
  }, [hasNextPage]);
  if (!hasNextPage) return null;
  return (
    <div ref={end} className="grid p-2">
      <Button tone="link" isPending={list.isFetchingNextPage} onPress={() => more.current()}>
        {t('more')}
      </Button>
    </div>
  );
}

/** A list that could not be read, with the way to try again. */
export function Unread({ error, onAgain }: { error: unknown; onAgain: () => void }) {
  const read = useOfferProblem();
  return <ErrorState onAgain={onAgain}>{read(Problem.from(error))}</ErrorState>;
}

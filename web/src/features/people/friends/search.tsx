import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { SearchX } from 'lucide-react';
import { useTranslation } from '../../../i18n';
import { EmptyState } from '../../../ui';
import { searchQuery } from '../queries';
import { PeoplePages } from './pages';

/** Who answers to a name or a handle. */
export function Found({ query }: { query: string }) {
  const { t } = useTranslation('people');
  const list = useInfiniteQuery({ ...searchQuery(query), placeholderData: keepPreviousData });
  const count = list.data?.pages.reduce((sum, page) => sum + page.items.length, 0) ?? 0;
  const settled = list.isSuccess && !list.isPlaceholderData;
  return (
    <section aria-label={t('search.results')} aria-busy={!settled}>
      {/* Spoken while one types; what is seen needs no words. */}
      <p role="status" className="sr-only">
        {settled ? t('search.found', { count }) : ''}
      </p>
      {settled && count === 0 ? (
        <EmptyState title={t('search.nobody', { query })} icon={<SearchX aria-hidden="true" size={48} strokeWidth={1.5} />}>
          {t('search.nobodyText')}
        </EmptyState>
      ) : (
        <PeoplePages label={t('search.results')} list={list} />
      )}
    </section>
  );
}

import { useTranslation } from '../../../i18n';
import { Button } from '../../../ui';

interface Paged {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => Promise<unknown>;
}

/** The way to what stands further back in a list. */
export function More({ list }: { list: Paged }) {
  const { t } = useTranslation('merchant');
  if (!list.hasNextPage) return null;
  return (
    <div className="grid p-2">
      <Button tone="link" isPending={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
        {t('more')}
      </Button>
    </div>
  );
}

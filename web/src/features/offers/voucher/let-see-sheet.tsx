import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api, body, keyed, useAction } from '../../../api';
import { useTranslation } from '../../../i18n';
import { Button, Sheet, toast } from '../../../ui';
import { FriendsView } from '../offer/claim-sheet';
import { useOfferProblem } from '../problems';
import { offerQuery } from '../queries';
import { Unread } from '../shelf/more';
import { takeVoucher } from '../stale';
import type { Held } from '../wire';

/** Lets friends see what was claimed without; shows them what that is before it happens. */
export function LetSeeSheet({ held, onClose }: { held: Held; onClose: () => void }) {
  const { t } = useTranslation('offers');
  const read = useOfferProblem();
  const client = useQueryClient();
  const { data, error, refetch } = useQuery(offerQuery(held.offer.id));
  const { id } = held;
  const { run, pending, problem } = useAction(
    useCallback(
      async (_: null, key: string) => {
        const after = await body(api.PUT('/api/v1/vouchers/{id}/recommended', { params: { path: { id } }, headers: keyed(key) }));
        takeVoucher(client, after);
        return after;
      },
      [client, id],
    ),
  );
  const go = async () => {
    if (!(await run(null))) return;
    toast(t('let_see.done'));
    onClose();
  };
  return (
    <Sheet
      open
      onOpenChange={onClose}
      title={t('let_see.title')}
      actions={
        <Button wide isPending={pending} isDisabled={!data} onPress={() => void go()}>
          {t('let_see.do')}
        </Button>
      }
    >
      <div className="flex flex-col gap-3">
        {problem ? (
          <p role="alert" className="rounded-box bg-brick-wash px-3.5 py-2.5 text-note">
            {read(problem)}
          </p>
        ) : null}
        <p className="text-note text-pretty text-soft">{t('let_see.text')}</p>
        {data ? <FriendsView offer={data} /> : error ? <Unread error={error} onAgain={() => void refetch()} /> : <div aria-busy="true" className="h-72" />}
      </div>
    </Sheet>
  );
}

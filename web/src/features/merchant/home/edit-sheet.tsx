import { useQueryClient } from '@tanstack/react-query';
import { api, body, keyed, useAction } from '../../../api';
import { useTranslation } from '../../../i18n';
import { Sheet, toast } from '../../../ui';
import { MerchantForm, type Saying } from '../list/merchant-form';
import { merchantKey, merchantQuery, merchantsQuery, type Merchant } from '../queries';

async function change({ id, name, about, place, pictureId }: Saying & { id: string }, key: string): Promise<Merchant> {
  return body(
    api.PATCH('/api/v1/merchants/{merchant_id}', {
      params: { path: { merchant_id: id } },
      headers: keyed(key),
      body: { name: name.trim(), about: about.trim(), place: place.trim(), picture_id: pictureId ?? '' },
    }),
  );
}

/** How the merchant shows itself to users. */
export function EditSheet({ merchant, onClose }: { merchant: Merchant; onClose: () => void }) {
  const { t } = useTranslation('merchant');
  const client = useQueryClient();
  const { run, pending, problem } = useAction(change);
  const save = async (saying: Saying) => {
    const after = await run({ ...saying, id: merchant.id });
    if (!after) return;
    client.setQueryData(merchantQuery(merchant.id).queryKey, after);
    await Promise.all([client.invalidateQueries({ queryKey: merchantKey(merchant.id) }), client.invalidateQueries({ queryKey: merchantsQuery.queryKey })]);
    toast(t('edit.done'));
    onClose();
  };
  return (
    <Sheet open onOpenChange={onClose} title={t('edit.title')}>
      <MerchantForm
        fixedCurrency
        start={{ name: merchant.name, about: merchant.about ?? '', place: merchant.place ?? '', currency: merchant.currency, pictureId: merchant.picture_id ?? null }}
        action={t('edit.do')}
        pending={pending}
        problem={problem}
        onSubmit={(saying) => void save(saying)}
      />
    </Sheet>
  );
}

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, body, keyed, serverQuery, useAction } from '../../../api';
import { useTranslation } from '../../../i18n';
import { Sheet, toast } from '../../../ui';
import { merchantsQuery } from '../queries';
import { MerchantForm, type Saying } from './merchant-form';

async function apply(saying: Saying, key: string) {
  const { name, about, place, currency, pictureId } = saying;
  return body(
    api.POST('/api/v1/merchants', {
      headers: keyed(key),
      body: { name: name.trim(), currency, ...(about.trim() ? { about: about.trim() } : {}), ...(place.trim() ? { place: place.trim() } : {}), ...(pictureId ? { picture_id: pictureId } : {}) },
    }),
  );
}

/** Applying for a merchant: an administrator says yes to it later. */
export function ApplySheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('merchant');
  const client = useQueryClient();
  const { data: server } = useQuery(serverQuery);
  const { run, pending, problem } = useAction(apply);
  const send = async (saying: Saying) => {
    const merchant = await run(saying);
    if (!merchant) return;
    await client.invalidateQueries({ queryKey: merchantsQuery.queryKey });
    toast(t('apply.done', { name: merchant.name }));
    onClose();
  };
  return (
    <Sheet open onOpenChange={onClose} title={t('apply.title')} keep={pending}>
      <div className="flex flex-col gap-4">
        <p className="text-note text-pretty text-soft">{t('apply.text')}</p>
        <MerchantForm
          start={{ name: '', about: '', place: '', currency: server?.currency ?? 'EUR', pictureId: null }}
          action={t('apply.do')}
          pending={pending}
          problem={problem}
          onSubmit={(saying) => void send(saying)}
        />
      </div>
    </Sheet>
  );
}

import { Camera, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { api, body, keyed, useAction } from '../../../api';
import { useTranslation } from '../../../i18n';
import { paths } from '../../../routes';
import { Button, IconButton } from '../../../ui';
import { useMerchantProblem } from '../faults';

interface Picked {
  name: string;
  size: number;
  changed: number;
  file: File;
}

async function upload({ file }: Picked, key: string) {
  // The description knows bytes only as text.
  const call = api.POST('/api/v1/pictures', {
    body: file as unknown as string,
    bodySerializer: (bytes: unknown) => bytes as Blob,
    headers: { ...keyed(key), 'Content-Type': file.type || 'application/octet-stream' },
  });
  return body(call);
}

/** A picture of a merchant or an offer: added, shown, taken away. */
export function PictureField({ label, pictureId, onChange }: { label: string; pictureId: string | null; onChange: (id: string | null) => void }) {
  const { t } = useTranslation('merchant');
  const read = useMerchantProblem();
  const input = useRef<HTMLInputElement>(null);
  const { run, pending, problem } = useAction(upload);
  const take = async (file: File | undefined) => {
    if (!file) return;
    const picture = await run({ name: file.name, size: file.size, changed: file.lastModified, file });
    if (picture) onChange(picture.id);
  };
  return (
    <div className="flex flex-col gap-1.5">
      <input
        ref={input}
        type="file"
        accept="image/jpeg,image/png,image/gif,image/webp"
        className="hidden"
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      {pictureId ? (
        <div className="flex items-center gap-3">
          <img src={paths.picture(pictureId)} alt={label} className="h-20 w-28 rounded-box border border-line object-cover" />
          <Button tone="quiet" isPending={pending} onPress={() => input.current?.click()}>
            {t('picture.another')}
          </Button>
          <IconButton label={t('picture.remove')} tone="brick" onPress={() => onChange(null)}>
            <Trash2 aria-hidden="true" size={20} />
          </IconButton>
        </div>
      ) : (
        <Button tone="quiet" isPending={pending} icon={<Camera aria-hidden="true" size={20} />} onPress={() => input.current?.click()}>
          {pending ? t('picture.sending') : t('picture.add')}
        </Button>
      )}
      {problem ? (
        <p role="alert" className="text-fine font-semibold text-brick">
          {read(problem)}
        </p>
      ) : null}
    </div>
  );
}

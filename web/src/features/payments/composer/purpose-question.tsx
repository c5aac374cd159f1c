import { Camera, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { api, body, keyed, useAction } from '../../../api';
import { useTranslation } from '../../../i18n';
import { paths } from '../../../routes';
import { Button, IconButton, TextField } from '../../../ui';
import { useRequestProblem } from '../problems';
import type { Change } from './change';
import type { Sketch } from './sketch';

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

function BillField({ sketch, change }: { sketch: Sketch; change: Change }) {
  const { t } = useTranslation('payments');
  const read = useRequestProblem();
  const input = useRef<HTMLInputElement>(null);
  const { run, pending, problem } = useAction(upload);
  const take = async (file: File | undefined) => {
    if (!file) return;
    const picture = await run({ name: file.name, size: file.size, changed: file.lastModified, file });
    if (picture) change({ pictureId: picture.id });
  };
  return (
    <div className="flex flex-col gap-1.5">
      <input
        ref={input}
        type="file"
        accept="image/*"
        className="hidden"
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      {sketch.pictureId ? (
        <div className="flex items-center gap-3">
          <img src={paths.picture(sketch.pictureId)} alt={t('ask.bill')} className="size-20 rounded-box border border-line object-cover" />
          <IconButton label={t('ask.bill_remove')} tone="brick" onPress={() => change({ pictureId: null })}>
            <Trash2 aria-hidden="true" size={20} />
          </IconButton>
        </div>
      ) : (
        <Button tone="quiet" isPending={pending} icon={<Camera aria-hidden="true" size={20} />} onPress={() => input.current?.click()}>
          {pending ? t('ask.bill_sending') : t('ask.bill_add')}
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

/** What for, and a picture of the bill. */
export function PurposeQuestion({ sketch, change, onDone }: { sketch: Sketch; change: Change; onDone: () => void }) {
  const { t } = useTranslation('payments');
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onDone();
        }}
      >
        <TextField
          label={t('ask.purpose')}
          placeholder={t('ask.purpose_example')}
          value={sketch.purpose}
          maxLength={200}
          autoFocus
          enterKeyHint="next"
          onChange={(purpose) => change({ purpose })}
        />
      </form>
      <BillField sketch={sketch} change={change} />
    </>
  );
}

import { ImagePlus, Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { useQueryClient } from '@tanstack/react-query';
import { api, body, meQuery, Problem, useAction, type Me } from '../../../api';
import { useTranslation } from '../../../i18n';
import { paths } from '../../../routes';
import { Avatar, Button, Sheet, toast } from '../../../ui';
import { Refused } from '../refused';
import { kept, wholeCrop, type Crop } from './crop';
import { Cropper, drawCrop } from './cropper';

const storedSide = 640;

async function cut(picture: ImageBitmap, crop: Crop): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = storedSide;
  canvas.height = storedSide;
  drawCrop(canvas, picture, crop);
  const file = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.9));
  if (!file) throw new Problem('not_a_picture', 0, '');
  return file;
}

async function upload(file: Blob): Promise<string> {
  // The body is the file itself: the generated type says "string" of what is binary.
  const raw = { body: file as unknown as string, bodySerializer: (whole: unknown) => whole as Blob };
  const { id } = await body(api.POST('/api/v1/pictures', { ...raw, headers: { 'Content-Type': file.type } }));
  return id;
}

function useChosen() {
  const [picture, setPicture] = useState<ImageBitmap | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => () => picture?.close(), [picture]);
  const choose = async (file: File | undefined) => {
    if (!file) return;
    try {
      setPicture(await createImageBitmap(file));
      setProblem(null);
    } catch {
      setProblem(new Problem('not_a_picture', 0, ''));
    }
  };
  return { picture, problem, choose, drop: () => setPicture(null) };
}

function Choose({ onFile, label, primary }: { onFile: (file: File | undefined) => void; label: string; primary: boolean }) {
  return (
    <FileTrigger acceptedFileTypes={['image/jpeg', 'image/png', 'image/gif', 'image/webp']} onSelect={(files) => onFile(files?.[0])}>
      <Button tone={primary ? 'primary' : 'quiet'} wide icon={<ImagePlus aria-hidden="true" size={20} />}>
        {label}
      </Button>
    </FileTrigger>
  );
}

/** The picture by which others know one: choose it, cut it, or take it away. */
export function PictureSheet({ me, open, onOpenChange }: { me: Me; open: boolean; onOpenChange: (open: boolean) => void }) {
  const { t } = useTranslation('people');
  const client = useQueryClient();
  const { picture, problem: unread, choose, drop } = useChosen();
  const [crop, setCrop] = useState(wholeCrop);
  const save = useAction(async (change: { crop: Crop | null }) => {
    const picture_id = change.crop && picture ? await upload(await cut(picture, change.crop)) : '';
    return body(api.PATCH('/api/v1/me', { body: { picture_id } }));
  });

  const close = (stay: boolean) => {
    if (!stay) drop();
    onOpenChange(stay);
  };
  const finish = async (change: Crop | null, done: string) => {
    const answer = await save.run({ crop: change });
    if (!answer) return;
    client.setQueryData(meQuery.queryKey, answer);
    toast(done);
    close(false);
  };
  const take = (file: File | undefined) => {
    save.forget();
    setCrop(wholeCrop);
    void choose(file);
  };

  return (
    <Sheet
      open={open}
      onOpenChange={close}
      title={t('picture.title')}
      actions={
        picture ? (
          <Button wide isPending={save.pending} onPress={() => void finish(kept(picture, crop), t('picture.saved'))}>
            {t('picture.use')}
          </Button>
        ) : null
      }
    >
      <div className="flex flex-col gap-4">
        {picture ? (
          <Cropper picture={picture} crop={crop} onChange={setCrop} />
        ) : (
          <div className="flex justify-center py-2">
            <Avatar size="huge" named face={{ id: me.id, name: me.name, pictureUrl: me.picture_id ? paths.picture(me.picture_id) : null }} />
          </div>
        )}
        <Refused problem={unread ?? save.problem} />
        <Choose onFile={take} label={picture ? t('picture.another') : t('picture.choose')} primary={!picture} />
        {me.picture_id && !picture ? (
          <Button tone="danger" wide icon={<Trash2 aria-hidden="true" size={20} />} isPending={save.pending} onPress={() => void finish(null, t('picture.removed'))}>
            {t('picture.remove')}
          </Button>
        ) : null}
        <p className="text-fine text-soft">{t('picture.hint')}</p>
      </div>
    </Sheet>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { Camera, Pencil } from 'lucide-react';
import { useState } from 'react';
import { Button as PlainButton } from 'react-aria-components';
import { api, body, meQuery, useAction, type Me } from '../../../api';
import { useTranslation } from '../../../i18n';
import { paths } from '../../../routes';
import { Avatar, Button, Sheet, TextArea, TextField, toast } from '../../../ui';
import { nameFits } from '../handle';
import { Refused } from '../refused';
import { PictureSheet } from './picture-sheet';

const longestAbout = 300;

function EditForm({ me, onDone }: { me: Me; onDone: () => void }) {
  const { t } = useTranslation('people');
  const client = useQueryClient();
  const [name, setName] = useState(me.name);
  const [about, setAbout] = useState(me.about ?? '');
  const save = useAction(async (change: { name: string; about: string }) => body(api.PATCH('/api/v1/me', { body: change })));
  const left = longestAbout - [...about.trim()].length;
  const fits = nameFits(name) && left >= 0;
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={async (event) => {
        event.preventDefault();
        if (!fits) return;
        const answer = await save.run({ name: name.trim(), about: about.trim() });
        if (!answer) return;
        client.setQueryData(meQuery.queryKey, answer);
        toast(t('profile.saved'));
        onDone();
      }}
    >
      <TextField label={t('name.label')} name="name" autoComplete="name" value={name} onChange={setName} error={nameFits(name) ? null : t('problem.name_invalid')} />
      <TextArea
        label={t('about.label')}
        rows={3}
        value={about}
        onChange={setAbout}
        hint={t('about.hint', { count: left })}
        error={left < 0 ? t('about.tooLong', { count: -left }) : null}
      />
      <Refused problem={save.problem} />
      <Button type="submit" wide isPending={save.pending} isDisabled={!fits}>
        {t('profile.save')}
      </Button>
    </form>
  );
}

/** Me as others see me, and the way to change it. */
export function ProfileCard({ me }: { me: Me }) {
  const { t } = useTranslation('people');
  const [editing, setEditing] = useState(false);
  const [picturing, setPicturing] = useState(false);
  return (
    <div className="flex flex-col items-center gap-1 px-4 pt-6 pb-5 text-center">
      <PlainButton
        onPress={() => setPicturing(true)}
        className="relative cursor-pointer rounded-full transition-transform motion-safe:pressed:scale-95"
      >
        <Avatar size="huge" face={{ id: me.id, name: me.name, pictureUrl: me.picture_id ? paths.picture(me.picture_id) : null }} />
        <span className="absolute -end-1 -bottom-1 grid size-9 place-items-center rounded-full bg-felt text-felt-ink ring-3 ring-sheet">
          <Camera aria-hidden="true" size={18} />
        </span>
        <span className="sr-only">{t('picture.change')}</span>
      </PlainButton>
      <h2 className="mt-2 text-title font-bold text-balance">
        <bdi>{me.name}</bdi>
      </h2>
      <p className="text-note text-soft">
        <bdi>@{me.handle}</bdi>
      </p>
      {me.about ? <p dir="auto" className="mt-1 max-w-prose text-note text-pretty whitespace-pre-line">{me.about}</p> : null}
      <Button tone="link" icon={<Pencil aria-hidden="true" size={18} />} onPress={() => setEditing(true)}>
        {t('profile.edit')}
      </Button>
      <PictureSheet me={me} open={picturing} onOpenChange={setPicturing} />
      <Sheet open={editing} onOpenChange={setEditing} title={t('profile.edit')}>
        <EditForm me={me} onDone={() => setEditing(false)} />
      </Sheet>
    </div>
  );
}

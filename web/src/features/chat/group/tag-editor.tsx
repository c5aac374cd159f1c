import { X } from 'lucide-react';
import { useState } from 'react';
import { Button as Press } from 'react-aria-components';
import { useTranslation } from '../../../i18n';
import { Button, Sheet, TextField } from '../../../ui';
import type { Member } from '../wire';

const most = 20;

const same = (a: string, b: string) => a.normalize('NFC').toLocaleLowerCase() === b.normalize('NFC').toLocaleLowerCase();

export interface TagEditorProps {
  member: Member;
  pending: boolean;
  onChange: (tags: string[]) => Promise<boolean>;
  onClose: () => void;
}

/** The tags of a member, in force as they are put and taken. */
export function TagEditor({ member, pending, onChange, onClose }: TagEditorProps) {
  const { t } = useTranslation('chat');
  const [tag, setTag] = useState('');
  const tidy = tag.trim().replace(/\s+/gu, ' ');
  const add = async () => {
    if (!tidy) return;
    const known = member.tags.some((one) => same(one, tidy));
    if (known || (await onChange([...member.tags, tidy]))) setTag('');
  };
  return (
    <Sheet open onOpenChange={onClose} title={t('info.tagsOf', { name: member.user.name })}>
      <div className="flex flex-col gap-4">
        <ul className="flex flex-wrap gap-2">
          {member.tags.map((one) => (
            <li key={one} className="flex items-center rounded-full bg-line/60 ps-4 text-note">
              {one}
              <Press
                aria-label={t('info.tagRemove', { tag: one })}
                isDisabled={pending}
                onPress={() => void onChange(member.tags.filter((other) => other !== one))}
                className="grid size-11 cursor-pointer place-items-center rounded-full text-soft hover:text-ink"
              >
                <X aria-hidden="true" size={16} />
              </Press>
            </li>
          ))}
        </ul>
        <form
          className="flex items-end gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          <div className="min-w-0 flex-1">
            <TextField label={t('info.tag')} value={tag} onChange={setTag} maxLength={30} isDisabled={member.tags.length >= most} />
          </div>
          <Button type="submit" tone="quiet" isDisabled={!tidy} isPending={pending}>
            {t('info.tagAdd')}
          </Button>
        </form>
        <p className="text-fine text-soft">{t('info.tagHint')}</p>
      </div>
    </Sheet>
  );
}

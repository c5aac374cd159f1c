import { useTranslation } from '../../../i18n';
import { Sheet, WordsEditor } from '../../../ui';
import type { Member } from '../wire';

export interface TagEditorProps {
  member: Member;
  pending: boolean;
  onChange: (tags: string[]) => Promise<boolean>;
  onClose: () => void;
}

/** The tags of a member, in force as they are put and taken. */
export function TagEditor({ member, pending, onChange, onClose }: TagEditorProps) {
  const { t } = useTranslation('chat');
  return (
    <Sheet open onOpenChange={onClose} title={t('info.tagsOf', { name: member.user.name })}>
      <div className="flex flex-col gap-4">
        <WordsEditor
          words={member.tags}
          most={20}
          longest={30}
          label={t('info.tag')}
          add={t('info.tagAdd')}
          remove={(tag) => t('info.tagRemove', { tag })}
          pending={pending}
          onChange={onChange}
        />
        <p className="text-fine text-soft">{t('info.tagHint')}</p>
      </div>
    </Sheet>
  );
}

import { BellOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from '../../../i18n';
import { Avatar, Button } from '../../../ui';
import { useMuting } from '../muting';
import { faceOf, type Kind, type Mute, type Settings } from '../wire';

function Line({ lead, name, note, onUndo }: { lead: ReactNode; name: string; note: string; onUndo: () => void }) {
  const { t } = useTranslation('offers');
  return (
    <li className="flex min-h-14 items-center gap-3 border-t border-line py-1.5 first:border-0">
      {lead}
      <span className="min-w-0 flex-1 leading-snug">
        <span className="block truncate">{name}</span>
        <span className="block text-fine text-soft">{note}</span>
      </span>
      <Button tone="link" aria-label={t('mute.take_back', { name })} onPress={onUndo}>
        {t('mute.off')}
      </Button>
    </li>
  );
}

/** Whom and what I do not want to hear of, each with the way back. */
export function Muted({ settings }: { settings: Settings }) {
  const { t } = useTranslation('offers');
  const mute = useMuting();
  const lines: { mute: Mute; name: string; note: string; lead: ReactNode }[] = [
    ...settings.muted_friends.map((user) => ({ mute: { kind: 'friend' as const, subject: user.id }, name: user.name, note: t('mute.a_friend'), lead: <Avatar face={faceOf(user)} /> })),
    ...settings.muted_merchants.map((merchant) => ({ mute: { kind: 'merchant' as const, subject: merchant.id }, name: merchant.name, note: t('mute.a_merchant'), lead: <Avatar face={faceOf(merchant)} /> })),
    ...(settings.muted_kinds as Kind[]).map((kind) => ({
      mute: { kind: 'kind' as const, subject: kind },
      name: t(`kinds.${kind}`),
      note: t('mute.a_kind'),
      lead: (
        <span className="grid size-10 shrink-0 place-items-center rounded-full bg-line/60 text-soft">
          <BellOff aria-hidden="true" size={18} />
        </span>
      ),
    })),
  ];
  if (lines.length === 0) return <p className="text-note text-soft">{t('settings.muted_none')}</p>;
  return (
    <ul>
      {lines.map((line) => (
        <Line key={`${line.mute.kind}${line.mute.subject}`} lead={line.lead} name={line.name} note={line.note} onUndo={() => mute(line.mute, line.name, true)} />
      ))}
    </ul>
  );
}

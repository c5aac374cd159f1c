import { useState } from 'react';
import { useTranslation } from '../i18n';
import { classes } from './classes';

/** Who is drawn. `pictureUrl` is where the picture is, when there is one. */
export interface Face {
  id: string;
  name: string;
  pictureUrl?: string | null | undefined;
}

// White text on each of them passes AA, and each stands apart from paper and sheet in both lights.
export const avatarColours = ['#8a4f7d', '#2f6690', '#a8522a', '#4f7326', '#7a5195', '#256d6d', '#9c4356', '#5c6370', '#6a5d2e', '#3f5fa8'];

const sizes = { tiny: 24, small: 32, medium: 40, large: 56, huge: 96 };
export type AvatarSize = keyof typeof sizes;

/** The same colour for the same id, on every screen. */
export function avatarColour(id: string): string {
  let sum = 0;
  for (const char of id) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) >>> 0;
  return avatarColours[sum % avatarColours.length] ?? '#5c6370';
}

function initials(name: string, short: boolean): string {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  const first = (word: string | undefined) => (word ? ([...new Intl.Segmenter().segment(word)][0]?.segment ?? '') : '');
  return (first(words[0]) + (!short && words.length > 1 ? first(words.at(-1)) : '')).toLocaleUpperCase() || '?';
}

export interface AvatarProps {
  face: Face;
  size?: AvatarSize;
  /** Spoken, where no name stands beside it; otherwise it is only a picture of who is named. */
  named?: boolean;
  /** One letter, where the next face covers the second. */
  short?: boolean;
  className?: string;
}

export function Avatar({ face, size = 'medium', named = false, short = sizes[size] < 40, className }: AvatarProps) {
  const [broken, setBroken] = useState<string | null>(null);
  const side = sizes[size];
  const shape = classes('inline-grid shrink-0 place-items-center overflow-hidden rounded-full font-semibold text-white select-none', className);
  const box = { width: side, height: side, backgroundColor: avatarColour(face.id), fontSize: Math.round(side * 0.4) };
  const spoken = named ? { role: 'img', 'aria-label': face.name } : { 'aria-hidden': true };
  return (
    <span {...spoken} className={shape} style={box}>
      {face.pictureUrl && broken !== face.pictureUrl ? (
        <img
          src={face.pictureUrl}
          alt=""
          width={side}
          height={side}
          loading="lazy"
          decoding="async"
          className="size-full object-cover"
          onError={() => setBroken(face.pictureUrl ?? null)}
        />
      ) : (
        initials(face.name, short)
      )}
    </span>
  );
}

/** A few of the people of a group, overlapping, and how many more there are. */
export function AvatarStack({ faces, total = faces.length, most = 3, size = 'medium' }: { faces: Face[]; total?: number; most?: number; size?: AvatarSize }) {
  const { t } = useTranslation('ui');
  const shown = faces.slice(0, total > most ? most - 1 : most);
  const rest = total - shown.length;
  const side = sizes[size];
  const label = [...shown.map((face) => face.name), ...(rest > 0 ? [t('morePeople', { count: rest })] : [])].join(', ');
  return (
    <span role="img" aria-label={label} className="inline-flex shrink-0 items-center">
      {shown.map((face, at) => (
        <Avatar key={face.id} face={face} size={size} short className={classes('ring-2 ring-sheet', at > 0 && '-ms-3')} />
      ))}
      {rest > 0 ? (
        <span
          aria-hidden="true"
          className="-ms-3 inline-grid shrink-0 place-items-center rounded-full bg-band-wash font-semibold text-band ring-2 ring-sheet"
          style={{ width: side, height: side, fontSize: Math.round(side * 0.36) }}
        >
          +{rest}
        </span>
      ) : null}
    </span>
  );
}

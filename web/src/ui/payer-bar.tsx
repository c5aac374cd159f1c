import { useLocale, useTranslation } from '../i18n';
import { classes } from './classes';

export interface Piece {
  id: string;
  name: string;
  state: 'in' | 'asked' | 'out' | 'claimed';
  /** How wide, against the others: a share in minor units, or a weight. */
  weight: number;
  /** A limit of theirs cuts their share: shown as an edge of brass. */
  limited?: boolean;
}

const looks = { in: 'bg-felt', asked: 'piece-asked', out: 'piece-out', claimed: 'piece-claimed' };

/** Who is in, at a glance: one piece for each payer, solid in, dashed asked, hatched out. */
export function PayerBar({ pieces, settled = false }: { pieces: readonly Piece[]; settled?: boolean }) {
  const { t } = useTranslation('ui');
  const locale = useLocale();
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const spoken = (['in', 'claimed', 'asked', 'out'] as const)
    .map((state) => ({ state, names: pieces.filter((piece) => piece.state === state).map((piece) => piece.name) }))
    .filter(({ names }) => names.length > 0)
    .map(({ state, names }) => t(`bar.${state}`, { names: list.format(names) }))
    .join('; ');
  const shown = settled ? pieces.filter((piece) => piece.state !== 'out') : pieces;
  const widest = Math.max(...shown.map((piece) => piece.weight), 1);
  return (
    <div role="img" aria-label={spoken} className="flex h-3 gap-[3px]">
      {shown.map((piece) => (
        <span
          key={piece.id}
          className={classes(
            'relative min-w-2 overflow-hidden rounded-[4px] transition-[flex-grow,background-color] duration-500 ease-settle first:rounded-s-lg last:rounded-e-lg motion-reduce:transition-none',
            looks[piece.state],
          )}
          style={{ flexGrow: Math.max(piece.weight / widest, 0.18), flexBasis: 0 }}
        >
          {piece.limited ? <span className="absolute inset-y-0 end-0 w-[max(8px,14%)] border-s-2 border-sheet bg-brass" /> : null}
        </span>
      ))}
    </div>
  );
}

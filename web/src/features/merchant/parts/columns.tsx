import type { ReactNode } from 'react';

export interface ColumnsProps {
  main: ReactNode;
  side: ReactNode;
  /** Goes on below the main matter; on a phone, after what stands at the side. */
  rest?: ReactNode;
}

/** Two matters side by side where there is room, one below the other where there is not. */
export function Columns({ main, side, rest }: ColumnsProps) {
  return (
    <div className="grid flex-1 content-start lg:grid-cols-[minmax(0,1fr)_minmax(0,24rem)] lg:grid-rows-[auto_1fr] lg:content-stretch">
      <div className="min-w-0">{main}</div>
      <div className="min-w-0 border-line max-lg:border-t lg:row-span-2 lg:border-s">{side}</div>
      {rest ? <div className="min-w-0 border-line max-lg:border-t">{rest}</div> : null}
    </div>
  );
}

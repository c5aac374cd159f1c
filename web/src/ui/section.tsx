import { useId, type ReactNode } from 'react';
import { classes } from './classes';

export interface SectionProps {
  title: string;
  note?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
  id?: string;
  /** Whether a line stands above it. */
  ruled?: boolean;
}

/** One matter of a page, under its own heading. */
export function Section({ title, note, action, children, id, ruled = false }: SectionProps) {
  const heading = useId();
  return (
    <section id={id} aria-labelledby={heading} className={classes('scroll-mt-20', ruled ? 'border-t border-line py-4' : 'py-3')}>
      <div className="flex min-h-12 items-center gap-2 ps-4 pe-2">
        <h2 id={heading} className="flex-1 font-bold">
          {title}
        </h2>
        {action}
      </div>
      {note ? <p className="mb-1 px-4 text-note text-pretty text-soft">{note}</p> : null}
      {children}
    </section>
  );
}

import { Check, ChevronDown } from 'lucide-react';
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { classes } from './classes';

export interface QuestionRowProps {
  title: string;
  /** What was answered, as the closed row shows it. */
  answer: ReactNode;
  answered: boolean;
  open: boolean;
  onOpen: () => void;
  /** What is wrong with it, in a sentence. */
  problem: string | null;
  children: ReactNode;
}

/** One question of a form: closed, it shows its answer; open, it asks. One is open at a time. */
export function QuestionRow({ title, answer, answered, open, onOpen, problem, children }: QuestionRowProps) {
  const region = useId();
  const row = useRef<HTMLLIElement>(null);
  const was = useRef(open);
  // The question that opens comes into view; the first one is in view already.
  useLayoutEffect(() => {
    if (open && !was.current) {
      row.current?.scrollIntoView?.({ block: 'nearest' });
      // The button that led here may be gone with its question: the focus goes on to this one.
      if (!document.activeElement || document.activeElement === document.body) row.current?.querySelector('button')?.focus({ preventScroll: true });
    }
    was.current = open;
  }, [open]);
  return (
    <li ref={row} className={classes('scroll-mt-32 scroll-mb-4 rounded-box border transition-colors', open ? 'border-line bg-raised shadow-lift' : 'border-transparent')}>
      <h2>
        <Button
          aria-expanded={open}
          aria-controls={open ? region : undefined}
          onPress={onOpen}
          className="flex min-h-13 w-full cursor-pointer items-center gap-3 rounded-box px-3.5 py-2 text-start hover:bg-line/30 data-focus-visible:-outline-offset-2"
        >
          <span className={classes('grid size-5 shrink-0 place-items-center rounded-full', problem ? 'border-2 border-brick' : answered ? 'bg-felt text-felt-ink' : 'border-2 border-edge')}>
            {answered && !problem ? <Check aria-hidden="true" size={13} strokeWidth={3.2} /> : null}
          </span>
          <span className="min-w-0 flex-1">
            <span className={classes('block', open ? 'font-semibold' : 'text-fine text-soft')}>{title}</span>
            {open ? null : <span className="figures line-clamp-2 text-note font-semibold">{answer}</span>}
          </span>
          <ChevronDown aria-hidden="true" size={18} className={classes('shrink-0 text-soft transition-transform motion-reduce:transition-none', open && 'rotate-180')} />
        </Button>
      </h2>
      {problem ? (
        <p role="alert" className="px-3.5 pb-2 text-fine font-semibold text-brick">
          {problem}
        </p>
      ) : null}
      {open ? (
        <div id={region} className="flex flex-col gap-4 px-3.5 pt-1 pb-4">
          {children}
        </div>
      ) : null}
    </li>
  );
}

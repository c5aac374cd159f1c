import { ArrowLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link as AriaLink } from 'react-aria-components';
import { useTranslation } from '../i18n';
import { Button } from './button';
import { classes } from './classes';
import { Hat } from './hat';

export interface PageHeaderProps {
  title: string;
  /** One quiet line under the title. */
  note?: ReactNode;
  /** Before the title: an avatar, a stack. */
  lead?: ReactNode;
  /** After it: icon buttons, a menu. */
  actions?: ReactNode;
  /** Where the arrow goes; on a desktop it is hidden when the place stands beside it anyway. */
  back?: string;
  backOnDesktop?: boolean;
}

/** The head of a page or a pane; its title is the page's h1. */
export function PageHeader({ title, note, lead, actions, back, backOnDesktop = true }: PageHeaderProps) {
  const { t } = useTranslation('ui');
  return (
    <header className="sticky top-0 z-20 flex min-h-16 items-center gap-3 border-b border-line bg-sheet px-4 py-2">
      {back ? (
        <AriaLink
          href={back}
          aria-label={t('back')}
          className={classes('-ms-3 grid size-12 shrink-0 place-items-center rounded-full text-soft hover:bg-line/50 hover:text-ink', !backOnDesktop && 'md:hidden')}
        >
          <ArrowLeft aria-hidden="true" size={22} className="rtl:-scale-x-100" />
        </AriaLink>
      ) : null}
      {lead}
      <div className="min-w-0 flex-1">
        <h1 className="truncate text-[1.0625rem] leading-snug font-bold">{title}</h1>
        {note ? <p className="truncate text-fine text-soft">{note}</p> : null}
      </div>
      {actions ? <div className="-me-2 flex items-center">{actions}</div> : null}
    </header>
  );
}

/** Rows of one kind; the list element of `Row`. */
export function Rows({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul aria-label={label} className="flex flex-col">
      {children}
    </ul>
  );
}

export interface RowProps {
  lead?: ReactNode;
  title: ReactNode;
  note?: ReactNode;
  /** At the end of the line: an amount, a time, a chip. */
  trail?: ReactNode;
  /** Makes the whole row a link. */
  href?: string;
  current?: boolean;
  /** Buttons of the row; a row with a link has none, so that no control stands inside another. */
  actions?: ReactNode;
}

/** One line of a list. */
export function Row({ lead, title, note, trail, href, current = false, actions }: RowProps) {
  const content = (
    <>
      {lead}
      <span className="min-w-0 flex-1">
        <span className="block truncate font-semibold">{title}</span>
        {note ? <span className="block truncate text-note text-soft">{note}</span> : null}
      </span>
      {trail ? <span className="figures shrink-0 text-end">{trail}</span> : null}
    </>
  );
  const line = 'flex min-h-16 items-center gap-3 px-4 py-2.5';
  return (
    <li className="border-t border-line first:border-0">
      {href ? (
        <AriaLink
          href={href}
          aria-current={current ? 'page' : undefined}
          className={classes(line, 'cursor-pointer transition-colors hover:bg-line/30 pressed:bg-line/50 data-focus-visible:-outline-offset-2', current && 'bg-felt-wash hover:bg-felt-wash')}
        >
          {content}
        </AriaLink>
      ) : (
        <div className={line}>
          {content}
          {actions ? <span className="-me-2 flex shrink-0 items-center gap-1">{actions}</span> : null}
        </div>
      )}
    </li>
  );
}

/** The small arrow that says a row leads on. */
export function Onward() {
  return <ChevronRight aria-hidden="true" size={18} className="text-soft rtl:-scale-x-100" />;
}

/** Nothing here yet: one sentence that teaches the next step, and one button that takes it. */
export function EmptyState({ title, children, action, icon }: { title: string; children: ReactNode; action?: ReactNode; icon?: ReactNode }) {
  return (
    <div className="mx-auto flex max-w-sm flex-col items-center gap-3 px-6 py-14 text-center">
      <span className="text-felt">{icon ?? <Hat size={72} />}</span>
      <h2 className="text-lead font-semibold text-balance">{title}</h2>
      <p className="text-note text-pretty text-soft">{children}</p>
      {action ? <div className="mt-2">{action}</div> : null}
    </div>
  );
}

/** What happened, what was kept, what to do. */
export function ErrorState({ title, children, onAgain, again }: { title?: string; children: ReactNode; onAgain?: () => void; again?: string }) {
  const { t } = useTranslation('ui');
  return (
    <div role="alert" className="m-4 flex flex-col items-start gap-2 rounded-box bg-brick-wash p-4">
      {title ? <h2 className="font-semibold">{title}</h2> : null}
      <p className="text-note">{children}</p>
      {onAgain ? (
        <Button tone="quiet" onPress={onAgain}>
          {again ?? t('again')}
        </Button>
      ) : null}
    </div>
  );
}

const chipTones = {
  band: 'bg-band-wash text-band',
  felt: 'bg-felt-wash text-felt',
  brick: 'bg-brick-wash text-brick',
  plain: 'bg-line/60 text-ink',
};

/** A word about a state: time left, play money, a tag. */
export function Chip({ tone = 'plain', icon, children }: { tone?: keyof typeof chipTones; icon?: ReactNode; children: ReactNode }) {
  return (
    <span className={classes('inline-flex min-h-6 items-center gap-1 rounded-full px-2.5 py-0.5 text-fine font-semibold whitespace-nowrap', chipTones[tone])}>
      {icon}
      {children}
    </span>
  );
}

/** A sheet of paper on the table: the one thing of weight on a page. */
export function Card({ label, children, padded = true }: { label?: string; children: ReactNode; padded?: boolean }) {
  return (
    <section aria-label={label} className={classes('overflow-hidden rounded-card border border-line bg-sheet shadow-lift', padded && 'p-4')}>
      {children}
    </section>
  );
}

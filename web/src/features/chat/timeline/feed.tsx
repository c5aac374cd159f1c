import type { KeyboardEvent } from 'react';
import type { ListProps } from 'react-virtuoso';
import { useTranslation } from '../../../i18n';

/** What the frame of the list needs of what is in it. */
export interface Context {
  name: string;
  atStart: boolean;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  /** The focus has come to a message. */
  onReach: (id: string) => void;
}

function Begins({ context }: { context?: Context }) {
  const { t } = useTranslation('chat');
  return context?.atStart ? <p className="px-6 pt-8 pb-4 text-center text-fine text-soft">{t('timeline.begins', { name: context.name })}</p> : <div className="h-4" />;
}

const Ends = () => <div className="h-3" />;

// The list is the feed, and not what scrolls around it: a feed has articles only.
function Feed({ context, ...rest }: ListProps & { context?: Context }) {
  const { t } = useTranslation('chat');
  const reach = (target: Element) => {
    const id = target.closest<HTMLElement>('[data-message]')?.dataset.message;
    if (id) context?.onReach(id);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- one hears for all the articles in it
    <div {...rest} role="feed" aria-label={t('timeline.label')} onKeyDown={context?.onKeyDown} onFocus={(event) => reach(event.target)} />
  );
}

export const parts = { Header: Begins, Footer: Ends, List: Feed };

/** The arrow keys go from message to message; Enter opens what can be done with one. */
export function moveFocus(event: KeyboardEvent<HTMLElement>, onOptions: (id: string, element: HTMLElement) => void): void {
  const here = (event.target as HTMLElement).closest<HTMLElement>('[data-message]');
  if (!here || event.target !== here) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-message]')];
  const to = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (to !== undefined) {
    event.preventDefault();
    const next = all[all.indexOf(here) + to];
    next?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: 'nearest' });
  }
  if (event.key === 'Enter' || event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
    event.preventDefault();
    onOptions(here.dataset.message ?? '', here);
  }
}

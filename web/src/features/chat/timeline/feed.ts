import type { KeyboardEvent } from 'react';

/** The arrow keys go from message to message; Enter opens what can be done with one. */
export function moveFocus(event: KeyboardEvent<HTMLElement>, onOptions: (id: string, element: HTMLElement) => void): void {
  const here = event.target as HTMLElement;
  if (here.dataset.message === undefined) return;
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
    onOptions(here.dataset.message, here);
  }
}

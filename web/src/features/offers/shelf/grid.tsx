import { Children, type ReactNode } from 'react';

/** Cards on a shelf: one below the other on a phone, two abreast where there is room. */
export function Grid({ label, busy, children }: { label: string; busy: boolean; children: ReactNode }) {
  if (busy) return <div aria-busy="true" className="h-96" />;
  if (Children.count(children) === 0) return null;
  return (
    <ul aria-label={label} className="grid gap-4 p-4 sm:grid-cols-2">
      {children}
    </ul>
  );
}

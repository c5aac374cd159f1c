import type { ReactNode } from 'react';

export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="flex min-w-0 flex-col gap-4">
      <h2 className="text-fine font-semibold text-soft">{title}</h2>
      {children}
    </section>
  );
}

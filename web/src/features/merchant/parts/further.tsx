import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';

/** What few need, behind one tap. */
export function Further({ label, children }: { label: string; children: ReactNode }) {
  return (
    <details className="group/further">
      <summary className="flex min-h-12 cursor-pointer list-none items-center gap-2 rounded-lg text-note font-semibold text-felt [&::-webkit-details-marker]:hidden">
        <ChevronDown aria-hidden="true" size={18} className="shrink-0 transition-transform group-open/further:rotate-180 motion-reduce:transition-none" />
        {label}
      </summary>
      <div className="flex flex-col gap-4 pt-1">{children}</div>
    </details>
  );
}

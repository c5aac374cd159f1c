import type { ReactNode } from 'react';
import { useLocale } from '../../../i18n';

/** Above a list, with how many are in it where that is known. */
export function Heading({ children, count }: { children: ReactNode; count?: number }) {
  const locale = useLocale();
  return (
    <h2 className="flex items-baseline gap-2 px-4 pt-4 pb-1 text-note font-bold">
      {children}
      {count === undefined ? null : <span className="figures font-normal text-soft">{count.toLocaleString(locale)}</span>}
    </h2>
  );
}

import { useEffect, useState } from 'react';
import type { Problem } from '../../api';
import { TimeLeft } from '../../ui';
import { useTranslation } from '../../i18n';
import { useWords } from './wording';

/** Until when the server asked to wait; null when it did not, or when that time is over. */
export function useWait(problem: Problem | null): string | null {
  const end = problem?.code === 'too_many_requests' ? problem.againAt : null;
  const [over, setOver] = useState<number | null>(null);
  useEffect(() => {
    if (end === null) return;
    const timer = setTimeout(() => setOver(end), end - Date.now());
    return () => clearTimeout(timer);
  }, [end]);
  return end === null || over === end ? null : new Date(end).toISOString();
}

/** What went wrong, where it happened; and how long to wait, when waiting is the cure. */
export function Refused({ problem, wait = null }: { problem: Problem | null; wait?: string | null }) {
  const { t } = useTranslation('people');
  const words = useWords();
  const slow = problem?.code === 'too_many_requests';
  if (!problem || (slow && !wait)) return null;
  return (
    <div className="rounded-box bg-brick-wash px-4 py-3 text-note">
      <p role="alert">{slow ? t('problem.too_often') : words(problem)}</p>
      {wait ? (
        <p className="mt-0.5 font-semibold">
          <TimeLeft until={wait} />
        </p>
      ) : null}
    </div>
  );
}

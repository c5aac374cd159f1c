import { useEffect, useState } from 'react';
import { shortfall, type Problem } from '../../../api';
import { useTranslation } from '../../../i18n';
import { TimeLeft, useProblemText } from '../../../ui';
import { useMerchantProblem } from '../faults';

/** Until when the server asked to wait; null when it did not, or when that time is over. */
export function useWait(problem: Problem | null): string | null {
  const end = problem?.code === 'too_many_requests' ? problem.againAt : null;
  const [over, setOver] = useState<number | null>(null);
  useEffect(() => {
    if (end === null) return;
    const timer = setTimeout(() => setOver(end), Math.max(0, end - Date.now()));
    return () => clearTimeout(timer);
  }, [end]);
  return end === null || over === end ? null : new Date(end).toISOString();
}

/** What went wrong, where it happened; and how long to wait, when waiting is the cure. */
export function Refused({ problem }: { problem: Problem | null }) {
  const { t } = useTranslation('merchant');
  const words = useMerchantProblem();
  const own = useProblemText();
  const wait = useWait(problem);
  if (!problem) return null;
  const slow = problem.code === 'too_many_requests';
  if (slow && problem.againAt !== null && !wait) return null;
  const short = shortfall(problem);
  return (
    <div className="rounded-box bg-brick-wash px-4 py-3 text-note text-ink">
      <p role="alert">{slow ? t('problem.too_often') : short ? own(problem, short) : words(problem)}</p>
      {wait ? (
        <p className="mt-0.5 font-semibold">
          <TimeLeft until={wait} />
        </p>
      ) : null}
    </div>
  );
}

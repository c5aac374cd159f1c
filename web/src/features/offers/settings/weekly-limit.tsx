import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '../../../i18n';
import { NumberStepper } from '../../../ui';

const restsAfter = 500;

/** How many recommendations in a week; several taps in a row are one change. */
export function WeeklyLimit({ value, onChange }: { value: number; onChange: (value: number) => void }) {
  const { t } = useTranslation('offers');
  const [chosen, setChosen] = useState(value);
  const [seen, setSeen] = useState(value);
  const save = useRef(onChange);
  useEffect(() => {
    save.current = onChange;
  });
  // Changed elsewhere, or refused.
  if (value !== seen) {
    setSeen(value);
    setChosen(value);
  }
  useEffect(() => {
    if (chosen === value) return undefined;
    const timer = setTimeout(() => save.current(chosen), restsAfter);
    return () => clearTimeout(timer);
  }, [chosen, value]);
  return (
    <div className="pb-3">
      <NumberStepper label={t('settings.weekly')} value={chosen} most={100} onChange={setChosen} />
      <p className="text-fine text-pretty text-soft">{chosen === 0 ? t('settings.weekly_none') : t('settings.weekly_hint', { count: chosen })}</p>
    </div>
  );
}

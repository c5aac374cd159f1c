import { useTranslation } from '../../../i18n';
import { Switch } from '../../../ui';
import { boxClass, labelClass } from '../../../ui/field';
import type { Quiet } from '../wire';
import { isQuiet } from './use-change';

const usual = { from: '22:00', until: '07:00' };

const here = () => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';

function TimeOfDay({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  return (
    <label className="flex min-w-0 flex-1 flex-col gap-1.5">
      <span className={labelClass}>{label}</span>
      <input type="time" required value={value} onChange={(event) => (event.target.value ? onChange(event.target.value) : undefined)} className={`${boxClass} figures min-h-12 px-3.5`} />
    </label>
  );
}

/** A part of the day in which nothing calls; it may go over midnight. */
export function QuietHours({ quiet, onChange }: { quiet: Quiet | undefined; onChange: (quiet: Quiet) => void }) {
  const { t } = useTranslation('offers');
  const on = isQuiet(quiet);
  const set = (change: Partial<Quiet>) => onChange({ ...usual, ...quiet, ...change, time_zone: here() });
  return (
    <div className="pt-2">
      <Switch label={t('settings.quiet')} hint={t('settings.quiet_hint')} isSelected={on} onChange={(next) => set(next ? usual : { from: usual.from, until: usual.from })} />
      {on ? (
        <div className="flex gap-3 pt-1">
          <TimeOfDay label={t('settings.quiet_from')} value={quiet.from} onChange={(from) => set({ from })} />
          <TimeOfDay label={t('settings.quiet_until')} value={quiet.until} onChange={(until) => set({ until })} />
        </div>
      ) : null}
    </div>
  );
}

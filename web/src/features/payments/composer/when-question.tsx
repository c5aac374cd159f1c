import { useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { useLocale, useTranslation } from '../../../i18n';
import { classes, NumberStepper, RadioCards, Select, type Option } from '../../../ui';
import type { Settlement } from '../card';
import { spanWords } from './answers';
import { payersOf, spans, usualMinimum, type Sketch } from './sketch';
import type { PeopleProps } from './who-question';

const settlements: readonly Settlement[] = ['on_confirmation', 'all_answered', 'at_deadline', 'immediate'];
const moment = 'moment';

/** An ISO time as the browser's own field wants it: local, to the minute. */
function localText(iso: string | null): string {
  if (!iso) return '';
  const at = new Date(iso);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

function Deadline({ sketch, change }: Pick<PeopleProps, 'sketch' | 'change'>) {
  const { t } = useTranslation('payments');
  const locale = useLocale();
  const [own, setOwn] = useState(sketch.deadlineAt !== null);
  const needed = sketch.settlement === 'at_deadline';
  const listed: number[] = spans.filter((span) => span > 0 || !needed);
  if (sketch.deadlineAfter > 0 && !listed.includes(sketch.deadlineAfter)) listed.push(sketch.deadlineAfter);
  const options: Option[] = [...listed.map((span) => ({ id: String(span), label: span === 0 ? t('ask.no_deadline') : spanWords(span, locale) })), { id: moment, label: t('ask.a_moment') }];
  const choose = (id: string) => {
    setOwn(id === moment);
    change(id === moment ? { deadlineAfter: 0 } : { deadlineAfter: Number(id), deadlineAt: null });
  };
  return (
    <>
      <Select label={t('ask.deadline')} options={options} value={own ? moment : String(sketch.deadlineAfter)} onChange={choose} />
      {own ? (
        <TextField value={localText(sketch.deadlineAt)} onChange={(text) => change({ deadlineAt: text ? new Date(text).toISOString() : null })} className="flex flex-col gap-1.5">
          <Label className="text-note font-semibold">{t('ask.moment')}</Label>
          <Input type="datetime-local" className="min-h-12 w-full rounded-box border border-edge bg-raised px-3.5 text-ink" />
        </TextField>
      ) : null}
    </>
  );
}

/** When the money moves, how many must accept, and until when there is time. */
export function WhenQuestion({ sketch, change, members, meId }: PeopleProps) {
  const { t } = useTranslation('payments');
  const asked = payersOf(sketch, members, meId).length;
  const usual = usualMinimum(sketch, asked);
  const options = settlements.map((id) => ({ id, label: t(`ask.settlement.${id}`), hint: t(`ask.settlement_hint.${id}`) }));
  const choose = (settlement: Settlement) => change({ settlement, ...(settlement === 'at_deadline' && !sketch.deadlineAfter && !sketch.deadlineAt ? { deadlineAfter: 2 * 86_400 } : {}) });
  return (
    <>
      <RadioCards label={t('ask.when')} hideLabel options={options} value={sketch.settlement} onChange={choose} />
      {sketch.settlement === 'immediate' || asked < 2 ? null : (
        <div>
          <NumberStepper label={t('ask.minimum_people')} value={Math.min(sketch.minAcceptors || usual, asked)} least={1} most={asked} onChange={(minAcceptors) => change({ minAcceptors })} />
          <p className={classes('text-fine text-soft')}>{t('ask.minimum_people_hint', { count: asked })}</p>
        </div>
      )}
      <Deadline sketch={sketch} change={change} />
    </>
  );
}

/** Who may know of it. */
export function SeenQuestion({ sketch, change }: { sketch: Sketch; change: PeopleProps['change'] }) {
  const { t } = useTranslation('payments');
  return (
    <RadioCards
      label={t('ask.seen')}
      hideLabel
      options={[
        { id: 'payers', label: t('ask.seen_payers'), hint: t('ask.seen_payers_hint') },
        { id: 'everyone', label: t('ask.seen_everyone'), hint: t('ask.seen_everyone_hint') },
      ]}
      value={sketch.visibility}
      onChange={(visibility) => change({ visibility })}
    />
  );
}

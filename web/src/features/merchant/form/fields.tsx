import { useEffect, useState } from 'react';
import { FieldError, Input, Label, TextField as AriaTextField, Text } from 'react-aria-components';
import { useTranslation } from '../../../i18n';
import { AmountField, TextField } from '../../../ui';
import { useWriting } from './writing';

interface MoneyProps {
  pointer: string;
  label: string;
  value: number | null;
  onChange: (amount: number | null) => void;
  hint?: string;
  size?: 'hero' | 'body';
}

/** An amount of the merchant's currency; empty is none. */
export function MoneyField({ pointer, label, value, onChange, hint, size = 'body' }: MoneyProps) {
  const { merchant, error, readable } = useWriting();
  // What cannot be read is no "none": it stands in the way until it is mended, or the field is gone.
  useEffect(() => () => readable(pointer, true), [pointer, readable]);
  return (
    <AmountField
      label={label}
      currency={merchant.currency}
      initial={value}
      least={1}
      size={size}
      {...(hint === undefined ? {} : { hint })}
      error={error(pointer)}
      onChange={(next) => {
        readable(pointer, next.state !== 'invalid');
        onChange(next.state === 'valid' ? next.amount : null);
      }}
    />
  );
}

interface WholeProps {
  pointer: string;
  label: string;
  value: number;
  onChange: (value: number) => void;
  hint?: string;
  /** What an empty field means: shown in it. */
  none?: string;
  most?: number;
}

/** A whole number that may be large: typed, not tapped. Empty is 0, which means "no limit" wherever it may stand. */
export function WholeField({ pointer, label, value, onChange, hint, none = '', most = 100_000_000 }: WholeProps) {
  const { t } = useTranslation('merchant');
  const { error, readable } = useWriting();
  const [text, setText] = useState(value === 0 ? '' : String(value));
  useEffect(() => () => readable(pointer, true), [pointer, readable]);
  const wrong = (typed: string) => (typed.trim() !== '' && (!/^\d+$/u.test(typed.trim()) || Number(typed) > most) ? t('form.whole', { most: most.toLocaleString() }) : null);
  return (
    <TextField
      label={label}
      inputMode="numeric"
      autoComplete="off"
      value={text}
      placeholder={none}
      {...(hint === undefined ? {} : { hint })}
      error={wrong(text) ?? error(pointer)}
      onChange={(typed) => {
        setText(typed);
        readable(pointer, wrong(typed) === null);
        if (!wrong(typed)) onChange(Number(typed.trim() || 0));
      }}
    />
  );
}

const two = (n: number) => String(n).padStart(2, '0');

/** The day of a moment where the reader is, as the browser's own field wants it. */
export function dayText(iso: string | null): string {
  if (!iso) return '';
  const at = new Date(iso);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** The moment that a day means: its beginning, or its last second. */
export function momentOf(text: string, end: boolean): string | null {
  const [year, month, day] = text.split('-').map(Number);
  if (!year || !month || !day) return null;
  return (end ? new Date(year, month - 1, day, 23, 59, 59) : new Date(year, month - 1, day)).toISOString();
}

/** A day; from its beginning, or through its end. */
export function DayField({ pointer, label, value, onChange, end, hint }: { pointer: string; label: string; value: string | null; onChange: (iso: string | null) => void; end: boolean; hint?: string }) {
  const { error } = useWriting();
  const wrong = error(pointer);
  return (
    <AriaTextField value={dayText(value)} onChange={(text) => onChange(momentOf(text, end))} isInvalid={Boolean(wrong)} validationBehavior="aria" className="flex flex-col gap-1.5">
      <Label className="text-note font-semibold">{label}</Label>
      <Input
        type="date"
        className="min-h-12 w-full rounded-box border border-edge bg-raised px-3.5 text-ink hover:border-soft focus:border-felt focus:outline-2 focus:-outline-offset-1 focus:outline-felt invalid:border-brick"
      />
      {hint && !wrong ? (
        <Text slot="description" className="text-fine text-soft">
          {hint}
        </Text>
      ) : null}
      <FieldError className="text-fine font-semibold text-brick">{wrong ?? undefined}</FieldError>
    </AriaTextField>
  );
}

interface WordsProps {
  pointer: string;
  label: string;
  value: string;
  onChange: (text: string) => void;
  longest: number;
  placeholder?: string;
  hint?: string;
}

/** A line of words, with an end to it. */
export function WordsField({ pointer, label, value, onChange, longest, placeholder = '', hint }: WordsProps) {
  const { t } = useTranslation('merchant');
  const { error } = useWriting();
  const over = [...value.trim()].length - longest;
  return <TextField label={label} value={value} placeholder={placeholder} onChange={onChange} {...(hint ? { hint } : {})} error={over > 0 ? t('form.too_long', { count: over }) : error(pointer)} />;
}

import { useId, useState, type Ref } from 'react';
import { Input, Label, TextField as AriaTextField } from 'react-aria-components';
import { useLocale, useTranslation } from '../i18n';
import { currencyName, currencySign, formatMoney, minorDigits, parseAmount, type AmountProblem, type Money } from '../money';
import { classes } from './classes';
import { errorClass, hintClass, labelClass } from './field';

/** What stands in the field: an amount in minor units, nothing yet, or something that is no amount. */
export type AmountValue = { state: 'valid'; amount: number } | { state: 'empty' } | { state: 'invalid'; message: string };

export interface AmountFieldProps {
  label: string;
  currency: string;
  /** Minor units to start with. The field owns its text afterwards; give it a new `key` to start over. */
  initial?: number | null;
  onChange: (value: AmountValue) => void;
  least?: number;
  most?: number;
  hint?: string;
  /** A sentence from the server or the form, shown in place of the field's own. */
  error?: string | null;
  size?: 'hero' | 'body';
  autoFocus?: boolean;
  isDisabled?: boolean;
  name?: string;
  inputRef?: Ref<HTMLInputElement>;
}

type Say = (problem: AmountProblem | 'too_small' | 'above') => string;

function useSay(currency: string, locale: string, least?: number, most?: number): Say {
  const { t } = useTranslation('ui');
  const digits = minorDigits(currency);
  const write = (amount: number, bare = false): string => formatMoney({ amount, currency } satisfies Money, locale, { bare });
  return (problem) => {
    if (problem === 'empty') return '';
    if (problem === 'not_a_number') return t('amount.not_a_number', { example: write(125 * 10 ** Math.max(digits - 1, 0), true) });
    if (problem === 'too_many_decimals') return t('amount.too_many_decimals', { count: digits, currency });
    if (problem === 'too_small') return t('amount.too_small', { least: write(least ?? 0) });
    if (problem === 'above') return t('amount.above', { most: write(most ?? 0) });
    return t(`amount.${problem}`);
  };
}

/**
 * An amount as people type it, decimal comma or point, with or without thousands marks.
 * It is an ordinary text field to keyboard and screen reader; while one types it stays quiet about what is not yet finished.
 */
export function AmountField({ label, currency, initial, onChange, least, most, hint, error, size = 'body', inputRef, ...rest }: AmountFieldProps) {
  const { t } = useTranslation('ui');
  const locale = useLocale();
  const noteId = useId();
  const say = useSay(currency, locale, least, most);
  const [text, setText] = useState(() => (initial === null || initial === undefined ? '' : formatMoney({ amount: initial, currency }, locale, { bare: true })));
  const [left, setLeft] = useState(false);

  const read = (typed: string): AmountValue => {
    const parsed = parseAmount(typed, currency, locale);
    if (!parsed.ok) return parsed.problem === 'empty' ? { state: 'empty' } : { state: 'invalid', message: say(parsed.problem) };
    if (least !== undefined && parsed.amount < least) return { state: 'invalid', message: say('too_small') };
    if (most !== undefined && parsed.amount > most) return { state: 'invalid', message: say('above') };
    return { state: 'valid', amount: parsed.amount };
  };

  const value = read(text);
  const own = left && value.state === 'invalid' ? value.message : null;
  const wrong = error ?? own;
  const hero = size === 'hero';

  const tidy = () => {
    setLeft(true);
    if (value.state === 'valid') setText(formatMoney({ amount: value.amount, currency }, locale, { bare: true }));
  };

  return (
    <AriaTextField
      {...rest}
      value={text}
      isInvalid={Boolean(wrong)}
      onChange={(typed) => {
        setText(typed);
        setLeft(false);
        onChange(read(typed));
      }}
      onBlur={tidy}
      validationBehavior="aria"
      className="flex flex-col gap-1.5"
    >
      <Label className={labelClass}>
        {label} <span className="sr-only">{t('amount.in', { label: '', currency: currencyName(currency, locale) }).trim()}</span>
      </Label>
      <span
        className={classes(
          'flex items-baseline gap-2 rounded-box border bg-raised px-3.5 transition-colors focus-within:outline-2 focus-within:-outline-offset-1 focus-within:outline-felt',
          hero ? 'min-h-16 py-2' : 'min-h-12 py-2.5',
          wrong ? 'border-brick' : 'border-edge hover:border-soft focus-within:border-felt',
        )}
      >
        <span aria-hidden="true" className={classes('text-soft', hero ? 'text-title' : 'text-body')}>
          {currencySign(currency, locale)}
        </span>
        <Input
          ref={inputRef ?? null}
          inputMode="decimal"
          autoComplete="off"
          enterKeyHint="done"
          placeholder={formatMoney({ amount: 0, currency }, locale, { bare: true })}
          aria-describedby={wrong || hint ? noteId : undefined}
          className={classes(
            'figures w-full min-w-0 bg-transparent text-end text-ink outline-none placeholder:text-soft/70',
            hero ? 'text-hero font-bold tracking-tight' : 'text-lead font-semibold',
          )}
        />
      </span>
      <span id={noteId} role={wrong ? 'alert' : undefined} className={wrong ? errorClass : hintClass}>
        {wrong ?? hint}
      </span>
    </AriaTextField>
  );
}
